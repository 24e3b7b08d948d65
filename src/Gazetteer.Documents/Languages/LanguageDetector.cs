using System.Buffers;
using Gazetteer.Languages;
using Gazetteer.Text;

namespace Gazetteer.Documents.Languages;

/// <summary>Tells the language of a text by its script, the letters that only some languages use, and the commonest words.</summary>
/// <remarks>
/// Knows the languages of <c>data/languages</c>, and by script alone Hebrew, Armenian, Georgian, Hindi, Chinese, Japanese, Korean. Text too short to tell gets no
/// language. Thread-safe.
/// </remarks>
public static class LanguageDetector
{
    private const int SampleLength = 20_000;
    private const int FewestLetters = 12;
    private const double LeastScore = 0.04;
    private const double LeastKana = 0.05;

    /// <summary>A single one of the commonest words may be a name in another language. For the languages that models were trained on, which are met most, one is enough.</summary>
    private const int FewestWords = 2;

    /// <summary>No longer word is among the commonest.</summary>
    private const int LongestWord = 16;

    private static readonly SearchValues<char> Separators = SearchValues.Create(" \n\r\t,.،۔;:!?؟؛\"()[]“”«»‘’'\u200C-–—/|*_#");

    /// <summary>BCP 47 subtag of the language; empty when it cannot be told.</summary>
    public static string Detect(ReadOnlySpan<char> text)
    {
        var sample = text[..Math.Min(text.Length, SampleLength)];
        var letters = LetterCounts.Of(sample);
        if (letters.Total < FewestLetters) return "";
        return letters.Dominant switch
        {
            "Hebr" => "he",
            "Armn" => "hy",
            "Geor" => "ka",
            "Deva" => "hi",
            "Hang" => "ko",
            "Hira" or "Kana" => "ja",
            "Hani" => letters.ShareOf("Hira") + letters.ShareOf("Kana") > LeastKana ? "ja" : "zh",
            "Grek" => "el",
            "Cyrl" => Best(sample, letters, "Cyrl") is { Length: > 0 } cyrillic ? cyrillic : "ru",
            var script => Best(sample, letters, script),
        };
    }

    /// <summary>
    /// The language of a script with the greatest share of its commonest words among the words, plus what its own letters weigh, of two alike the one that models were trained on; nothing when all are
    /// next to absent.
    /// </summary>
    private static string Best(ReadOnlySpan<char> sample, LetterCounts letters, string script)
    {
        var packs = LanguagePacks.Shipped;
        Span<int> hits = stackalloc int[packs.All.Length];
        hits.Clear();
        var total = Count(sample, packs, hits);
        var (best, bestScore, isTaught) = ("", LeastScore, true);
        for (var i = 0; i < hits.Length; i++)
        {
            var pack = packs.All[i];
            var own = letters.Share(pack.OwnLetters) * pack.OwnLettersWeight;
            if (pack.Script != script || (hits[i] < (pack.IsTaught ? 1 : FewestWords) && own == 0)) continue;
            var score = own + (hits[i] / (double)Math.Max(1, total));
            if (score < bestScore || (score == bestScore && (isTaught || !pack.IsTaught))) continue;
            (best, bestScore, isTaught) = (pack.Tag, score, pack.IsTaught);
        }

        return best;
    }

    /// <summary>Counts how many words are among the commonest of each language.</summary>
    /// <returns>How many words there are.</returns>
    private static int Count(ReadOnlySpan<char> sample, LanguagePacks packs, Span<int> hits)
    {
        var total = 0;
        Span<char> folded = stackalloc char[LongestWord * NameFolding.MaximumExpansion];
        foreach (var range in sample.SplitAny(Separators))
        {
            var word = sample[range];
            if (word.IsEmpty) continue;
            total++;
            if (word.Length > LongestWord) continue;
            var hash = WordHash.Of(folded[..NameFolding.FoldToken(word, folded)]);
            for (var bits = packs.Commonest.Of(hash); bits != 0; bits &= bits - 1) hits[(int)UInt128.TrailingZeroCount(bits)]++;
        }

        return total;
    }
}
