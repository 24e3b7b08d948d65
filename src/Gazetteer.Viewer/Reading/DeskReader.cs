using Gazetteer.Documents;
using Gazetteer.Extraction;
using Gazetteer.Scene;
using Gazetteer.Text;

namespace Gazetteer.Viewer.Reading;

/// <summary>Reads files, finds the places in them, and lays them on a desk, in the background of a view.</summary>
/// <param name="workspace">The gazetteer and the extractor.</param>
/// <param name="library">The readers of document formats.</param>
public sealed class DeskReader(Workspace workspace, DocumentLibrary library)
{
    /// <summary>Reads what the paths name; what cannot be read becomes a problem on the desk and the rest goes on.</summary>
    /// <param name="paths">Files, folders or patterns.</param>
    /// <param name="desk">Takes documents, in the order in which they are found, and problems, those of the gazetteer too.</param>
    /// <param name="cancellation">Ends the reading between documents.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task ReadAsync(IEnumerable<string> paths, Desk desk, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(desk);
        var report = new ReadingReport();
        report.ProblemFound += desk.Add;
        foreach (var problem in workspace.Problems) desk.Add(problem);
        var inputs = await Task.Run(() => library.Find(paths, report).ToList(), cancellation).ConfigureAwait(false);
        desk.Expect(inputs.Count);
        var documents = workspace.Extractor.ExtractAllAsync(Read(inputs, report, cancellation), cancellation);
        await foreach (var document in documents.ConfigureAwait(false)) desk.Add(document);
    }

    private IEnumerable<SourceText> Read(List<DocumentInput> inputs, ReadingReport report, CancellationToken cancellation) =>
        library.Read(inputs, report, cancellation);
}
