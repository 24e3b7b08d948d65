using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Gazetteer.Documents.Pdf;

/// <summary>Runs one of poppler's programs on one document, within bounds of memory, output and time.</summary>
internal sealed class PopplerProgram(string document, ReadingContext context)
{
    private const int AddressSpaceKilobytes = 4 << 20;

    /// <summary>What the program writes.</summary>
    /// <exception cref="DocumentException">The program is missing, fails, writes too much or takes too long.</exception>
    public string Run(string program, string[] arguments)
    {
        using var process = Start(program, arguments);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(context.Cancellation);
        timeout.CancelAfter(context.Options.ProgramTimeout);
        using var kill = timeout.Token.Register(() => Kill(process));
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = ReadBounded(process);
        process.WaitForExit();
        context.Cancellation.ThrowIfCancellationRequested();
        if (timeout.IsCancellationRequested)
            throw new DocumentException(document, $"{program} did not finish within {context.Options.ProgramTimeout.TotalSeconds:0} seconds", "the file may be damaged");
        if (process.ExitCode != 0) throw Failure(program, process.ExitCode, errors.GetAwaiter().GetResult());
        return output;
    }

    private Process Start(string program, string[] arguments)
    {
        // A shell sets the bound: a process cannot be given one at its start otherwise.
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo(program, arguments)
            : new ProcessStartInfo("/bin/sh", ["-c", $"command -v \"$0\" >/dev/null || exit 127; ulimit -v {AddressSpaceKilobytes} 2>/dev/null; exec \"$0\" \"$@\"", program, .. arguments]);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.RedirectStandardInput = true;
        start.StandardOutputEncoding = new UTF8Encoding(false);
        try
        {
            var process = Process.Start(start)!;
            process.StandardInput.Close();
            return process;
        }
        catch (Win32Exception e)
        {
            throw Missing(program, e);
        }
    }

    private string ReadBounded(Process process)
    {
        var text = new StringBuilder();
        var buffer = new char[1 << 16];
        for (int read; (read = process.StandardOutput.Read(buffer)) > 0;)
        {
            text.Append(buffer, 0, read);
            if (text.Length <= context.Options.MaximumCharacters) continue;
            Kill(process);
            throw new DocumentException(document, $"its text is longer than {context.Options.MaximumCharacters >> 20} million characters, the most that one document may have", "split it");
        }

        return text.ToString();
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself meanwhile.
        }
    }

    private DocumentException Failure(string program, int exitCode, string errors)
    {
        if (exitCode == 127) return Missing(program, null);
        if (errors.Contains("password", StringComparison.OrdinalIgnoreCase))
            return new DocumentException(document, "the PDF is encrypted and wants a password", "save a copy without one");
        if (exitCode == 3) return new DocumentException(document, "the PDF forbids copying its text", "ask its owner for a copy that allows it");
        var first = errors.Split('\n').FirstOrDefault(static l => l.Length > 0)?.Trim() ?? $"exit code {exitCode}";
        return new DocumentException(document, $"the PDF is damaged ({first})", "get it anew, or open it in a viewer and print it to a new PDF");
    }

    private DocumentException Missing(string program, Exception? inner) =>
        new(document, $"PDF is read by {program}, which is not installed", "install poppler-utils (apt install poppler-utils, brew install poppler, choco install poppler)", inner);
}
