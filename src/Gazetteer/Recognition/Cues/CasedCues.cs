using Gazetteer.Languages;
using Gazetteer.Mentions.Analysis;

namespace Gazetteer.Recognition.Cues;

/// <summary>What the sequence model sees of a word in a script with capitals: the word, its neighbours, its classes, its case, the gazetteer and the rest of the document.</summary>
internal sealed class CasedCues(WordFrame frame, GazetteerEvidence names, DocumentEvidence document, bool[] candidates)
    : NameCues(frame, names, document)
{
    /// <summary>Draws them from an analysed document.</summary>
    public CasedCues(AnalysedText text)
        : this(text.Frame, text.Names, text.Evidence, text.CasedCandidates)
    {
    }

    /// <inheritdoc/>
    public override void Extract(int word, CueSet features)
    {
        features.Clear();
        features.Add(1);
        Words(word, features);
        Letters(word, features);
        Classes(word, features);
        Case(word, features);
        PersonNames(word, features);
        Gazetteer(word, features);
        Run(word, features);
        Elsewhere(word, features);
    }

    private void Words(int w, CueSet features)
    {
        features.Add(Hash(w));
        features.Add(Hash(w - 1));
        features.Add(Hash(w + 1));
        features.Add(Hash(w - 2));
        features.Add(Hash(w + 2));
        features.Add(Hash(w - 1), Hash(w));
        features.Add(Hash(w), Hash(w + 1));
        features.Add(Hash(w - 2), Hash(w - 1));
        features.Add(Hash(w + 1), Hash(w + 2));
        features.Add(Hash(w - 1), (ulong)Frame.GapBefore(w));
        features.Add(Hash(w + 1), (ulong)Frame.GapAfter[w]);
    }

    private void Letters(int w, CueSet features)
    {
        var letters = Frame.FoldedOf(w);
        for (var n = 1; n <= 4; n++)
        {
            features.AddIf(letters.Length > n, WordHash.Of(letters[^Math.Min(n, letters.Length)..]));
        }

        features.AddIf(letters.Length > 3, WordHash.Of(letters[..Math.Min(3, letters.Length)]));
        features.Add((ulong)Math.Min(letters.Length, 8), Shape(w));
    }

    private void Classes(int w, CueSet features)
    {
        for (var at = w - 2; at <= w + 2; at++)
        {
            var traits = Traits(at);
            features.Add((ulong)traits.Coarse);
            features.Add((ulong)traits.Middle);
        }

        features.Add((ulong)Traits(w).Fine);
        features.Add((ulong)Traits(w - 1).Fine);
        features.Add((ulong)Traits(w + 1).Fine);
        features.Add((ulong)Traits(w - 1).Coarse, (ulong)Traits(w).Coarse);
        features.Add((ulong)Traits(w).Coarse, (ulong)Traits(w + 1).Coarse);
        features.Add((ulong)Traits(w - 1).Middle, (ulong)Traits(w).Middle);
        features.Add((ulong)Traits(w).Middle, (ulong)Traits(w + 1).Middle);
        features.Add((ulong)Traits(w - 1).Coarse, (ulong)Traits(w + 1).Coarse);
        features.Add((ulong)Traits(w).Coarse, Shape(w), (ulong)Frame.GapAfter[w]);
        features.Add((ulong)Traits(w).Middle, Shape(w + 1), (ulong)Frame.GapAfter[w]);
    }

    private void Case(int w, CueSet features)
    {
        var gaps = ((ulong)Frame.GapBefore(w) << 8) | (ulong)Frame.GapAfter[w];
        var flags = (Frame.IsPossessive[w] ? 1u : 0) | (Frame.IsDotted[w] ? 2u : 0) | (Frame.IsSentenceStart[w] ? 4u : 0) | ((uint)Frame.SentenceCase[w] << 3);
        features.Add(Shape(w), flags);
        features.Add(Shape(w - 1), Shape(w), Shape(w + 1));
        features.Add(gaps);
        features.Add(gaps, Shape(w), Shape(w + 1));
        features.Add((ulong)Frame.GapBefore(w), Shape(w - 1), Shape(w));
        features.Add(flags, (ulong)Traits(w).CommonWord, (ulong)Traits(w).RankBits);
        features.Add(Shape(w), (ulong)Traits(w).CommonWord, (ulong)Math.Min(Document.UseOf(Frame.Hash[w]).Lower, 2));
        features.AddIf(Frame.IsPossessive[w], (ulong)Traits(w).Middle);
    }

    private static ulong NameBits(WordTraits traits) => (ulong)((traits.GivenName * 4) + traits.Surname);

    private void PersonNames(int w, CueSet features)
    {
        var here = NameBits(Traits(w));
        var before = Shape(w - 1) > 1 && Frame.GapBefore(w) is Gap.Space or Gap.Stop ? NameBits(Traits(w - 1)) + 1 : 0;
        var after = Shape(w + 1) > 1 && Frame.GapAfter[w] is Gap.Space or Gap.Stop ? NameBits(Traits(w + 1)) + 1 : 0;
        features.Add(here);
        features.Add(before, here);
        features.Add(here, after);
        features.AddIf(w > 0, DocumentEvidence.IsTitle(Hash(w - 1)) ? (ulong)Frame.GapBefore(w) + 1 : 0);
    }

    private void Gazetteer(int w, CueSet features)
    {
        var cover = Names.Cover(w);
        var single = Names.Single(w);
        var position = CoverPosition(w);
        features.Add(position, (ulong)cover.Class);
        features.Add(position, (ulong)cover.Class, Size(cover));
        features.Add((ulong)cover.Class, Size(cover), (ulong)Traits(w).Coarse);
        features.Add(Size(cover), Doubt(cover), NameBits(Traits(w)));
        features.Add(Size(cover), (ulong)Traits(w).CommonWord, Shape(w));
        features.Add(position, Doubt(cover));
        features.Add((ulong)single.Class, Size(single));
        features.Add(Size(single), Doubt(single));
        features.Add((ulong)cover.Class, Size(cover), Shape(w + 1));
        features.Add((ulong)cover.Class, Size(cover), Hash(w - 1));
        features.Add((ulong)cover.Class, Hash(w + 1));
        features.Add((ulong)cover.Class, Size(cover), Frame.IsSentenceStart[w] ? 1u : 0);
        features.Add((ulong)cover.Class, (ulong)Frame.GapBefore(w), (ulong)Frame.GapAfter[w]);
        features.Add((ulong)cover.Class, (ulong)Traits(w + 1).Coarse);
        features.Add((ulong)cover.Class, (ulong)Traits(w - 1).Coarse);
        Neighbour(w + 1, w, features);
        Neighbour(w - 1, w - 1, features);
    }

    /// <summary>The words around the run of capitals that the word stands in: "in the New York Times building".</summary>
    private void Run(int w, CueSet features)
    {
        var first = w;
        while (first > 0 && candidates[first - 1] && Frame.GapAfter[first - 1] is Gap.Space or Gap.Stop or Gap.Hyphen && first > w - 6) first--;
        var last = w;
        while (last + 1 < Frame.Count && candidates[last + 1] && Frame.GapAfter[last] is Gap.Space or Gap.Stop or Gap.Hyphen && last < w + 6) last++;
        var position = (ulong)(((w - first) * 16) + (last - w));
        features.Add(position);
        features.Add(Hash(first - 1), (ulong)(w - first));
        features.Add(Hash(last + 1), (ulong)(last - w));
        features.Add((ulong)Traits(first - 1).Middle, position);
        features.Add((ulong)Traits(last + 1).Middle, position);
        features.Add(Hash(last), (ulong)(last - w));
        features.Add(Hash(first), (ulong)(w - first));
        features.Add((ulong)Traits(last).Middle, (ulong)(last - w));
        features.Add((ulong)Traits(first).Middle, (ulong)(w - first));
        features.Add(Hash(first - 2), Hash(first - 1));
    }

    private void Elsewhere(int w, CueSet features)
    {
        var use = Document.UseOf(Frame.Hash[w]);
        var places = (ulong)Math.Min(use.Place, 2);
        var persons = (ulong)Math.Min(use.Person, 2);
        features.Add((places * 3) + persons);
        features.Add((places * 3) + persons, (ulong)Names.Cover(w).Class, Size(Names.Cover(w)));
        features.Add((ulong)Math.Min(use.Lower, 2), (ulong)Math.Min(use.Capital, 3), (ulong)Math.Min(use.Weak, 2));
        features.Add((ulong)Math.Min(use.Lower, 2), (ulong)Names.Cover(w).Class, Size(Names.Cover(w)));
    }
}
