using System.Collections.Frozen;
using Gazetteer.Recognition.Features;
using Gazetteer.Recognition.Lexicon;
using Gazetteer.Text;

namespace Gazetteer.Recognition.Arabic;

/// <summary>Towns that are spelled like a common noun, each with words that speak of the thing and not of the town: a cable (Kabul), a garden (Chaman), a bomb (Bam).</summary>
internal static class ArabicHomonyms
{
    /// <summary>So many words on either side are looked at.</summary>
    private const int Reach = 2;

    private static readonly FrozenDictionary<ulong, FrozenSet<ulong>> Words = new Dictionary<string, string>
    {
        ["کابل"] = "برق تلفن نوری فیبر فشار شارژ مسی آهنی فولادی بکسل انتقال کشی",
        ["چمن"] = "پھول پھولوں گل گلاب گلوں بہار بلبل گھاس باغ باغبان سبزہ مصنوعی فوتبال",
        ["تربت"] = "قبر مزار فاتحہ مرحوم شہید",
        ["بم"] = "زیر دھماکہ دھماکے دھماکا دھماکوں حملہ حملے نصب ناکارہ دستی ڈسپوزل بارودی ساعتی",
        ["حب"] = "وطن الوطنی رسول علی الوطن",
    }.ToFrozenDictionary(static p => HashOf(p.Key), static p => p.Value.Split(' ').Select(HashOf).ToFrozenSet());

    /// <summary>Whether the words around a word say that it is the common noun.</summary>
    public static bool IsNoun(WordFrame frame, int word)
    {
        if (!Words.TryGetValue(frame.Hash[word], out var telling)) return false;
        for (var w = Math.Max(0, word - Reach); w <= Math.Min(frame.Count - 1, word + Reach); w++)
        {
            if (w != word && telling.Contains(frame.Hash[w])) return true;
        }

        return false;
    }

    private static ulong HashOf(string word) => WordHash.Of(NameFolding.Fold(word));
}
