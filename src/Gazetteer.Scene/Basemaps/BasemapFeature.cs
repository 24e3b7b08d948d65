using Gazetteer.Places;
using NetTopologySuite.Geometries;

namespace Gazetteer.Scene.Basemaps;

/// <summary>Something the base map draws.</summary>
/// <param name="Layer">What it is.</param>
/// <param name="Shape">WGS 84 degrees, longitude before latitude; cut at the tile's edges and at the 180th meridian.</param>
/// <param name="Name">English name of a country, name of a river or lake as Natural Earth writes it, or empty.</param>
/// <param name="Country">For a country its code; none for ground that ISO 3166 counts to nobody and for all else.</param>
/// <param name="Rank">Natural Earth's scale rank, 0 (matters on a world map) to 12; 0 where the layer has no ranks.</param>
/// <param name="Status">For a border how far it is agreed.</param>
public sealed record BasemapFeature(BasemapLayer Layer, Geometry Shape, string Name, CountryCode Country, int Rank, BorderStatus Status);
