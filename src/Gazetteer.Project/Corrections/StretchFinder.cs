using Gazetteer.Text;

namespace Gazetteer.Project.Corrections;

/// <summary>Finds words in a text whatever the spelling of their letters, whole words only.</summary>
internal static class StretchFinder
{
    /// <summary>The stretches, in the order of the text, not overlapping.</summary>
    /// <param name="text">The text.</param>
    /// <param name="body">The part of it that is read.</param>
    /// <param name="folded">The words, folded.</param>
    public static List<TextSpan> Find(string text, TextSpan body, string folded)
    {
        var found = new List<TextSpan>();
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return found;
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text.AsSpan(body.Start, body.Length), tokens);
        for (var i = 0; i + words.Length <= tokens.Count; i++)
        {
            var matched = 0;
            while (matched < words.Length && Is(text.AsSpan(body.Start + tokens[i + matched].Start, tokens[i + matched].Length), words[matched])) matched++;
            if (matched < words.Length) continue;
            found.Add(new TextSpan(body.Start + tokens[i].Start, body.Start + tokens[i + matched - 1].End));
            i += matched - 1;
        }

        return found;
    }

    private static bool Is(ReadOnlySpan<char> token, string word)
    {
        // Folding shortens or lengthens a word by a factor of three at most; most words differ too much in length to be folded at all.
        if (token.Length * NameFolding.MaximumExpansion < word.Length) return false;
        Span<char> folded = token.Length <= 64 ? stackalloc char[64 * NameFolding.MaximumExpansion] : new char[token.Length * NameFolding.MaximumExpansion];
        return folded[..NameFolding.FoldToken(token, folded)].SequenceEqual(word);
    }
}
