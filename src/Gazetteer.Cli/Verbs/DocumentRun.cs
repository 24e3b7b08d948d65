using Gazetteer.Cli.Errors;
using Gazetteer.Cli.Terminal;
using Gazetteer.Documents;
using Gazetteer.Documents.Library;
using Gazetteer.Foundation;
using Gazetteer.Pipeline;
using Gazetteer.Text;

namespace Gazetteer.Cli.Verbs;

/// <summary>Documents in, places found, results out: what the verbs that write results have in common.</summary>
/// <param name="reading">How documents are read.</param>
/// <param name="open">Opens the workspace, while the first document is read.</param>
/// <param name="memory">Decisions to take in.</param>
/// <param name="tell">Says what could not be read.</param>
internal sealed class DocumentRun(ReadingOptions reading, Func<Workspace> open, ChosenMemory memory, Action<IReadOnlyCollection<Problem>> tell)
{
    /// <summary>So many files are found before the first is read, so that progress knows where it ends.</summary>
    private const int MostFoundAhead = 10_000;

    /// <summary>Reads the documents and writes what comes of them.</summary>
    /// <param name="paths">Files, folders, patterns.</param>
    /// <param name="write">Writes the results; documents come one by one.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="CommandException">No document could be read.</exception>
    public int Run(string[] paths, Action<IEnumerable<ExtractedDocument>, Workspace> write, CancellationToken cancellation)
    {
        var report = new ReadingReport();
        var library = new DocumentLibrary(reading);
        using var finding = library.Find(paths, report).GetEnumerator();
        var first = Next(finding, MostFoundAhead, cancellation);
        if (first.Count == 0) return Finish(report, null);
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
        write(Required(documents, report, workspace), workspace);
        progress.Dispose();
        return Finish(report, workspace);
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
    private IEnumerable<ExtractedDocument> Required(IEnumerable<ExtractedDocument> documents, ReadingReport report, Workspace workspace)
    {
        foreach (var document in documents) yield return document;
        if (report.DocumentsRead == 0) Finish(report, workspace);
    }

    private int Finish(ReadingReport report, Workspace? workspace)
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
