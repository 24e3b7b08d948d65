using System.Runtime.CompilerServices;
using Gazetteer.Text;

namespace Gazetteer.Pipeline;

/// <summary>Extracts from many documents over all cores, and hands results out in the documents' order.</summary>
public static class ParallelExtraction
{
    /// <summary>Documents under way for each core: enough to keep all busy behind a slow one, few enough to bound memory.</summary>
    private const int DocumentsPerCore = 4;

    /// <summary>Extracts from each document; at most four documents a core are held at once.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IAsyncEnumerable<ExtractedDocument> ExtractAllAsync(this PlaceExtractor extractor, IEnumerable<SourceText> documents, CancellationToken cancellation = default) =>
        extractor.ExtractAllAsync(documents, Environment.ProcessorCount * DocumentsPerCore, cancellation);

    /// <summary>Extracts from each document, with a bound on how many are under way.</summary>
    /// <param name="extractor">Finds and places the mentions.</param>
    /// <param name="documents">Read one by one as they are wanted, beside the extraction from those before.</param>
    /// <param name="atOnce">Documents that are held, the one that is being read included; no more cores than this are busy.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="atOnce"/> is less than 1.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IAsyncEnumerable<ExtractedDocument> ExtractAllAsync(this PlaceExtractor extractor, IEnumerable<SourceText> documents, int atOnce, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentOutOfRangeException.ThrowIfLessThan(atOnce, 1);
        return ExtractAsync(extractor, documents, atOnce, cancellation);
    }

    private static async IAsyncEnumerable<ExtractedDocument> ExtractAsync(PlaceExtractor extractor, IEnumerable<SourceText> documents, int most,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
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
