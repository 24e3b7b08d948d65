using System.Collections.Immutable;
using Gazetteer.Languages;

namespace Gazetteer.Mentions;

/// <summary>The mentions of a document and the words beside them, cut and folded as they were when names were matched.</summary>
/// <param name="matched">The document, matched.</param>
/// <param name="mentions">Its mentions, in order of the text.</param>
internal sealed class MentionsInText(MatchedText matched, ImmutableArray<Mention> mentions)
{
    /// <summary>No phrase of a language has more words.</summary>
    private const int LongestPhrase = 4;

    /// <summary>The document, matched.</summary>
    public MatchedText Matched { get; } = matched;

    /// <summary>The document's text.</summary>
    public string Text { get; } = matched.Source.Text;

    /// <summary>The mentions, in order of the text.</summary>
    public ImmutableArray<Mention> All { get; } = mentions;

    /// <summary>The first token after a mention; the number of tokens when none is.</summary>
    public int TokenAfter(int mention) => Matched.TokenFrom(All[mention].Span.End);

    /// <summary>The last token before a mention; −1 when none is.</summary>
    public int TokenBefore(int mention)
    {
        var start = All[mention].Span.Start;
        var token = Matched.TokenFrom(start) - 1;
        return token >= 0 && Matched.TokenSpan[token].End > start ? token - 1 : token;
    }

    /// <summary>The text after a mention.</summary>
    public ReadOnlySpan<char> After(int mention) => Text.AsSpan(All[mention].Span.End);

    /// <summary>The text between a mention and the next one; empty where they touch.</summary>
    public ReadOnlySpan<char> Gap(int mention)
    {
        var (start, end) = (All[mention].Span.End, All[mention + 1].Span.Start);
        return end > start ? Text.AsSpan(start, end - start) : [];
    }

    /// <summary>The text between a token and the mention after it.</summary>
    public ReadOnlySpan<char> GapBefore(int mention, int token)
    {
        var start = token < 0 ? 0 : Matched.TokenSpan[token].End;
        return Text.AsSpan(start, All[mention].Span.Start - start);
    }

    /// <summary>The text between a mention and a token after it.</summary>
    public ReadOnlySpan<char> GapAfter(int mention, int token)
    {
        var end = token < Matched.Tokens.Count ? Matched.TokenSpan[token].Start : Text.Length;
        return Text.AsSpan(All[mention].Span.End, end - All[mention].Span.End);
    }

    /// <summary>The folded word before a mention, with nothing but a blank between; empty when other signs stand there.</summary>
    public ReadOnlySpan<char> WordBefore(int mention) => TokenBefore(mention) is >= 0 and var token && GapBefore(mention, token) is " " ? Matched.FoldedOf(token) : default;

    /// <summary>Whether the words before a mention are a phrase of a class, with nothing but blanks between.</summary>
    public bool IsAfterPhrase(int mention, WordSet phrases)
    {
        var last = TokenBefore(mention);
        if (last < 0 || GapBefore(mention, last) is not " ") return false;
        for (var first = last - 1; first >= 0 && last - first < LongestPhrase && Matched.GapAfter(first) is " "; first--)
        {
            if (phrases.Contains(Matched.Folded.Of(first, last + 1))) return true;
        }

        return false;
    }

    /// <summary>Whether the words after a mention are a phrase of a class, with nothing but blanks between.</summary>
    public bool IsBeforePhrase(int mention, WordSet phrases)
    {
        var first = TokenAfter(mention);
        if (first >= Matched.Tokens.Count || GapAfter(mention, first) is not " ") return false;
        for (var end = first + 2; end <= Math.Min(Matched.Tokens.Count, first + LongestPhrase) && Matched.GapAfter(end - 2) is " "; end++)
        {
            if (phrases.Contains(Matched.Folded.Of(first, end))) return true;
        }

        return false;
    }
}
