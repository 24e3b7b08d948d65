using Gazetteer.Places;

namespace Gazetteer.Scene.Basemaps;

/// <summary>One file of the base map.</summary>
/// <param name="Name">Unique among all tiles: the level's name, or the south-western corner, such as <c>N20E060</c>.</param>
/// <param name="Path">Path below the base map's folder, with forward slashes.</param>
/// <param name="Bounds">What the tile covers.</param>
/// <param name="Bytes">Size of the file.</param>
public sealed record BasemapTile(string Name, string Path, GeoBounds Bounds, int Bytes)
{
    /// <summary>Whether the tile and the box have more than an edge in common.</summary>
    /// <param name="box">May cross the 180th meridian.</param>
    public bool Meets(GeoBounds box)
    {
        if (box.South >= Bounds.North || box.North <= Bounds.South) return false;
        return box.CrossesDateLine
            ? box.West < Bounds.East || box.East > Bounds.West
            : box.West < Bounds.East && box.East > Bounds.West;
    }
}
