using System.Diagnostics;
using System.Globalization;
using Gazetteer.Documents.Pdf.Pages;
using Gazetteer.Documents.Pdf.Pig;

namespace Gazetteer.Documents.Pdf.Programs;

/// <summary>Reads a document with PdfPig, in a process of its own: this program, started once more.</summary>
internal static class PigProgram
{
    private const int MemoryPerDocument = 4;
    private const long LeastMemory = 256 << 20;

    /// <summary>Seconds of processor time that a page may take, at first and after one that took longer. A map of a hundred thousand lines takes less than one.</summary>
    private static readonly double[] SecondsOfPage = [2, 0.75];

    private static readonly string[] Names = ["gazetteer", "gazetteer-desktop"];
    private static readonly string? Program = Find();

    /// <summary>Whether the program is there, beside what runs.</summary>
    public static bool IsThere => Program is not null;

    /// <summary>Reads the document. A page that takes too long is left out, and so is all that follows on the second one.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static PdfReading Read(DocumentInput input, ReadingContext context)
    {
        var pages = new List<PdfPage>();
        foreach (var seconds in SecondsOfPage)
        {
            var (read, count) = Read(input, context, pages.Count + 1, seconds);
            pages.AddRange(read.Pages);
            var isStuck = read.Failure is { IsTime: true } && pages.Count < count;
            if (isStuck) pages.Add(new PdfPage([]) { Failure = "it takes too long" });
            if (!isStuck || pages.Count == count) return read with { Pages = pages, Failure = isStuck ? null : read.Failure };
            if (seconds == SecondsOfPage[^1]) return read with { Pages = pages };
        }

        throw new UnreachableException();
    }

    private static (PdfReading Reading, int Count) Read(DocumentInput input, ReadingContext context, int firstPage, double secondsOfPage)
    {
        var start = Start([PdfWordsProgram.Verb, firstPage.ToString(CultureInfo.InvariantCulture), secondsOfPage.ToString(CultureInfo.InvariantCulture)]);
        start.Environment["DOTNET_GCHeapHardLimit"] = Math.Max(LeastMemory, MemoryPerDocument * context.Options.MaximumBytes).ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcServer"] = start.Environment["DOTNET_TieredPGO"] = "0";
        using var program = new DocumentProgram(start, input, context);
        program.Feed(staysOpen: true);
        var boxes = new WordBoxes();
        var pages = boxes.ReadPages(program.Lines(), input, context.Options);
        var (exitCode, errors) = program.End();
        return (new PdfReading(pages, boxes.Properties, program.TookTooLong ? PdfFailure.Time : Failure(exitCode, errors)), boxes.Count);
    }

    /// <summary>Where the runtime was started by name, it is started by the same name again: the program alone might look for it elsewhere.</summary>
    private static ProcessStartInfo Start(string[] arguments)
    {
        var assembly = Path.ChangeExtension(Program!, ".dll");
        var host = Path.GetFileNameWithoutExtension(Environment.ProcessPath);
        return host == "dotnet" && File.Exists(assembly) ? new ProcessStartInfo(Environment.ProcessPath!, [assembly, .. arguments]) : new ProcessStartInfo(Program!, arguments);
    }

    private static PdfFailure? Failure(int exitCode, string errors) => exitCode switch
    {
        PdfWordsProgram.Done => null,
        PdfWordsProgram.WantsPassword => PdfFailure.Password,
        PdfWordsProgram.TookTooLong => PdfFailure.Time,
        PdfWordsProgram.WantsMemory => PdfFailure.Memory,
        _ => PdfFailure.Damage(errors.Trim().Split('\n')[0].Trim()),
    };

    private static string? Find() => Names
        .Select(static n => Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? n + ".exe" : n))
        .FirstOrDefault(File.Exists);
}
