using System.Text;
using Gazetteer.Text;

namespace Gazetteer.Mentions;

/// <summary>The folded forms of a text's tokens, one after the other in one array.</summary>
internal sealed class FoldedTokens
{
    private readonly int[] _start;
    private readonly char[] _letters;

    public FoldedTokens(string text, ReadOnlySpan<Token> tokens)
    {
        _start = new int[tokens.Length + 1];
        _letters = GC.AllocateUninitializedArray<char>(text.Length + NameFolding.MaximumExpansion);
        for (var i = 0; i < tokens.Length; i++)
        {
            var most = _start[i] + (tokens[i].Length * NameFolding.MaximumExpansion);
            if (most > _letters.Length) Array.Resize(ref _letters, Math.Max(most, _letters.Length * 2));
            _start[i + 1] = _start[i] + NameFolding.FoldToken(text.AsSpan(tokens[i].Start, tokens[i].Length), _letters.AsSpan(_start[i]));
        }
    }

    /// <summary>How many letters all of them have.</summary>
    public int Length => _start[^1];

    /// <summary>The folded form of a token.</summary>
    public ReadOnlySpan<char> Of(int token) => _letters.AsSpan(_start[token], _start[token + 1] - _start[token]);

    /// <summary>The folded forms of several tokens, with single blanks between.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token after the last.</param>
    public string Of(int first, int end)
    {
        if (end - first == 1) return Of(first).ToString();
        var folded = new StringBuilder();
        for (var i = first; i < end; i++)
        {
            // A token of marks alone folds to nothing and leaves no second blank.
            if (folded.Length > 0 && Of(i).Length > 0) folded.Append(' ');
            folded.Append(Of(i));
        }

        return folded.ToString();
    }
}
