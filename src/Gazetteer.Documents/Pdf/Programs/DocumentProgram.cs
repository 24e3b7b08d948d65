using System.Diagnostics;
using System.Text;
using Gazetteer.Documents.Pdf.Pig;
using Gazetteer.Documents.PlainText;

namespace Gazetteer.Documents.Pdf.Programs;

/// <summary>A program that reads one document from its standard input and writes lines, within bounds of output and time.</summary>
/// <remarks>Nothing is written to disk for it, so nothing stays there whatever ends this process.</remarks>
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
        var buffer = new byte[Frames.Longest];
        var total = 0L;
        int read;
        do
        {
            read = document.Read(buffer);
            if ((total += read) > limit) throw _input.TooLarge(limit);
        }
        while (TryWrite(pipe, buffer.AsSpan(0, read), staysOpen) && read > 0);
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

    /// <summary>Writes a piece of the document; an empty one is its end. A program that has ended early reads no more, and its exit code tells why.</summary>
    private static bool TryWrite(Stream pipe, ReadOnlySpan<byte> piece, bool staysOpen)
    {
        try
        {
            if (staysOpen) Frames.Write(piece, pipe);
            else if (piece.IsEmpty) pipe.Close();
            else pipe.Write(piece);
            return true;
        }
        catch (IOException)
        {
            return false;
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
