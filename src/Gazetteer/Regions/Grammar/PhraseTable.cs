using Gazetteer.Text;

namespace Gazetteer.Regions.Grammar;

/// <summary>Phrases of a few words, folded, and what each means.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, T> _phrases = new(StringComparer.Ordinal);

    /// <summary>Words of the longest phrase.</summary>
    public int MostWords { get; private set; }

    /// <summary>The phrases.</summary>
    public IReadOnlyDictionary<string, T> All => _phrases;

    /// <summary>Adds a phrase; false where it is there already, or has no word.</summary>
    public bool Add(string phrase, T meaning)
    {
        var folded = NameFolding.Fold(phrase);
        MostWords = Math.Max(MostWords, folded.Count(' ') + 1);
        return folded.Length > 0 && _phrases.TryAdd(folded, meaning);
    }

    /// <summary>What a folded phrase means.</summary>
    public bool TryGet(ReadOnlySpan<char> folded, out T meaning)
    {
        var isKnown = _phrases.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var found);
        meaning = found!;
        return isKnown;
    }
}
