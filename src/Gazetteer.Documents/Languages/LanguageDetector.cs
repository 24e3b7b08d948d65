namespace Gazetteer.Documents.Languages;

/// <summary>Tells the language of a text by its script, the letters that only some languages use, and the commonest words.</summary>
/// <remarks>
/// Knows Arabic, Persian, Urdu, Pashto, Sorani Kurdish; English, German, French, Spanish, Italian, Portuguese, Dutch, Turkish; Russian, Ukrainian;
/// and by script alone Greek, Hebrew, Armenian, Georgian, Hindi, Chinese, Japanese, Korean. Text too short to tell gets no language. Thread-safe.
/// </remarks>
public static class LanguageDetector
{
    private const int SampleLength = 20_000;
    private const int FewestLetters = 12;
    private const double LeastScore = 0.04;

    /// <summary>BCP 47 subtag of the language; empty when it cannot be told.</summary>
    public static string Detect(ReadOnlySpan<char> text)
    {
        var sample = text[..Math.Min(text.Length, SampleLength)];
        var letters = LetterCounts.Of(sample);
        if (letters.Total < FewestLetters) return "";
        return letters.Dominant switch
        {
            "Latn" => Best(sample, FunctionWords.Latin, new Dictionary<string, double> { ["tr"] = letters.Share("ğışİ"), ["de"] = letters.Share("ßäöü") / 4, ["es"] = letters.Share("ñ¿¡") / 2 }),
            "Arab" => Best(sample, FunctionWords.Arabic, ArabicLetters(letters)),
            "Cyrl" => letters.Share("іїєґ") > 0.01 ? "uk" : "ru",
            "Grek" => "el",
            "Hebr" => "he",
            "Armn" => "hy",
            "Geor" => "ka",
            "Deva" => "hi",
            "Hang" => "ko",
            "Hira" or "Kana" => "ja",
            "Hani" => letters.ShareOf("Hira") + letters.ShareOf("Kana") > 0.05 ? "ja" : "zh",
            _ => "",
        };
    }

    /// <summary>Letters that a language alone has weigh more than words, which neighbours borrow.</summary>
    private static Dictionary<string, double> ArabicLetters(LetterCounts letters) => new()
    {
        ["ur"] = letters.Share("ٹڈڑںےہھۓ") * 4,
        ["ps"] = letters.Share("ټډړښږځڅڼېۍګ") * 5,
        ["ckb"] = letters.Share("ێۆڕڵە") * 4,
        ["ar"] = letters.Share("ةىيكأإؤئ") * 2,
        ["fa"] = letters.Share("پچژگ") + letters.Share("یک"),
    };

    /// <summary>The language with the greatest share of its commonest words among the words, plus what its letters weigh; nothing when all are next to absent.</summary>
    private static string Best(ReadOnlySpan<char> sample, FunctionWords words, Dictionary<string, double> letterWeights)
    {
        var hits = new Dictionary<string, int>();
        var total = 0;
        foreach (var range in sample.SplitAny(FunctionWords.Separators))
        {
            var word = sample[range];
            if (word.IsEmpty) continue;
            total++;
            foreach (var language in words.LanguagesOf(word)) hits[language] = hits.GetValueOrDefault(language) + 1;
        }

        var (best, bestScore) = ("", 0.0);
        foreach (var language in words.Languages)
        {
            var score = letterWeights.GetValueOrDefault(language) + (hits.GetValueOrDefault(language) / (double)Math.Max(1, total));
            if (score > bestScore) (best, bestScore) = (language, score);
        }

        return bestScore < LeastScore ? "" : best;
    }
}
