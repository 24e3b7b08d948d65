using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Layout;
using Gazetteer.Mentions;
using Gazetteer.Pipeline.Spelling;
using Gazetteer.Recognition;
using Gazetteer.Regions;
using Gazetteer.Regions.Grammar;
using Gazetteer.Resolution;
using Gazetteer.Text;

namespace Gazetteer.Pipeline;

/// <summary>The main job for one document: lay its lines out, match names, recognise mentions, resolve them to places. Thread-safe.</summary>
public sealed class PlaceExtractor
{
    private readonly NameMatcher _matcher;
    private readonly IMentionRecognizer _recognizer;
    private readonly SpellingResolver _resolver;
    private readonly PlainTextLayout? _layout;
    private readonly StatedPositions? _positions;
    private readonly Lazy<RegionFinder>? _regions;

    /// <summary>Joins the stages. With an index, names that are spelled otherwise than there are read too.</summary>
    /// <param name="matcher">Finds names.</param>
    /// <param name="recognizer">Tells which of them are places.</param>
    /// <param name="resolver">Tells which places they are.</param>
    /// <param name="words">Ordinary words, for joining the lines of plain text; without them every document is read line by line as it is.</param>
    /// <param name="index">What lies where, for positions that a text states in numbers; without it they are not looked for.</param>
    /// <param name="footprints">Draws regions that a text says in words; without it they are not looked for.</param>
    public PlaceExtractor(NameMatcher matcher, IMentionRecognizer recognizer, Resolver resolver, WordLexicon? words = null, PlaceIndex? index = null, Footprints? footprints = null)
    {
        _matcher = matcher;
        _recognizer = recognizer;
        _resolver = new SpellingResolver(resolver, index, words);
        _layout = words is null ? null : new PlainTextLayout(matcher, words);
        _positions = index is null ? null : new StatedPositions(index);
        _regions = index is null || footprints is null ? null : new Lazy<RegionFinder>(() => new RegionFinder(index, footprints, RegionGrammar.Shipped.Value));
    }

    /// <summary>Finds the places that a document mentions.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ExtractedDocument Extract(SourceText source, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        cancellation.ThrowIfCancellationRequested();
        var laid = source.IsPreformatted ? _layout?.Lay(source, cancellation) : null;
        var mentions = Mentions(laid?.Source ?? source, cancellation);
        return new ExtractedDocument(source, laid is null ? mentions : [.. mentions.Select(m => m with { Span = laid.Original(m.Span) })]);
    }

    private ImmutableArray<ResolvedMention> Mentions(SourceText source, CancellationToken cancellation)
    {
        var matched = new MatchedText(source, _matcher, cancellation);
        cancellation.ThrowIfCancellationRequested();
        var positions = _positions is null ? [] : StatedPositions.Find(source, cancellation);
        var mentions = StatedPositions.Outside(_recognizer.RecognizeWithUnknown(matched), positions);
        cancellation.ThrowIfCancellationRequested();
        var names = _resolver.Resolve(matched, mentions, cancellation);
        var found = _positions?.Join(source.Text, names, positions) ?? names;
        return _regions?.Value.Join(matched, found, cancellation) ?? found;
    }
}
