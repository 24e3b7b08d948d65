using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Languages;
using Gazetteer.Text;

namespace Gazetteer.Layout;

/// <summary>What gazetteer and lexicon say of words on both sides of a line end. Thread-safe.</summary>
/// <param name="matcher">Finds names.</param>
/// <param name="words">Ordinary words.</param>
internal sealed class KnownNames(NameMatcher matcher, WordLexicon words)
{
    /// <summary>Scripts without blanks between words: ideographs, kana, Thai, Lao, Khmer, Burmese.</summary>
    public static bool IsUnspaced(char c) =>
        c is (>= '\u2E80' and <= '\u9FFF' and not '\u3000') or (>= '\uF900' and <= '\uFAFF') or (>= '\u0E00' and <= '\u0EFF') or (>= '\u1780' and <= '\u17FF') or (>= '\u1000' and <= '\u109F')
            or (>= '\uD840' and <= '\uD887');

    /// <summary>Whether the lexicon has the word.</summary>
    public bool IsWord(string word) => words.Find(WordHash.Of(NameFolding.Fold(word))).IsKnown;

    /// <summary>Whether the gazetteer has the word as a name.</summary>
    public bool IsName(string word)
    {
        var (tokens, matches) = Find(word);
        return tokens.Count == 1 && matches.Count > 0;
    }

    /// <summary>Whether a name of the gazetteer begins before an offset of the words and ends after it.</summary>
    public bool Crosses(string phrase, int offset)
    {
        var (tokens, matches) = Find(phrase);
        foreach (var match in matches)
        {
            var first = tokens[match.FirstToken];
            var last = tokens[match.FirstToken + match.TokenCount - 1];
            if (first.Start < offset && last.End > offset && IsCapitalised(phrase, first) && IsCapitalised(phrase, last)) return true;
        }

        return false;
    }

    private static bool IsCapitalised(string phrase, Token token) => !char.IsLower(phrase[token.Start]);

    private (List<Token> Tokens, List<NameMatch> Matches) Find(string text)
    {
        var (tokens, matches) = (new List<Token>(), new List<NameMatch>());
        matcher.FindAll(text, tokens, matches);
        return (tokens, matches);
    }
}
