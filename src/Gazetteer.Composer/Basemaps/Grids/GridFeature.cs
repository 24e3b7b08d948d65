using Gazetteer.Places;
using Gazetteer.Scene.Basemaps;
using NetTopologySuite.Geometries;

namespace Gazetteer.Composer.Basemaps.Grids;

/// <summary>A feature on its way into a level: as <see cref="BasemapFeature"/>, with its shape in grid steps.</summary>
/// <param name="Layer">What it is.</param>
/// <param name="Shape">Lines or polygons in steps of the level's grid.</param>
internal sealed record GridFeature(BasemapLayer Layer, Geometry Shape)
{
    public string Name { get; init; } = "";

    public CountryCode Country { get; init; }

    public int? Rank { get; init; }

    public BorderStatus Status { get; init; }
}
