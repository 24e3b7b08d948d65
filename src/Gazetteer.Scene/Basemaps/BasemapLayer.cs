namespace Gazetteer.Scene.Basemaps;

/// <summary>What a feature of the base map is, in the order in which layers are drawn, the first at the bottom.</summary>
public enum BasemapLayer
{
    /// <summary>Land without its divisions, to be filled. Stroked with its own colour, tiles show no seam.</summary>
    Land,

    /// <summary>Countries by ISO 3166 code: polygons to fill or to click on, not to stroke (their edges include the tile's).</summary>
    Countries,

    /// <summary>Rivers, and their courses through lakes, which the lakes cover: lines.</summary>
    Rivers,

    /// <summary>Lakes and reservoirs: polygons to fill, not to stroke (their edges include the tile's).</summary>
    Lakes,

    /// <summary>The shores of lakes: lines, without the edges of tiles.</summary>
    Shores,

    /// <summary>Lines between the first-order units of one country.</summary>
    Admin1,

    /// <summary>Where land meets the sea: lines, without the edges of tiles and of the map.</summary>
    Coast,

    /// <summary>Lines between countries and between who holds what in fact; see <see cref="BorderStatus"/>.</summary>
    Borders,
}
