using Gazetteer.Languages;
using Gazetteer.Mentions.Analysis;

namespace Gazetteer.Recognition.Uncased;

/// <summary>Towns that are spelled like a common noun, each with words that speak of the thing and not of the town: a cable (Kabul), a garden (Chaman), a bomb (Bam).</summary>
internal static class UncasedHomonyms
{
    /// <summary>So many words on either side are looked at.</summary>
    private const int Reach = 2;

    /// <summary>Whether the words around a word say that it is the common noun.</summary>
    public static bool IsNoun(WordFrame frame, int word)
    {
        var (pack, homonym) = (LanguagePacks.Shipped.Everywhere, LanguagePacks.Shipped.Everywhere.Homonyms.Of(frame.Hash[word]));
        if (homonym == 0) return false;
        for (var w = Math.Max(0, word - Reach); w <= Math.Min(frame.Count - 1, word + Reach); w++)
        {
            if (w != word && (pack.Telling.Of(frame.Hash[w]) & homonym) != 0) return true;
        }

        return false;
    }
}
