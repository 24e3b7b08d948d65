using Gazetteer.Indexing;
using Gazetteer.Recognition;
using Gazetteer.Resolution;
using Gazetteer.Text;

namespace Gazetteer.Extraction;

/// <summary>The main job for one document: match names, recognise mentions, resolve them to places. Thread-safe.</summary>
public sealed class PlaceExtractor
{
    private readonly NameMatcher _matcher;
    private readonly IMentionRecognizer _recognizer;
    private readonly Resolver _resolver;

    /// <summary>Joins the three stages.</summary>
    public PlaceExtractor(NameMatcher matcher, IMentionRecognizer recognizer, Resolver resolver)
    {
        _matcher = matcher;
        _recognizer = recognizer;
        _resolver = resolver;
    }

    /// <summary>Finds the places that a document mentions.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ExtractedDocument Extract(SourceText source, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        cancellation.ThrowIfCancellationRequested();
        var matched = new MatchedText(source, _matcher, cancellation);
        cancellation.ThrowIfCancellationRequested();
        var mentions = _recognizer.Recognize(matched);
        cancellation.ThrowIfCancellationRequested();
        return new ExtractedDocument(source, _resolver.Resolve(source.Text, mentions, source.Language, cancellation));
    }
}
