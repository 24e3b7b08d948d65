
namespace Gazetteer.Importing.Options;

/// <summary>What a column of a user's table can hold.</summary>
public enum TableField
{
    /// <summary>The table's own key of the place; the line number serves where there is none.</summary>
    Id,

    /// <summary>The main name.</summary>
    Name,

    /// <summary>Latitude in degrees, WGS 84, decimal or in degrees, minutes and seconds.</summary>
    Latitude,

    /// <summary>Longitude in degrees, WGS 84, decimal or in degrees, minutes and seconds.</summary>
    Longitude,

    /// <summary>Kind of place: GeoNames' class and code, or a word such as town or river.</summary>
    Kind,

    /// <summary>Number of inhabitants.</summary>
    Population,

    /// <summary>Country, as a code of two or three letters or by a name in any language.</summary>
    Country,

    /// <summary>Further names, alone or in a list, each with or without a language before it: <c>fa:چابهار</c>. There may be several such columns.</summary>
    Names,

    /// <summary>GeoNames' identifier: the row then stands for that place.</summary>
    GeoNamesId,

    /// <summary>Wikidata's identifier.</summary>
    Wikidata,

    /// <summary>The whole position: two numbers, WKT, WKB, GeoJSON, UTM, MGRS, a plus code or the address of a map.</summary>
    Position,

    /// <summary>Easting in metres, in the reference system of the table.</summary>
    Easting,

    /// <summary>Northing in metres, in the reference system of the table.</summary>
    Northing,

    /// <summary>UTM zone of easting and northing, such as <c>33N</c> or <c>33U</c>.</summary>
    Zone,

    /// <summary>Whole degrees of the latitude, where its minutes have a column.</summary>
    LatitudeDegrees,

    /// <summary>Minutes of the latitude.</summary>
    LatitudeMinutes,

    /// <summary>Seconds of the latitude.</summary>
    LatitudeSeconds,

    /// <summary>N or S.</summary>
    LatitudeHemisphere,

    /// <summary>Whole degrees of the longitude, where its minutes have a column.</summary>
    LongitudeDegrees,

    /// <summary>Minutes of the longitude.</summary>
    LongitudeMinutes,

    /// <summary>Seconds of the longitude.</summary>
    LongitudeSeconds,

    /// <summary>E or W.</summary>
    LongitudeHemisphere,

    /// <summary>Western edge of the place in degrees.</summary>
    West,

    /// <summary>Southern edge of the place in degrees.</summary>
    South,

    /// <summary>Eastern edge of the place in degrees.</summary>
    East,

    /// <summary>Northern edge of the place in degrees.</summary>
    North,

    /// <summary>Identifiers of the place elsewhere, such as <c>wd:Q1;gn:2</c>.</summary>
    Matches,
}
