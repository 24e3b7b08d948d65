namespace Gazetteer.Places;

/// <summary>A place on Earth, as a gazetteer describes it.</summary>
public sealed record Place
{
    /// <summary>Identifier with its source.</summary>
    public required PlaceId Id { get; init; }

    /// <summary>Main name, in Latin script where the source has one.</summary>
    public required string Name { get; init; }

    /// <summary>Kind of place.</summary>
    public required Feature Feature { get; init; }

    /// <summary>A point that stands for it: its own, never the mean of what it holds.</summary>
    public required GeoPoint Point { get; init; }

    /// <summary>Country, or none for what lies in several or in the sea.</summary>
    public CountryCode Country { get; init; }

    /// <summary>GeoNames' code of the first-order unit within the country, such as <c>04</c>; empty when there is none.</summary>
    public string Admin1 { get; init; } = "";

    /// <summary>GeoNames' code of the second-order unit within the first; empty when there is none.</summary>
    public string Admin2 { get; init; } = "";

    /// <summary>Extent of what is no point.</summary>
    public GeoBounds? Bounds { get; init; }

    /// <summary>Radius in kilometres around the point within which the place lies, for what has no bounds.</summary>
    public double? RadiusKm { get; init; }

    /// <summary>Inhabitants; 0 when not known.</summary>
    public long Population { get; init; }

    /// <summary>The place that contains it.</summary>
    public PlaceId? Parent { get; init; }

    /// <summary>Wikidata's identifier such as <c>Q794</c>; empty when not known.</summary>
    public string Wikidata { get; init; } = "";

    /// <summary>Where the row comes from: the package names that <c>data/SOURCES.md</c> explains, joined by a plus sign.</summary>
    public string Source { get; init; } = "";
}
