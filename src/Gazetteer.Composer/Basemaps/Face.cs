using Gazetteer.Places;
using NetTopologySuite.Geometries;

namespace Gazetteer.Composer.Basemaps;

/// <summary>A part of the coverage of land: an admin-1 unit, or all of a country.</summary>
/// <param name="Code">Unique in its coverage.</param>
/// <param name="Country">The country that ISO 3166 counts it to, or none.</param>
/// <param name="Holder">Natural Earth's code of who governs it in fact.</param>
/// <param name="HolderName">English name of the holder.</param>
/// <param name="Rank">Natural Earth's scale rank.</param>
/// <param name="Area">Its polygons in grid steps.</param>
internal sealed record Face(string Code, CountryCode Country, string Holder, string HolderName, int Rank, Geometry Area);
