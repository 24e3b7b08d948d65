namespace Gazetteer.Regions.Recipes;

/// <summary>Which side or part words mean.</summary>
internal enum Compass : byte
{
    /// <summary>None is said.</summary>
    None,

    /// <summary>North.</summary>
    N,

    /// <summary>Northeast.</summary>
    NE,

    /// <summary>East.</summary>
    E,

    /// <summary>Southeast.</summary>
    SE,

    /// <summary>South.</summary>
    S,

    /// <summary>Southwest.</summary>
    SW,

    /// <summary>West.</summary>
    W,

    /// <summary>Northwest.</summary>
    NW,

    /// <summary>The middle.</summary>
    Centre,

    /// <summary>Towards the source of a river; of land, high or far up.</summary>
    Upper,

    /// <summary>Towards the mouth of a river; of land, low or far down.</summary>
    Lower,
}
