using Gazetteer.Places;
using NetTopologySuite.Geometries;

namespace Gazetteer.Composer.Basemaps;

/// <summary>A first-order administrative unit: the tile of which countries, coasts, borders and land are made.</summary>
/// <param name="Code">Natural Earth's code, such as <c>IRN-3247</c>.</param>
/// <param name="Country">The country that ISO 3166 counts the unit to; none where it counts it to nobody.</param>
/// <param name="Holder">Natural Earth's code of who governs it in fact, such as <c>IRN</c>.</param>
/// <param name="HolderName">English name of the holder.</param>
/// <param name="Rank">Natural Earth's scale rank: 0 matters on a world map, 10 on a local one.</param>
/// <param name="Outline">Its polygons in degrees.</param>
internal sealed record AdminUnit(string Code, CountryCode Country, string Holder, string HolderName, int Rank, Geometry Outline);
