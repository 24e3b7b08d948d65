namespace Gazetteer.Coordinates;

/// <summary>What a word beside the numbers of a position means.</summary>
internal enum CoordinateWord
{
    /// <summary>Nothing that is known.</summary>
    None,

    /// <summary>North of the equator.</summary>
    North,

    /// <summary>South of it.</summary>
    South,

    /// <summary>East of Greenwich.</summary>
    East,

    /// <summary>West of it.</summary>
    West,

    /// <summary>The letter O: west in Romance languages, east in German.</summary>
    O,

    /// <summary>Degrees.</summary>
    Degree,

    /// <summary>Minutes.</summary>
    Minute,

    /// <summary>Seconds.</summary>
    Second,

    /// <summary>The number that follows is a latitude.</summary>
    Latitude,

    /// <summary>The number that follows is a longitude.</summary>
    Longitude,

    /// <summary>Joins the two numbers.</summary>
    And,
}
