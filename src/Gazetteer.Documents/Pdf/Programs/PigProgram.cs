using System.Diagnostics;
using System.Globalization;
using Gazetteer.Documents.Pdf.Pig;

namespace Gazetteer.Documents.Pdf.Programs;

/// <summary>Reads a document with PdfPig, in a process of its own: this program, started once more.</summary>
internal static class PigProgram
{
    private const int MemoryPerDocument = 4;
    private static readonly string[] Names = ["gazetteer", "gazetteer-desktop"];
    private static readonly string? Program = Find();

    /// <summary>Whether the program is there, beside what runs.</summary>
    public static bool IsThere => Program is not null;

    /// <summary>Reads the document.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static PdfReading Read(DocumentInput input, ReadingContext context)
    {
        var start = Start();
        start.Environment["DOTNET_GCHeapHardLimit"] = (MemoryPerDocument * context.Options.MaximumBytes).ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcServer"] = start.Environment["DOTNET_TieredPGO"] = "0";
        using var program = new DocumentProgram(start, input, context);
        program.Feed(staysOpen: true);
        var boxes = new WordBoxes();
        var pages = boxes.ReadPages(program.Lines(), input, context.Options);
        var (exitCode, errors) = program.End();
        return new PdfReading(pages, boxes.Properties, program.TookTooLong ? PdfFailure.Time : Failure(exitCode, errors));
    }

    /// <summary>Where the runtime was started by name, it is started by the same name again: the program alone might look for it elsewhere.</summary>
    private static ProcessStartInfo Start()
    {
        var assembly = Path.ChangeExtension(Program!, ".dll");
        var host = Path.GetFileNameWithoutExtension(Environment.ProcessPath);
        return host == "dotnet" && File.Exists(assembly) ? new ProcessStartInfo(Environment.ProcessPath!, [assembly, PdfWordsProgram.Verb]) : new ProcessStartInfo(Program!, [PdfWordsProgram.Verb]);
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
