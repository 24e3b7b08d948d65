using Gazetteer.Languages;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Text;

namespace Gazetteer.Recognition.Passages;

/// <summary>A word without the letters that its language sets before or after a name with an apostrophe: "Iran" of "l’Iran", "Ankara" of "Ankara'da".</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Folded">Its letters, folded.</param>
/// <param name="Whole">All letters of the written word, folded.</param>
/// <param name="Rule">The rule that took letters off; null where none did.</param>
internal readonly record struct PassageWord(int Start, int End, string Folded, string Whole, AffixRule? Rule)
{
    /// <summary>Its letters as a word of a name: only before the first one, and after the last one, are letters taken off.</summary>
    public string At(int position, int count) => Rule is null || (Rule.Place == AffixPlace.Elision ? position == 0 : position == count - 1) ? Folded : Whole;

    /// <summary>Reads a word of a text.</summary>
    public static PassageWord Of(WordFrame frame, int word, string text, LanguagePack pack)
    {
        var (start, end) = (frame.Start[word], frame.End[word]);
        var whole = new string(frame.FoldedOf(word));
        var written = text.AsSpan(start, end - start);
        var apostrophe = written.IndexOfAny('\'', '’', 'ʼ');
        if (apostrophe > 0 && apostrophe < written.Length - 1)
        {
            var (before, after) = (NameFolding.Fold(written[..apostrophe]), NameFolding.Fold(written[(apostrophe + 1)..]));
            foreach (var rule in pack.Affixes)
            {
                if (rule.Place == AffixPlace.Elision && rule.Written == before) return new PassageWord(start + apostrophe + 1, end, after, whole, rule);
                if (rule.Place == AffixPlace.Apostrophe && rule.Written == after && before.Length >= rule.LeastStem) return new PassageWord(start, start + apostrophe, before, whole, rule);
            }
        }

        return new PassageWord(start, end, whole, whole, null);
    }
}
