using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Text;

namespace Gazetteer.Tests.Indexing;

/// <summary>
/// The matcher as one would first write it: at every token, for every length, join the folded tokens and look the name up. Slow, plainly right,
/// and the oracle of the fast one.
/// </summary>
internal sealed class NaiveMatcher(IReadOnlyDictionary<string, int> names)
{
    private readonly int _longest = names.Keys.Select(static name => name.Count(static c => c == ' ') + 1).DefaultIfEmpty(0).Max();

    public static NaiveMatcher Of(PlaceIndex index) =>
        new(index.ListNames().ToDictionary(index.FoldedNameAt, static name => name, StringComparer.Ordinal));

    public (List<Token> Tokens, List<NameMatch> Matches) FindAll(string text)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, tokens);
        var matches = new List<NameMatch>();
        for (var first = 0; first < tokens.Count; first++)
        {
            var name = "";
            for (var count = 1; count <= _longest && first + count <= tokens.Count; count++)
            {
                var token = tokens[first + count - 1];
                if (count > 1 && !NameGap.Joins(text.AsSpan(tokens[first + count - 2].End..token.Start))) break;
                name += (count > 1 ? " " : "") + NameFolding.Fold(text.AsSpan(token.Start, token.Length));
                if (names.TryGetValue(name, out var ordinal)) matches.Add(new NameMatch(first, count, ordinal));
            }
        }

        return (tokens, matches);
    }
}
