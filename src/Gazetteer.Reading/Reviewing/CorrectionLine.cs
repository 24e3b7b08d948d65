using System.Collections.Immutable;
using Gazetteer.Project.Corrections;

namespace Gazetteer.Reading.Reviewing;

/// <summary>A line of the menu in which a mention is judged: one that decides, one that opens others, or one that only tells.</summary>
/// <param name="Words">What it says.</param>
public sealed record CorrectionLine(string Words)
{
    /// <summary>What choosing it decides; null where it decides nothing.</summary>
    public DecisionDraft? Draft { get; init; }

    /// <summary>The lines that it opens.</summary>
    public ImmutableArray<CorrectionLine> More { get; init; } = [];

    /// <summary>Whether the place has still to be chosen.</summary>
    public bool AsksForPlace => Draft is { Kind: DecisionKind.Place or DecisionKind.Missed, Place.Length: 0 };
}
