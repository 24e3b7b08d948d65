using System.Collections.Immutable;
using Gazetteer.Places;

namespace Gazetteer.Importing.Rows;

/// <summary>A place of a user's gazetteer with all its names; the main one is first and has rank 0.</summary>
/// <param name="Place">The place.</param>
/// <param name="Names">Its names.</param>
public sealed record ImportedPlace(Place Place, ImmutableArray<PlaceName> Names)
{
    /// <summary>Whether the place has been read before, and the row only brings more names for it.</summary>
    public bool IsMoreNames { get; init; }

    /// <summary>Its shape in WKT, longitude before latitude, WGS 84; empty for what is a point.</summary>
    public string ShapeWkt { get; init; } = "";
}
