using System.Collections.Immutable;

namespace Gazetteer.Learning.Evaluation;

/// <summary>What counts, and how, in an evaluation. The defaults are those of published comparisons.</summary>
public sealed record EvaluationOptions
{
    /// <summary>Types of gold that are left out: no miss, and a prediction on them no false alarm.</summary>
    public ImmutableHashSet<string> IgnoredTypes { get; init; } = [];

    /// <summary>The only types of gold that count; empty for all.</summary>
    public ImmutableHashSet<string> KeptTypes { get; init; } = [];

    /// <summary>Leaves gold without coordinates out, as <see cref="IgnoredTypes"/> are.</summary>
    public bool OnlyWithCoordinates { get; init; }

    /// <summary>Drops predictions without coordinates, and counts those on ignored gold as false alarms (the setting of EUPEG).</summary>
    public bool CountsPredictionsOnIgnored { get; init; }

    /// <summary>Measures resolution on mentions whose spans overlap, instead of those whose spans are equal.</summary>
    public bool ResolvesOverlapping { get; init; }

    /// <summary>Gives a recognised toponym without coordinates the largest error there is, instead of leaving it out of the resolution figures.</summary>
    public bool UnresolvedIsFarthest { get; init; }

    /// <summary>The error in kilometres below which a place counts as right.</summary>
    public double WithinKm { get; init; } = 161;

    /// <summary>Whether marks and case endings at the edges of marked names ("Zwolle,", "Adana'da") are taken off before they are compared.</summary>
    public bool TrimsGold { get; init; }
}
