using Gazetteer.Documents;
using Gazetteer.Documents.Library;
using Gazetteer.Pipeline;
using Gazetteer.Scene;

namespace Gazetteer.Reading;

/// <summary>Reads files, finds the places in them, and lays them on a desk, in the background of a view.</summary>
/// <param name="open">The gazetteer and the extractor as they are when a reading begins.</param>
/// <param name="library">The readers of document formats.</param>
/// <param name="correct">Takes what was decided into a document before it is laid on the desk; without, it lies there as the program read it.</param>
public sealed class DeskReader(Func<Workspace> open, DocumentLibrary library, Func<ExtractedDocument, ExtractedDocument>? correct = null)
{
    /// <summary>Reads with a gazetteer that stays as it is.</summary>
    /// <param name="workspace">The gazetteer and the extractor.</param>
    /// <param name="library">The readers of document formats.</param>
    /// <param name="correct">Takes what was decided into a document before it is laid on the desk; without, it lies there as the program read it.</param>
    public DeskReader(Workspace workspace, DocumentLibrary library, Func<ExtractedDocument, ExtractedDocument>? correct = null)
        : this(() => workspace, library, correct)
    {
    }

    /// <summary>One core is left to the view, which is to answer while documents are read.</summary>
    private static readonly int CoresToRead = Math.Max(1, Environment.ProcessorCount - 1);

    /// <summary>Reads what the paths name; what cannot be read becomes a problem on the desk and the rest goes on.</summary>
    /// <param name="paths">Files, folders or patterns.</param>
    /// <param name="desk">Takes documents, in the order in which they are found, and problems, those of the gazetteer too. Files that lie on it stay as they are.</param>
    /// <param name="cancellation">Ends the reading between documents.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task ReadAsync(IEnumerable<string> paths, Desk desk, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(desk);
        var report = new ReadingReport();
        report.ProblemFound += desk.Add;
        var there = desk.Progress;
        foreach (var problem in open().Problems.Except(there.Problems)) desk.Add(problem);
        var inputs = await Task.Run(() => FindNew(paths, desk, report), cancellation).ConfigureAwait(false);
        await ReadAsync(inputs, report, desk, cancellation).ConfigureAwait(false);
    }

    /// <summary>Reads files that were handed over rather than named by a path; all of them, whatever lies on the desk.</summary>
    /// <param name="inputs">In the order in which their documents are laid on the desk.</param>
    /// <param name="desk">Takes documents and problems.</param>
    /// <param name="cancellation">Ends the reading between documents.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Task ReadAsync(IReadOnlyCollection<DocumentInput> inputs, Desk desk, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(desk);
        var report = new ReadingReport();
        report.ProblemFound += desk.Add;
        return Task.Run(() => ReadAsync(inputs, report, desk, cancellation), cancellation);
    }

    private async Task ReadAsync(IReadOnlyCollection<DocumentInput> inputs, ReadingReport report, Desk desk, CancellationToken cancellation)
    {
        desk.Expect(desk.Progress.Read + inputs.Count);
        var documents = open().Extractor.ExtractAllAsync(library.Read(inputs, report, cancellation), CoresToRead, cancellation);
        await foreach (var document in documents.ConfigureAwait(false)) desk.Add(correct?.Invoke(document) ?? document);
    }

    private List<DocumentInput> FindNew(IEnumerable<string> paths, Desk desk, ReadingReport report)
    {
        var there = desk.Atlas.Documents.Select(static d => d.Source.Origin).ToHashSet(StringComparer.Ordinal);
        return [.. library.Find(paths, report).Where(input => !there.Contains(input.Name))];
    }
}
