using Gazetteer.Languages;
using Gazetteer.Mentions.Analysis;

namespace Gazetteer.Recognition.Passages;

/// <summary>
/// Chooses the words of a passage that can belong to a name, so that only they are scored: those written as names, small words between them, and nouns that the rules take with them.
/// </summary>
internal static class PassageCandidates
{
    private const int MostParticles = 2;

    /// <summary>True for each word that can belong to a name.</summary>
    public static bool[] Of(Passage passage, IReadOnlyList<PassagePlace> places)
    {
        var candidates = new bool[passage.End - passage.First];
        for (var w = passage.First; w < passage.End; w++) candidates[w - passage.First] = passage.BeginsName(w);
        for (var w = passage.First + 1; w < passage.End; w++)
        {
            if (!candidates[w - passage.First] && candidates[w - 1 - passage.First] && LeadsOn(passage, w)) candidates[w - passage.First] = true;
        }

        for (var w = passage.First; w < passage.End - 1; w++) candidates.AsSpan(w - passage.First, LengthBeforeName(passage, w)).Fill(true);

        foreach (var place in places) candidates.AsSpan(place.First - passage.First, place.Last - place.First + 1).Fill(true);
        return candidates;
    }

    /// <summary>The runs of candidates: a run ends at every other word and at every start of a sentence.</summary>
    public static List<NameSegment> Segments(Passage passage, bool[] candidates)
    {
        var segments = new List<NameSegment>();
        for (var w = passage.First; w < passage.End;)
        {
            var first = w++;
            if (!candidates[first - passage.First]) continue;
            while (w < passage.End && candidates[w - passage.First] && !passage.Document.Frame.IsSentenceStart[w]) w++;
            segments.Add(new NameSegment(first, w));
        }

        return segments;
    }

    /// <summary>
    /// Whether small words, or parts tied by hyphens, lead from a name to another word that is written as one; or a noun after a name says a kind of place: "Rio de Janeiro", "Иссык озеро".
    /// </summary>
    private static bool LeadsOn(Passage passage, int word)
    {
        var frame = passage.Document.Frame;
        if (!Joins(frame.GapBefore(word)) || frame.IsSentenceStart[word]) return false;
        if (frame.GapBefore(word) is Gap.Hyphen || passage.Pack.KindOf(frame.Hash[word]) != GenericKind.None) return true;
        for (var w = word; w < Math.Min(word + MostParticles + 1, passage.End); w++)
        {
            if (w > word && passage.BeginsName(w)) return true;
            if (!passage.Pack.Is(frame.Hash[w], WordClass.Particle) && !passage.Pack.Is(frame.Hash[w], WordClass.Article)) return false;
            if (!Joins(frame.GapAfter[w])) return false;
        }

        return false;
    }

    /// <summary>
    /// How many words a noun in small letters, that may be the first word of a name, and the small words after it take before that name: "rue de" Rennes, "île de la" Réunion; 0 at other words.
    /// </summary>
    private static int LengthBeforeName(Passage passage, int word)
    {
        var frame = passage.Document.Frame;
        if (frame.Shape[word] != WordShape.Lower || !BeginsLongName(passage.Pack, frame.Hash[word])) return 0;
        for (var w = word + 1; w < Math.Min(word + MostParticles + 2, passage.End); w++)
        {
            if (!Joins(frame.GapAfter[w - 1])) return 0;
            if (passage.BeginsName(w)) return w - word;
            if (!passage.Pack.Is(frame.Hash[w], WordClass.Particle) && !passage.Pack.Is(frame.Hash[w], WordClass.Article)) return 0;
        }

        return 0;
    }

    private static bool BeginsLongName(LanguagePack pack, ulong hash) =>
        pack.Is(hash, WordClass.ContextSite) || pack.KindOf(hash) is >= GenericKind.River and not (GenericKind.Region or GenericKind.Land);

    private static bool Joins(Gap gap) => gap is Gap.Space or Gap.Hyphen or Gap.Apostrophe or Gap.None or Gap.Ampersand;
}
