namespace Gazetteer.Coordinates;

/// <summary>Which of the two numbers of a position an angle is.</summary>
public enum CoordinateAxis
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>North or south of the equator.</summary>
    Latitude,

    /// <summary>East or west of Greenwich.</summary>
    Longitude,
}
