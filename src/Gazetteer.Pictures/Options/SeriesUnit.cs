namespace Gazetteer.Pictures.Options;

/// <summary>By what stretches of time a picture is made a row of small maps.</summary>
public enum SeriesUnit
{
    /// <summary>One map of everything.</summary>
    None = 0,

    /// <summary>A map for each year of the documents.</summary>
    Year = 1,

    /// <summary>A map for each month of the documents.</summary>
    Month = 2,
}
