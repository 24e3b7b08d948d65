namespace Gazetteer.Scene.Filters;

/// <summary>Kinds of places as a reader tells them apart: coarser than GeoNames' codes, finer than its classes where countries are concerned.</summary>
public enum PlaceGroup
{
    /// <summary>Countries and dependent territories, of today or of the past.</summary>
    Country,

    /// <summary>Provinces, districts, historic regions, coasts, forests, continents.</summary>
    Region,

    /// <summary>Cities, towns, villages and their quarters.</summary>
    Settlement,

    /// <summary>Seas, gulfs, rivers, lakes, and what lies under the sea.</summary>
    Water,

    /// <summary>Mountains, deserts, islands, capes.</summary>
    Landform,

    /// <summary>Buildings, ports, airports, roads and railways.</summary>
    Site,

    /// <summary>Places whose kind is not known, and positions in numbers.</summary>
    Other,
}
