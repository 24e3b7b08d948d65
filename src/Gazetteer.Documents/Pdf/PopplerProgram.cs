using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Gazetteer.Documents.PlainText;

namespace Gazetteer.Documents.Pdf;

/// <summary>Runs one of poppler's programs on one document, within bounds of memory, output and time.</summary>
internal sealed class PopplerProgram(string document, ReadingContext context)
{
    private const int AddressSpaceKilobytes = 4 << 20;

    /// <summary>The lines that the program writes, as they come; it is ended when they are no longer wanted.</summary>
    /// <exception cref="DocumentException">The program is missing, fails, writes too much or takes too long; thrown while enumerating.</exception>
    public IEnumerable<string> Lines(string program, string[] arguments)
    {
        using var process = Start(program, arguments);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(context.Cancellation);
        timeout.CancelAfter(context.Options.ProgramTimeout);
        using var kill = timeout.Token.Register(() => Kill(process));
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var isWhole = false;
        try
        {
            foreach (var (_, line) in BoundedLines.Read(process.StandardOutput, document, context.Options.MaximumCharacters, "the file may be damaged")) yield return line;
            isWhole = true;
        }
        finally
        {
            if (!isWhole) Kill(process);
        }

        process.WaitForExit();
        context.Cancellation.ThrowIfCancellationRequested();
        if (timeout.IsCancellationRequested)
            throw new DocumentException(document, $"{program} did not finish within {context.Options.ProgramTimeout.TotalSeconds:0} seconds", "the file may be damaged");
        if (process.ExitCode != 0) throw Failure(program, process.ExitCode, errors.GetAwaiter().GetResult());
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
