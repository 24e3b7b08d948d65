using Gazetteer.Languages;
using Gazetteer.Text;

namespace Gazetteer.Mentions.Analysis;

/// <summary>Chooses the words that can belong to a name, so that only they are scored: those written as names, and small words between them.</summary>
internal static class CandidateWords
{
    private static readonly WordSet Particles = LanguagePacks.Shipped.Everywhere.Set(WordClass.Particle, WordClass.JoiningParticle);

    private static readonly WordSet FeatureWords = LanguagePacks.Shipped.Everywhere.Set(WordClass.NameNoun);

    /// <summary>True for each word in Arabic script: it has no capitals to tell names by.</summary>
    public static bool[] Uncased(WordFrame frame)
    {
        var candidates = new bool[frame.Count];
        for (var i = 0; i < frame.Count; i++)
        {
            if (frame.Shape[i] == WordShape.Uncased) candidates[i] = WritingSystem.IsArabic(frame.FoldedOf(i));
        }

        return candidates;
    }

    /// <summary>True for each word of a script with capitals that can belong to a name.</summary>
    /// <param name="frame">The words.</param>
    /// <param name="addresses">The text's web addresses, none of whose words can.</param>
    /// <param name="passages">The words that are read by the words and rules of their language, and are not scored; null where there are none.</param>
    public static bool[] Cased(WordFrame frame, WebAddresses addresses, LanguagePack?[]? passages)
    {
        var candidates = new bool[frame.Count];
        for (var i = 0; i < frame.Count; i++) candidates[i] = frame.IsWrittenAsName(i) && frame.Shape[i] != WordShape.Uncased;
        for (var i = 0; i < frame.Count; i++)
        {
            if (candidates[i] || frame.Shape[i] == WordShape.Uncased) continue;
            if (frame.Shape[i] == WordShape.Number) candidates[i] = Joins(frame.GapAfter[i]) && i + 1 < frame.Count && frame.IsWrittenAsName(i + 1);
            else if (i > 0 && candidates[i - 1] && Joins(frame.GapAfter[i - 1])) candidates[i] = FeatureWords.Contains(frame.Hash[i]) || IsParticle(frame, i);
        }

        foreach (var address in addresses.Spans)
        {
            for (var i = frame.WordFrom(address.Start); i < frame.Count && frame.Start[i] < address.End; i++) candidates[i] = false;
        }

        for (var i = 0; passages is not null && i < frame.Count; i++) candidates[i] &= passages[i] is null;
        return candidates;
    }

    private static bool Joins(Gap gap) => gap is Gap.Space or Gap.Hyphen or Gap.Apostrophe or Gap.None or Gap.Ampersand;

    private static bool IsParticle(WordFrame frame, int word)
    {
        for (var i = word; i < Math.Min(word + 3, frame.Count); i++)
        {
            if (frame.IsWrittenAsName(i)) return true;
            if (!Particles.Contains(frame.Hash[i]) || !Joins(frame.GapAfter[i])) return false;
        }

        return false;
    }
}
