using Gazetteer.Languages;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Recognition.Cues;

namespace Gazetteer.Recognition.Passages;

/// <summary>
/// What the model of all other languages sees of a word: its letters, what its language's words say of their neighbours, the gazetteer in the word's own form, and what the rules say.
/// </summary>
/// <remarks>
/// Languages share every cue but a few, so that one that no corpus teaches is read by what the others taught: a preposition of place is one in any language. No English word counts.
/// </remarks>
internal sealed class PassageCues : NameCues
{
    private readonly LanguagePack _pack;
    private readonly ulong _language;
    private readonly bool[] _candidates;
    private readonly WordCover[] _covers;
    private readonly ulong[] _roles;

    /// <summary>Draws them from a passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="places">What the rules found in it.</param>
    public PassageCues(Passage passage, IReadOnlyList<PassagePlace> places)
        : base(passage.Document.Frame, passage.Document.Names, passage.Document.Evidence)
    {
        (Passage, _pack) = (passage, passage.Pack);
        _language = WordHash.Of(_pack.Tag);
        _roles = new ulong[passage.End - passage.First];
        for (var w = passage.First; w < passage.End; w++) _roles[w - passage.First] = WordRole.Of(_pack, Frame.Hash[w]);
        _covers = WordCover.Of(passage, places);
        _candidates = PassageCandidates.Of(passage, places);
        Segments = PassageCandidates.Segments(passage, _candidates);
    }

    /// <summary>The passage.</summary>
    public Passage Passage { get; }

    /// <summary>The runs of words that can be names.</summary>
    public List<NameSegment> Segments { get; }

    /// <inheritdoc/>
    public override void Extract(int word, CueSet features)
    {
        features.Clear();
        Identity(word, features);
        features.EndIdentity();
        features.Add(_language);
        features.Add(_pack.HasCapitalNouns ? 2u : 1u, Shape(word), Frame.IsSentenceStart[word] ? 1u : 0);
        Letters(word, features);
        Roles(word, features);
        Case(word, features);
        Persons(word, features);
        Covers(word, features);
        Gazetteer(word, features);
        Run(word, features);
        Elsewhere(word, features);
    }

    private void Identity(int w, CueSet features)
    {
        var here = WordHash.Of(Passage.Word(w).Folded);
        features.Add(here);
        features.Add(Hash(w - 1), here);
        features.Add(here, Hash(w + 1));
        features.Add(here, Cover(w).Packed);
    }

    private void Letters(int w, CueSet features)
    {
        var letters = Passage.Word(w).Folded.AsSpan();
        for (var n = 2; n <= 4; n++) features.AddIf(letters.Length > n, WordHash.Of(letters[^Math.Min(n, letters.Length)..]));
        features.AddIf(letters.Length > 3, WordHash.Of(letters[..Math.Min(3, letters.Length)]));
        features.AddIf(letters.Length > 4, WordHash.Of(letters[..Math.Min(4, letters.Length)]));
        features.Add((ulong)Math.Min(letters.Length, 8), Shape(w));
        features.AddIf(letters.Length > 3, WordHash.Of(letters[^Math.Min(3, letters.Length)..]), Cover(w).Packed);
        features.Add(Passage.Word(w).Rule is { } rule ? WordHash.Of(rule.Written) : 0);
    }

    private void Roles(int w, CueSet features)
    {
        for (var distance = 1; distance <= 2; distance++)
        {
            features.Add(Hash(w - distance));
            features.Add(Hash(w + distance));
            features.Add(Role(w - distance));
            features.Add(Role(w + distance));
        }

        features.Add(Role(w));
        features.Add(Hash(w - 2), Hash(w - 1));
        features.Add(Hash(w + 1), Hash(w + 2));
        features.Add(Role(w - 2), Role(w - 1));
        features.Add(Role(w - 1), Role(w));
        features.Add(Role(w), Role(w + 1));
        features.Add(Role(w - 1), Role(w + 1));
        features.Add(Hash(w - 1), (ulong)Frame.GapBefore(w));
        features.Add(Hash(w + 1), (ulong)Frame.GapAfter[w]);
        features.Add(Role(w), Shape(w), Frame.IsSentenceStart[w] ? 1u : 0);
    }

    private void Case(int w, CueSet features)
    {
        var gaps = ((ulong)Frame.GapBefore(w) << 8) | (ulong)Frame.GapAfter[w];
        var flags = (Frame.IsDotted[w] ? 2u : 0) | (Frame.IsSentenceStart[w] ? 4u : 0) | ((uint)Frame.SentenceCase[w] << 3) | (_pack.HasCapitalNouns ? 64u : 0);
        features.Add(Shape(w), flags);
        features.Add(Shape(w - 1), Shape(w), Shape(w + 1));
        features.Add(gaps);
        features.Add(gaps, Shape(w - 1), Shape(w + 1));
        features.Add(flags, (ulong)Math.Min(Document.UseOf(Frame.Hash[w]).Lower, 2));
    }

    private void Persons(int w, CueSet features)
    {
        var here = NameBits(w);
        var before = IsInside(w - 1) && Shape(w - 1) > 1 && Frame.GapBefore(w) is Gap.Space or Gap.Stop ? NameBits(w - 1) + 1 : 0;
        var after = IsInside(w + 1) && Shape(w + 1) > 1 && Frame.GapAfter[w] is Gap.Space or Gap.Stop ? NameBits(w + 1) + 1 : 0;
        features.Add(here);
        features.Add(before, here);
        features.Add(here, after);
        features.Add(here, Cover(w).Packed);
        features.Add(before, Cover(w).Packed);
        features.Add(after, Cover(w).Packed);
    }

    private ulong NameBits(int w) => (ulong)((Traits(w).GivenName * 8) + (Traits(w).Surname * 2)) + (_pack.Is(Frame.Hash[w], WordClass.GivenName) ? 1u : 0);

    private void Covers(int w, CueSet features)
    {
        var cover = Cover(w);
        features.Add(cover.Packed);
        features.Add(cover.Packed, _language);
        features.Add(cover.Verdict, cover.Weight);
        features.Add(cover.Verdict, Cover(w - 1).Verdict, Cover(w + 1).Verdict);
        features.Add(cover.Verdict, _language);
        features.Add(cover.Packed, Role(w - 1));
        features.Add(cover.Packed, Role(w + 1));
        features.Add(cover.Packed, Shape(w - 1), Shape(w + 1));
        features.Add(cover.Packed, Cover(w - 1).Packed, (ulong)Frame.GapBefore(w));
        features.Add(cover.Packed, Cover(w + 1).Packed, (ulong)Frame.GapAfter[w]);
        features.Add(cover.Packed, Frame.IsSentenceStart[w] ? 1u : 0, (ulong)Math.Min(Document.UseOf(Frame.Hash[w]).Lower, 1));
        features.Add(cover.Packed, Hash(w - 1));
        features.Add(cover.Packed, Hash(w + 1));
        features.Add(cover.Weight, Role(w - 1), Role(w));
    }

    private void Gazetteer(int w, CueSet features)
    {
        var profile = Cover(w).Profile is { IsKnown: true } own ? own : Names.Cover(w);
        var single = Names.Single(w);
        var position = CoverPosition(w);
        features.Add(position, (ulong)profile.Class);
        features.Add((ulong)profile.Class, Size(profile));
        features.Add(Size(profile), Doubt(profile));
        features.Add(position, Doubt(profile));
        features.Add((ulong)single.Class, Size(single));
        features.Add((ulong)profile.Class, Role(w - 1));
        features.Add((ulong)profile.Class, Role(w + 1));
        features.Add((ulong)profile.Class, (ulong)Frame.GapBefore(w), (ulong)Frame.GapAfter[w]);
        Neighbour(w + 1, w, features);
        Neighbour(w - 1, w - 1, features);
    }

    /// <summary>The words around the run of capitals that the word stands in, and the ends of that run.</summary>
    private void Run(int w, CueSet features)
    {
        var first = w;
        while (IsCandidate(first - 1) && Frame.GapAfter[first - 1] is Gap.Space or Gap.Stop or Gap.Hyphen && first > w - 6) first--;
        var last = w;
        while (IsCandidate(last + 1) && Frame.GapAfter[last] is Gap.Space or Gap.Stop or Gap.Hyphen && last < w + 6) last++;
        var position = (ulong)(((w - first) * 16) + (last - w));
        features.Add(position);
        features.Add(position, Cover(w).Packed);
        features.Add(Hash(first - 1), (ulong)(w - first));
        features.Add(Hash(last + 1), (ulong)(last - w));
        features.Add(Role(first - 1), position);
        features.Add(Role(last + 1), position);
        features.Add(Role(last), (ulong)(last - w));
        features.Add(Role(first), (ulong)(w - first));
        features.Add(Hash(last), (ulong)(last - w));
        features.Add(Hash(first), (ulong)(w - first));
        features.Add(NameBits(first), (ulong)(w - first));
    }

    private void Elsewhere(int w, CueSet features)
    {
        var use = Document.UseOf(Frame.Hash[w]);
        features.Add((ulong)Math.Min(use.Lower, 2), (ulong)Math.Min(use.Capital, 3), (ulong)Math.Min(use.Weak, 2));
        features.Add((ulong)Math.Min(use.Lower, 2), Cover(w).Packed);
    }

    /// <summary>Whether a word can belong to a name.</summary>
    public bool IsCandidate(int word) => word >= Passage.First && word < Passage.End && _candidates[word - Passage.First];

    private ulong Role(int word) => word < Passage.First || word >= Passage.End ? WordRole.Edge : _roles[word - Passage.First];

    private WordCover Cover(int word) => word < Passage.First || word >= Passage.End ? default : _covers[word - Passage.First];
}
