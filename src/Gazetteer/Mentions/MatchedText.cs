using System.Runtime.InteropServices;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Text;

namespace Gazetteer.Mentions;

/// <summary>A document cut into tokens, with every name of the index that stands in it: what recognisers decide among.</summary>
public sealed class MatchedText
{
    private readonly List<Token> _tokens = [];
    private readonly List<NameMatch> _matches = [];
    private FoldedTokens? _folded;

    /// <summary>Matches the document's body.</summary>
    /// <param name="source">The document.</param>
    /// <param name="matcher">Finds the names.</param>
    /// <param name="cancellation">Stops the matching, and those who work on the text.</param>
    public MatchedText(SourceText source, NameMatcher matcher, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(matcher);
        Source = source;
        Cancellation = cancellation;
        var offset = source.Body.Start;
        matcher.FindAll(source.Text.AsSpan(offset, source.Body.Length), _tokens, _matches, cancellation);
        if (offset == 0) return;
        for (var i = 0; i < _tokens.Count; i++) _tokens[i] = _tokens[i] with { Start = _tokens[i].Start + offset, End = _tokens[i].End + offset };
    }

    /// <summary>The document.</summary>
    public SourceText Source { get; }

    /// <summary>Asked every few thousand words by those who work on the text, so that a long one, too, stops at once.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>Its tokens in order, in offsets of the whole text.</summary>
    public IReadOnlyList<Token> Tokens => _tokens;

    /// <summary>The tokens once more, for loops over all of them.</summary>
    internal ReadOnlySpan<Token> TokenSpan => CollectionsMarshal.AsSpan(_tokens);

    /// <summary>The matches once more.</summary>
    internal ReadOnlySpan<NameMatch> MatchSpan => CollectionsMarshal.AsSpan(_matches);

    /// <summary>All matches, by first token, then from short to long.</summary>
    public IReadOnlyList<NameMatch> Matches => _matches;

    /// <summary>The text of a token.</summary>
    public ReadOnlySpan<char> TextOf(int token) => Source.Text.AsSpan(_tokens[token].Start, _tokens[token].Length);

    /// <summary>The folded text of a token: each is folded once, when the first is asked for.</summary>
    internal ReadOnlySpan<char> FoldedOf(int token) => Folded.Of(token);

    /// <summary>All tokens, folded.</summary>
    internal FoldedTokens Folded => _folded ??= new FoldedTokens(Source.Text, TokenSpan);

    /// <summary>The first token that begins at an offset of the text or after it; the number of tokens when none does.</summary>
    internal int TokenFrom(int offset)
    {
        var (low, high) = (0, _tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The folded words of a stretch of the text with single blanks between, as the index holds names. Of a word that is only partly in it, that part.</summary>
    internal string FoldedOf(TextSpan span)
    {
        var (first, end) = (TokenFrom(span.Start), TokenFrom(span.End));
        var isCut = (first > 0 && _tokens[first - 1].End > span.Start) || (end > first && _tokens[end - 1].End > span.End);
        return isCut ? NameFolding.Fold(Source.Text.AsSpan(span.Start, span.Length)) : Folded.Of(first, end);
    }

    /// <summary>The span that a match covers.</summary>
    public TextSpan SpanOf(NameMatch match) => new(_tokens[match.FirstToken].Start, _tokens[match.FirstToken + match.TokenCount - 1].End);

    /// <summary>What stands between a token and the next one.</summary>
    public ReadOnlySpan<char> GapAfter(int token)
    {
        var start = _tokens[token].End;
        var end = token + 1 < _tokens.Count ? _tokens[token + 1].Start : Source.Body.End;
        return Source.Text.AsSpan(start, end - start);
    }
}
