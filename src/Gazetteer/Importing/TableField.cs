namespace Gazetteer.Importing;

/// <summary>What a column of a user's table can hold.</summary>
public enum TableField
{
    /// <summary>The table's own key of the place; the line number serves where there is none.</summary>
    Id,

    /// <summary>The main name.</summary>
    Name,

    /// <summary>Latitude in degrees, WGS 84.</summary>
    Latitude,

    /// <summary>Longitude in degrees, WGS 84.</summary>
    Longitude,

    /// <summary>Kind of place: GeoNames' class and code, or an English word such as town or river.</summary>
    Kind,

    /// <summary>Number of inhabitants.</summary>
    Population,

    /// <summary>Two-letter country code.</summary>
    Country,

    /// <summary>Further names in a list, each with or without a language before it: <c>fa:چابهار</c>.</summary>
    Names,

    /// <summary>GeoNames' identifier: the row then stands for that place.</summary>
    GeoNamesId,

    /// <summary>Wikidata's identifier.</summary>
    Wikidata,
}
