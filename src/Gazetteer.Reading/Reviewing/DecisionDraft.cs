using Gazetteer.Project.Corrections;

namespace Gazetteer.Reading.Reviewing;

/// <summary>What a view sends of a decision; the rest follows from the mention that it is about.</summary>
/// <remarks>What is left out of JSON arrives as null, and counts as empty.</remarks>
public sealed record DecisionDraft
{
    /// <summary>What is decided.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>What it is for.</summary>
    public required DecisionScope Scope { get; init; }

    /// <summary>For a missed name or another extent, the right words as they stand in the text; empty for others.</summary>
    public string Words { get; init => field = value ?? ""; } = "";

    /// <summary>Identifier of a place of the gazetteer or of a candidate; empty for one's own, or none.</summary>
    public string Place { get; init => field = value ?? ""; } = "";

    /// <summary>The name of one's own place; empty without one.</summary>
    public string OwnName { get; init => field = value ?? ""; } = "";

    /// <summary>Its kind: class and code of GeoNames, such as <c>P.PPL</c>; empty when not said.</summary>
    public string OwnKind { get; init => field = value ?? ""; } = "";

    /// <summary>Degrees east, WGS 84; may be left out where there is a shape.</summary>
    public double? Longitude { get; init; }

    /// <summary>Degrees north, WGS 84; may be left out where there is a shape.</summary>
    public double? Latitude { get; init; }

    /// <summary>Its outline or course as well-known text; empty for a point.</summary>
    public string Shape { get; init => field = value ?? ""; } = "";

    /// <summary>What the person notes beside it.</summary>
    public string Note { get; init => field = value ?? ""; } = "";

    /// <summary>Names that a document must mention too for the decision to hold in it, parted by semicolons; empty for none.</summary>
    public string With { get; init => field = value ?? ""; } = "";
}
