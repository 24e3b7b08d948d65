using Gazetteer.Recognition.Lexicon;

namespace Gazetteer.Recognition.Features;

/// <summary>What the sequence model sees of a word in a script with capitals: the word, its neighbours, its classes, its case, the gazetteer and the rest of the document.</summary>
/// <remarks>The order of the calls numbers the templates, so a change here needs a model trained anew.</remarks>
internal sealed class LatinFeatures
{
    private const ulong Edge = 0x45444745;

    private readonly WordFrame _frame;
    private readonly GazetteerEvidence _names;
    private readonly DocumentEvidence _document;
    private readonly bool[] _candidates;

    public LatinFeatures(WordFrame frame, GazetteerEvidence names, DocumentEvidence document, bool[] candidates)
    {
        _frame = frame;
        _names = names;
        _document = document;
        _candidates = candidates;
    }

    /// <summary>Puts the features of a word into the set.</summary>
    public void Extract(int word, FeatureSet features)
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
        Document(word, features);
    }

    private ulong Hash(int word) => IsInside(word) ? _frame.Hash[word] : Edge;

    private WordTraits Traits(int word) => IsInside(word) ? _frame.Traits[word] : default;

    private ulong Shape(int word) => IsInside(word) ? (ulong)_frame.Shape[word] + 1 : 0;

    private bool IsInside(int word) => (uint)word < (uint)_frame.Count;

    private void Words(int w, FeatureSet features)
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
        features.Add(Hash(w - 1), (ulong)_frame.GapBefore(w));
        features.Add(Hash(w + 1), (ulong)_frame.GapAfter[w]);
    }

    private void Letters(int w, FeatureSet features)
    {
        var letters = _frame.FoldedOf(w);
        for (var n = 1; n <= 4; n++)
        {
            features.AddIf(letters.Length > n, WordHash.Of(letters[^Math.Min(n, letters.Length)..]));
        }

        features.AddIf(letters.Length > 3, WordHash.Of(letters[..Math.Min(3, letters.Length)]));
        features.Add((ulong)Math.Min(letters.Length, 8), Shape(w));
    }

    private void Classes(int w, FeatureSet features)
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
        features.Add((ulong)Traits(w).Coarse, Shape(w), (ulong)_frame.GapAfter[w]);
        features.Add((ulong)Traits(w).Middle, Shape(w + 1), (ulong)_frame.GapAfter[w]);
    }

    private void Case(int w, FeatureSet features)
    {
        var gaps = ((ulong)_frame.GapBefore(w) << 8) | (ulong)_frame.GapAfter[w];
        var flags = (_frame.IsPossessive[w] ? 1u : 0) | (_frame.IsDotted[w] ? 2u : 0) | (_frame.IsSentenceStart[w] ? 4u : 0) | ((uint)_frame.SentenceCase[w] << 3);
        features.Add(Shape(w), flags);
        features.Add(Shape(w - 1), Shape(w), Shape(w + 1));
        features.Add(gaps);
        features.Add(gaps, Shape(w), Shape(w + 1));
        features.Add((ulong)_frame.GapBefore(w), Shape(w - 1), Shape(w));
        features.Add(flags, (ulong)Traits(w).CommonWord, (ulong)Traits(w).RankBits);
        features.Add(Shape(w), (ulong)Traits(w).CommonWord, (ulong)Math.Min(_document.UseOf(_frame.Hash[w]).Lower, 2));
        features.AddIf(_frame.IsPossessive[w], (ulong)Traits(w).Middle);
    }

    private static ulong NameBits(WordTraits traits) => (ulong)((traits.GivenName * 4) + traits.Surname);

    private void PersonNames(int w, FeatureSet features)
    {
        var here = NameBits(Traits(w));
        var before = Shape(w - 1) > 1 && _frame.GapBefore(w) is Gap.Space or Gap.Stop ? NameBits(Traits(w - 1)) + 1 : 0;
        var after = Shape(w + 1) > 1 && _frame.GapAfter[w] is Gap.Space or Gap.Stop ? NameBits(Traits(w + 1)) + 1 : 0;
        features.Add(here);
        features.Add(before, here);
        features.Add(here, after);
        features.AddIf(w > 0, DocumentEvidence.IsTitle(Hash(w - 1)) ? (ulong)_frame.GapBefore(w) + 1 : 0);
    }

    private void Gazetteer(int w, FeatureSet features)
    {
        var cover = _names.Cover(w);
        var single = _names.Single(w);
        var position = (ulong)((_names.CoverLength(w) * 16) + _names.CoverPosition(w));
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
        features.Add((ulong)cover.Class, Size(cover), _frame.IsSentenceStart[w] ? 1u : 0);
        features.Add((ulong)cover.Class, (ulong)_frame.GapBefore(w), (ulong)_frame.GapAfter[w]);
        features.Add((ulong)cover.Class, (ulong)Traits(w + 1).Coarse);
        features.Add((ulong)cover.Class, (ulong)Traits(w - 1).Coarse);
        Neighbour(w + 1, w, features);
        Neighbour(w - 1, w - 1, features);
    }

    private static ulong Size(NameProfile profile) => (ulong)((profile.MainPopulation * 16) + profile.AnyPopulation);

    private static ulong Doubt(NameProfile profile) =>
        (ulong)((profile.Rank * 4) + profile.Ambiguity + (profile.HasDemonym ? 16 : 0) + (profile.HasAbbreviation ? 32 : 0) + (profile.IsSeldomPlace ? 64 : 0));

    /// <summary>What the gazetteer knows of a neighbour, with the gap between: "Springfield, Ill." speaks for both.</summary>
    private void Neighbour(int neighbour, int gapOwner, FeatureSet features)
    {
        if (!IsInside(neighbour) || !IsInside(gapOwner))
        {
            features.Skip();
            features.Skip();
            return;
        }

        var profile = _names.Cover(neighbour);
        features.Add((ulong)profile.Class, (ulong)_frame.GapAfter[gapOwner], Size(profile));
        features.Add((ulong)profile.Class, (ulong)_frame.GapAfter[gapOwner], (ulong)_names.CoverPosition(neighbour));
    }

    /// <summary>The words around the run of capitals that the word stands in: "in the New York Times building".</summary>
    private void Run(int w, FeatureSet features)
    {
        var first = w;
        while (first > 0 && _candidates[first - 1] && _frame.GapAfter[first - 1] is Gap.Space or Gap.Stop or Gap.Hyphen && first > w - 6) first--;
        var last = w;
        while (last + 1 < _frame.Count && _candidates[last + 1] && _frame.GapAfter[last] is Gap.Space or Gap.Stop or Gap.Hyphen && last < w + 6) last++;
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

    private void Document(int w, FeatureSet features)
    {
        var use = _document.UseOf(_frame.Hash[w]);
        var places = (ulong)Math.Min(use.Place, 2);
        var persons = (ulong)Math.Min(use.Person, 2);
        features.Add((places * 3) + persons);
        features.Add((places * 3) + persons, (ulong)_names.Cover(w).Class, Size(_names.Cover(w)));
        features.Add((ulong)Math.Min(use.Lower, 2), (ulong)Math.Min(use.Capital, 3), (ulong)Math.Min(use.Weak, 2));
        features.Add((ulong)Math.Min(use.Lower, 2), (ulong)_names.Cover(w).Class, Size(_names.Cover(w)));
    }
}
