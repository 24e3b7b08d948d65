using System.Diagnostics;
using System.Text;
using Gazetteer.Documents.Pdf.Pig;
using Gazetteer.Documents.PlainText;

namespace Gazetteer.Documents.Pdf.Programs;

/// <summary>A program that reads one document from its standard input and writes lines, within bounds of output and time.</summary>
/// <remarks>Nothing is written to disk for it, so nothing is left there whatever ends this process.</remarks>
internal sealed class DocumentProgram : IDisposable
{
    private const int MostErrorCharacters = 1 << 14;

    private readonly DocumentInput _input;
    private readonly ReadingContext _context;
    private readonly Process _process;
    private readonly Task<string> _errors;
    private readonly CancellationTokenSource _timeout;
    private readonly CancellationTokenRegistration _kill;

    /// <summary>Starts the program.</summary>
    public DocumentProgram(ProcessStartInfo start, DocumentInput input, ReadingContext context)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardOutputEncoding = new UTF8Encoding(false);
        (_input, _context) = (input, context);
        _process = Process.Start(start)!;
        _errors = HeadAsync(_process.StandardError);
        _timeout = CancellationTokenSource.CreateLinkedTokenSource(context.Cancellation);
        _timeout.CancelAfter(context.Options.ProgramTimeout);
        _kill = _timeout.Token.Register(Kill);
    }

    /// <summary>Whether the clock ended it.</summary>
    public bool TookTooLong => _timeout.IsCancellationRequested;

    /// <summary>Hands the document over.</summary>
    /// <param name="staysOpen">Whether the pipe stays open as long as this process lives, with frames in it; see <see cref="Frames"/>.</param>
    /// <exception cref="DocumentException">The document is larger than the limit.</exception>
    public void Feed(bool staysOpen)
    {
        using var document = _input.Open();
        var limit = _context.Options.MaximumBytes;
        if (document.CanSeek && document.Length > limit) throw _input.TooLarge(limit);
        var pipe = _process.StandardInput.BaseStream;
        try
        {
            if (staysOpen) Frames.Write(document, pipe, limit, () => _input.TooLarge(limit));
            else Copy(document, pipe, limit);
        }
        catch (IOException) when (document.CanRead)
        {
            // The program has ended early; its exit code tells why.
        }

        if (!staysOpen) Close(pipe);
    }

    /// <summary>The lines as they come; the program is ended when no more are wanted.</summary>
    /// <exception cref="DocumentException">A line is too long.</exception>
    public IEnumerable<string> Lines() =>
        BoundedLines.Read(_process.StandardOutput, _input.Name, _context.Options.MaximumCharacters, "the file may be damaged").Select(static l => l.Line);

    /// <summary>Waits for the end, which comes soon after that of the lines.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public (int ExitCode, string Errors) End()
    {
        _process.WaitForExit();
        _context.Cancellation.ThrowIfCancellationRequested();
        return (_process.ExitCode, _errors.GetAwaiter().GetResult());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Kill();
        _kill.Dispose();
        _timeout.Dispose();
        _process.Dispose();
    }

    private void Copy(Stream document, Stream pipe, long limit)
    {
        var buffer = new byte[1 << 16];
        var total = 0L;
        for (int read; (read = document.Read(buffer)) > 0;)
        {
            if ((total += read) > limit) throw _input.TooLarge(limit);
            pipe.Write(buffer, 0, read);
        }
    }

    private static void Close(Stream pipe)
    {
        try
        {
            pipe.Close();
        }
        catch (IOException)
        {
            // Nobody reads it any more.
        }
    }

    private void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself meanwhile.
        }
    }

    /// <summary>The first of what it complains about; all is read, so that it can go on.</summary>
    private static async Task<string> HeadAsync(StreamReader errors)
    {
        var head = new StringBuilder();
        var buffer = new char[4096];
        for (int read; (read = await errors.ReadAsync(buffer).ConfigureAwait(false)) > 0;)
        {
            if (head.Length < MostErrorCharacters) head.Append(buffer, 0, read);
        }

        return head.ToString();
    }
}
