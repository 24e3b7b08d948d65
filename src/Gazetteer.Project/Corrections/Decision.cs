using System.Collections.Immutable;

namespace Gazetteer.Project.Corrections;

/// <summary>What a person decided about a name in texts, what for, and when and by whom. Immutable.</summary>
public sealed record Decision
{
    /// <summary>Unique among all decisions.</summary>
    public required string Id { get; init; }

    /// <summary>What was decided.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>What it is for.</summary>
    public required DecisionScope Scope { get; init; }

    /// <summary>The name as it was written where the decision was made: of <see cref="DecisionKind.Extent"/> the words that the program took, of others the words that are meant.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Where the decision was made; it holds there alone for <see cref="DecisionScope.Mention"/>, in that document for <see cref="DecisionScope.Document"/>. Null of a line that was written by hand.
    /// </summary>
    public MentionAnchor? Anchor { get; init; }

    /// <summary>
    /// The place, for <see cref="DecisionKind.Place"/>, <see cref="DecisionKind.Confirm"/> and <see cref="DecisionKind.Missed"/>; null for a missed name whose place is not known, and for others.
    /// </summary>
    public ChosenPlace? Place { get; init; }

    /// <summary>For <see cref="DecisionKind.Extent"/>, the words that the name reaches over; empty for others.</summary>
    public string Words { get; init; } = "";

    /// <summary>All of these must be true of a document.</summary>
    public ImmutableArray<Condition> Conditions { get; init; } = [];

    /// <summary>Who decided; empty when not known.</summary>
    public string By { get; init; } = "";

    /// <summary>When; null when not known.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>What the person noted beside it.</summary>
    public string Note { get; init; } = "";

    /// <summary>What it is for, in words.</summary>
    public string Reach => Scope switch
    {
        DecisionScope.Mention => "this mention",
        DecisionScope.Document => "this name in the document",
        DecisionScope.Project => "this name in the project",
        _ => "this name always",
    };

    /// <summary>A new identifier.</summary>
    public static string NewId() => Guid.NewGuid().ToString("N");
}
