using System.CommandLine;
using Gazetteer.Cli.Terminal;
using Gazetteer.Documents;
using Gazetteer.Foundation;
using Gazetteer.Output;
using Gazetteer.Output.Rows;
using Gazetteer.Pipeline;
using Gazetteer.Text;

namespace Gazetteer.Cli.Verbs;

/// <summary><c>gazetteer extract PATH… [-o FILE]</c>: documents in, geocoded mentions out.</summary>
internal static class ExtractVerb
{
    private const string Description = """
        Writes every mention of a place with its coordinates. Offsets are Unicode code points, the end exclusive.

        Reads text, Markdown, web pages, PDF, Word, Excel, OpenDocument, EPUB, RTF, e-mail, TEI, CSV, TSV, JSON Lines and
        zip archives of them.

        Examples:
          gazetteer extract report.pdf -o mentions.csv
          gazetteer extract notes/ > mentions.csv
          gazetteer extract notes/ -o places.gpkg            a GeoPackage for QGIS
          gazetteer extract notes/ -o map.svg --title "Ports of Makran"
          gazetteer extract news.csv --text-column body --date-column day -o news.geojson
          gazetteer extract voyages.csv --no-header          every column of text is read unless some are named
          cat letter.txt | gazetteer extract -
          gazetteer extract corpus.jsonl --format jsonl      a line a document, as evaluations of geoparsers read it
        """;

    /// <summary>So many files are found before the first is read, so that progress knows where it ends.</summary>
    private const int MostFoundAhead = 10_000;

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, folders (searched recursively), patterns, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; standard output by default. Its extension chooses the format." };
        var format = new Option<string?>("--format", "-f") { Description = $"One of {string.Join(", ", ExportCatalog.All.Select(static f => f.Name))}; csv by default." };
        var force = new Option<bool>("--force") { Description = "Overwrite the output file if it exists." };
        var excel = new Option<bool>("--excel") { Description = "Begin CSV with a byte-order mark, so that Excel reads it as UTF-8." };
        var title = new Option<string?>("--title") { Description = "Title of maps and reports." };
        var allKinds = new Option<bool>("--all-kinds") { Description = "Write demonyms, languages and names within other names too; JSON Lines hold them anyway, but for those in Arabic script that annotated corpora do not mark." };
        var reading = new ReadingArguments();
        var region = new RegionArguments();
        var memory = new MemoryArgument();
        var problems = new ProblemsArgument();
        var command = new Command("extract", Description) { paths, output, format, force, excel, title, allKinds };
        reading.AddTo(command);
        region.AddTo(command);
        memory.AddTo(command);
        problems.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                var target = ExtractOutput.Choose(parsed.GetValue(format), parsed.GetValue(output), parsed.GetValue(force));
                target.KeepOff(parsed.GetValue(paths)!, problems.File(parsed));
                var tell = problems.Choose(parsed);
                var options = new ExportOptions { AllKinds = parsed.GetValue(allKinds), ByteOrderMark = parsed.GetValue(excel) };
                if (parsed.GetValue(title) is { Length: > 0 } given) options = options with { Title = given };
                return Run(parsed.GetValue(paths)!, target, options, reading.Read(parsed) with { OutputPath = parsed.GetValue(output) }, () => region.Apply(parsed, WorkspaceOpening.Open(cancellation)), memory.Choose(parsed), tell, cancellation);
            },
            cancellation));
        return command;
    }

    private static int Run(string[] paths, ExtractOutput output, ExportOptions options, ReadingOptions reading, Func<Workspace> open, ChosenMemory memory, Action<IReadOnlyCollection<Problem>> tell, CancellationToken cancellation)
    {
        var report = new ReadingReport();
        var library = new DocumentLibrary(reading);
        using var finding = library.Find(paths, report).GetEnumerator();
        var first = Next(finding, MostFoundAhead, cancellation);
        if (first.Count == 0) return Finish(report, null, tell);
        var total = first.Count < MostFoundAhead ? first.Count : (int?)null;
        var opening = Task.Run(open, cancellation);
        var sources = Begin(library.Read(first.Concat(Rest(finding)), report, cancellation));
        var workspace = opening.GetAwaiter().GetResult();
        var corrector = memory.Read(workspace.Index, report.Add);
        using var progress = new ProgressLine();
        var documents = workspace.Extractor
            .ExtractAllAsync(Counted(sources, progress, report, total), cancellation)
            .ToBlockingEnumerable(cancellation)
            .Select(document => corrector.Apply(document).Document);
        output.Write(Required(documents, report, workspace, tell), options, workspace);
        progress.Dispose();
        return Finish(report, workspace, tell);
    }

    /// <summary>The next files, found without being opened: those of a folder of a million are not all held at once.</summary>
    private static List<DocumentInput> Next(IEnumerator<DocumentInput> finding, int most, CancellationToken cancellation)
    {
        var found = new List<DocumentInput>();
        while (found.Count < most && finding.MoveNext())
        {
            cancellation.ThrowIfCancellationRequested();
            found.Add(finding.Current);
        }

        return found;
    }

    private static IEnumerable<DocumentInput> Rest(IEnumerator<DocumentInput> finding)
    {
        while (finding.MoveNext()) yield return finding.Current;
    }

    /// <summary>Reads the first document at once, so that it is there when the workspace is open; the others are read when they are asked for.</summary>
    private static IEnumerable<SourceText> Begin(IEnumerable<SourceText> documents)
    {
        var reading = documents.GetEnumerator();
        return From(reading, reading.MoveNext());
    }

    private static IEnumerable<SourceText> From(IEnumerator<SourceText> reading, bool isAtDocument)
    {
        using (reading)
        {
            for (; isAtDocument; isAtDocument = reading.MoveNext()) yield return reading.Current;
        }
    }

    private static IEnumerable<SourceText> Counted(IEnumerable<SourceText> documents, ProgressLine progress, ReadingReport report, int? total)
    {
        foreach (var document in documents)
        {
            if (total is { } known) progress.Show("Reading", report.FilesRead, known);
            else progress.Show($"Reading {report.FilesRead:N0} files");
            yield return document;
        }
    }

    /// <summary>When nothing could be read, no empty file takes the place of an older one.</summary>
    private static IEnumerable<ExtractedDocument> Required(IEnumerable<ExtractedDocument> documents, ReadingReport report, Workspace workspace, Action<IReadOnlyCollection<Problem>> tell)
    {
        foreach (var document in documents) yield return document;
        if (report.DocumentsRead == 0) Finish(report, workspace, tell);
    }

    private static int Finish(ReadingReport report, Workspace? workspace, Action<IReadOnlyCollection<Problem>> tell)
    {
        Messages.Say(report.Notices);
        Problem[] problems = [.. workspace?.Problems ?? [], .. report.Problems];
        tell(problems);
        if (report.PdfSummary.Length > 0) Messages.Say(report.PdfSummary);
        if (report.SkippedSummary.Length > 0) Messages.Say(report.SkippedSummary);
        if (report.DocumentsRead == 0) throw new CommandException("no document could be read.");
        return problems.Length > 0 ? ExitCode.SomeProblems : ExitCode.Success;
    }
}
