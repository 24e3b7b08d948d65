using Gazetteer.Languages;
using Gazetteer.Mentions.Analysis;

namespace Gazetteer.Recognition.Cues;

/// <summary>What a sequence model sees of a word. Features are drawn in a fixed order, which numbers the templates: a change needs a model trained anew.</summary>
internal abstract class NameCues(WordFrame frame, GazetteerEvidence names, DocumentEvidence document)
{
    private const ulong Edge = 0x45444745;

    protected WordFrame Frame { get; } = frame;

    protected GazetteerEvidence Names { get; } = names;

    protected DocumentEvidence Document { get; } = document;

    /// <summary>Puts the features of a word into the set.</summary>
    public abstract void Extract(int word, CueSet features);

    /// <summary>Inhabitants of the places that bear a name.</summary>
    protected static ulong Size(NameProfile profile) => (ulong)((profile.MainPopulation * 16) + profile.AnyPopulation);

    /// <summary>How doubtful a name is: far aliases, many places, ordinary words.</summary>
    protected static ulong Doubt(NameProfile profile) =>
        (ulong)((profile.Rank * 4) + profile.Ambiguity + (profile.HasDemonym ? 16 : 0) + (profile.HasAbbreviation ? 32 : 0) + (profile.IsSeldomPlace ? 64 : 0));

    protected bool IsInside(int word) => (uint)word < (uint)Frame.Count;

    protected ulong Hash(int word) => IsInside(word) ? Frame.Hash[word] : Edge;

    protected WordTraits Traits(int word) => IsInside(word) ? Frame.Traits[word] : default;

    protected ulong Shape(int word) => IsInside(word) ? (ulong)Frame.Shape[word] + 1 : 0;

    /// <summary>The word's place in the longest name that covers it.</summary>
    protected ulong CoverPosition(int word) => (ulong)((Names.CoverLength(word) * 16) + Names.CoverPosition(word));

    /// <summary>What the gazetteer knows of a neighbour, with the gap between: "Springfield, Ill." speaks for both.</summary>
    protected void Neighbour(int neighbour, int gapOwner, CueSet features)
    {
        if (!IsInside(neighbour) || !IsInside(gapOwner))
        {
            features.Skip();
            features.Skip();
            return;
        }

        var profile = Names.Cover(neighbour);
        features.Add((ulong)profile.Class, (ulong)Frame.GapAfter[gapOwner], Size(profile));
        features.Add((ulong)profile.Class, (ulong)Frame.GapAfter[gapOwner], (ulong)Names.CoverPosition(neighbour));
    }
}
