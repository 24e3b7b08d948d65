using System.Diagnostics;
using System.Globalization;
using Gazetteer.Documents.Pdf.Pages;

namespace Gazetteer.Documents.Pdf.Programs;

/// <summary>Reads a document with poppler's pdftotext.</summary>
/// <remarks>It has bounded memory and processor time where the system can bound them, so that it ends soon even if this process is killed meanwhile, and needs no network.</remarks>
internal static class PopplerProgram
{
    /// <summary>What the program is called.</summary>
    public const string Name = "pdftotext";

    private const int AddressSpaceKilobytes = 2 << 20;
    private const int SecondsAfterAnother = 1;
    private const int SecondsOfADocument = 2;
    private const int BytesOfASecond = 1 << 20;

    /// <summary>Whether the program is on the path.</summary>
    public static bool IsThere => Find() is not null;

    /// <summary>Reads pages of the document.</summary>
    /// <param name="input">The document.</param>
    /// <param name="context">The reading.</param>
    /// <param name="from">Number of the first page.</param>
    /// <param name="to">Number of the last page; 0 for the document's.</param>
    /// <param name="isShort">Whether another reader has used up the time of this document.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static PdfReading Read(DocumentInput input, ReadingContext context, int from = 1, int to = 0, bool isShort = false)
    {
        var length = input.FilePath is { } path ? new FileInfo(path).Length : context.Options.MaximumBytes / 4;
        var seconds = isShort ? SecondsAfterAnother : SecondsOfADocument + (int)(length / BytesOfASecond);
        using var program = new DocumentProgram(Start(seconds, from, to), input, context);
        program.Feed(staysOpen: false);
        var boxes = new WordBoxes();
        var pages = boxes.ReadPages(program.Lines(), input, context.Options);
        var (exitCode, errors) = program.End();
        return new PdfReading(pages, boxes.Properties, program.TookTooLong ? PdfFailure.Time : Failure(exitCode, errors));
    }

    /// <summary>A shell sets the bounds: a process cannot be given any at its start otherwise. An interrupt from the keyboard is left to this process to act on.</summary>
    private static ProcessStartInfo Start(int seconds, int from, int to)
    {
        var program = Find() ?? Name;
        string[] pages = to == 0 ? ["-f", $"{from}"] : ["-f", $"{from}", "-l", $"{to}"];
        string[] arguments = ["-bbox", .. pages, "-enc", "UTF-8", "-eol", "unix", "-", "-"];
        if (OperatingSystem.IsWindows()) return new ProcessStartInfo(program, arguments);
        var bounds = string.Create(CultureInfo.InvariantCulture, $"trap '' INT; ulimit -v {AddressSpaceKilobytes} 2>/dev/null; ulimit -t {seconds} 2>/dev/null; exec \"$0\" \"$@\"");
        return new ProcessStartInfo("/bin/sh", ["-c", bounds, program, .. arguments]);
    }

    private static PdfFailure? Failure(int exitCode, string errors)
    {
        const int Killed = 128 + 9;
        const int OutOfTime = 128 + 24;
        if (exitCode == 0) return null;
        if (exitCode is Killed or OutOfTime) return PdfFailure.Time;
        if (errors.Contains("password", StringComparison.OrdinalIgnoreCase)) return PdfFailure.Password;
        if (exitCode == 3) return PdfFailure.NoCopying;
        return PdfFailure.Damage(errors.Split('\n').FirstOrDefault(static l => l.Length > 0)?.Trim() ?? "");
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(static d => Path.Combine(d, OperatingSystem.IsWindows() ? Name + ".exe" : Name))
        .FirstOrDefault(File.Exists);
}
