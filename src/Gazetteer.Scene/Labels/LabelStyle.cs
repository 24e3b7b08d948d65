namespace Gazetteer.Scene.Labels;

/// <summary>How a label is written.</summary>
public enum LabelStyle
{
    /// <summary>A mentioned place at a point.</summary>
    Point = 0,

    /// <summary>A mentioned country, province or region.</summary>
    Area = 1,

    /// <summary>Mentioned water, in italics.</summary>
    Water = 2,

    /// <summary>A country of the base map.</summary>
    BaseCountry = 3,

    /// <summary>A sea, lake or river of the base map, in italics.</summary>
    BaseWater = 4,

    /// <summary>A town of the base map.</summary>
    BaseTown = 5,
}
