using Gazetteer.Text;

namespace Gazetteer.Indexing;

/// <summary>Finds the names of an index in texts: whole tokens, every length at every start.</summary>
/// <remarks>
/// A name goes on from one token to the next only over a gap that <see cref="NameGap"/> lets pass. The plain form: folds each token, joins up to
/// the longest name's number of tokens, and asks the index. Thread-safe.
/// </remarks>
public sealed class NameMatcher
{
    private readonly PlaceIndex _index;
    private readonly Dictionary<string, int> _longestByFirstToken = new(StringComparer.Ordinal);

    /// <summary>Makes a matcher over an index.</summary>
    public NameMatcher(PlaceIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        _index = index;
        for (var name = 0; name < index.NameCount; name++)
        {
            var folded = index.FoldedNameAt(name);
            var firstEnd = folded.IndexOf(' ', StringComparison.Ordinal);
            var first = firstEnd < 0 ? folded : folded[..firstEnd];
            var count = folded.AsSpan().Count(' ') + 1;
            if (count > _longestByFirstToken.GetValueOrDefault(first)) _longestByFirstToken[first] = count;
        }
    }

    /// <summary>Tokenises the text and finds all names in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Receives the tokens; cleared first.</param>
    /// <param name="matches">Receives every match, by first token, then from short to long; cleared first.</param>
    public void FindAll(ReadOnlySpan<char> text, List<Token> tokens, List<NameMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(matches);
        tokens.Clear();
        matches.Clear();
        Tokenizer.Tokenize(text, tokens);
        var folded = new string[tokens.Count];
        for (var i = 0; i < folded.Length; i++) folded[i] = NameFolding.Fold(text[tokens[i].Start..tokens[i].End]);
        for (var first = 0; first < folded.Length; first++) FindFrom(first, text, tokens, folded, matches);
    }

    private void FindFrom(int first, ReadOnlySpan<char> text, List<Token> tokens, string[] folded, List<NameMatch> matches)
    {
        var longest = Math.Min(_longestByFirstToken.GetValueOrDefault(folded[first]), folded.Length - first);
        var key = "";
        for (var count = 1; count <= longest; count++)
        {
            if (count > 1 && !NameGap.Joins(text[tokens[first + count - 2].End..tokens[first + count - 1].Start])) return;
            key = count == 1 ? folded[first] : $"{key} {folded[first + count - 1]}";
            var name = _index.FindName(key);
            if (name >= 0) matches.Add(new NameMatch(first, count, name));
        }
    }
}
