using System.Collections.Immutable;
using Gazetteer.Places;

namespace Gazetteer.Scene.Basemaps;

/// <summary>One degree of detail of the base map.</summary>
/// <param name="Name"><c>overview</c>, <c>world</c> or <c>region</c>.</param>
/// <param name="FinestMetresPerPixel">The finest resolution at which the level is still sharp, in metres a pixel at the equator.</param>
/// <param name="Tiles">Its files. Where there is none, there is only sea.</param>
public sealed record BasemapLevel(string Name, double FinestMetresPerPixel, ImmutableArray<BasemapTile> Tiles)
{
    /// <summary>The tiles that have something of a box.</summary>
    /// <param name="box">May cross the 180th meridian.</param>
    public IEnumerable<BasemapTile> TilesMeeting(GeoBounds box) => Tiles.Where(tile => tile.Meets(box));
}
