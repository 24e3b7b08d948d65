using System.Runtime.CompilerServices;
using Gazetteer.Text;

namespace Gazetteer.Extraction;

/// <summary>Extracts from many documents over all cores, and hands results out in the documents' order.</summary>
public static class ParallelExtraction
{
    /// <summary>Documents under way for each core: enough to keep all busy behind a slow one, few enough to bound memory.</summary>
    private const int DocumentsPerCore = 4;

    /// <summary>Extracts from each document; at most four documents a core are held at once.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async IAsyncEnumerable<ExtractedDocument> ExtractAllAsync(
        this PlaceExtractor extractor, IEnumerable<SourceText> documents, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        ArgumentNullException.ThrowIfNull(documents);
        var most = Environment.ProcessorCount * DocumentsPerCore;
        var pending = new Queue<Task<ExtractedDocument>>(most);
        foreach (var document in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            pending.Enqueue(Task.Run(() => extractor.Extract(document, cancellation), cancellation));
            if (pending.Count == most) yield return await pending.Dequeue().ConfigureAwait(false);
        }

        while (pending.TryDequeue(out var task)) yield return await task.ConfigureAwait(false);
    }
}
