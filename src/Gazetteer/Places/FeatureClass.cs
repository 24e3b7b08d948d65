namespace Gazetteer.Places;

/// <summary>What sort of thing a place is: the nine classes of GeoNames (https://www.geonames.org/export/codes.html).</summary>
public enum FeatureClass : byte
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>A: country, state, region, district.</summary>
    Administrative = (byte)'A',

    /// <summary>H: sea, gulf, strait, river, lake.</summary>
    Hydrographic = (byte)'H',

    /// <summary>L: area, region, continent, coast.</summary>
    Area = (byte)'L',

    /// <summary>P: city, town, village.</summary>
    Populated = (byte)'P',

    /// <summary>R: road, railway.</summary>
    Road = (byte)'R',

    /// <summary>S: spot, building, airport, port.</summary>
    Spot = (byte)'S',

    /// <summary>T: mountain, desert, island, cape.</summary>
    Terrain = (byte)'T',

    /// <summary>U: undersea.</summary>
    Undersea = (byte)'U',

    /// <summary>V: forest, heath.</summary>
    Vegetation = (byte)'V',
}
