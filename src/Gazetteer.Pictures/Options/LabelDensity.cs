namespace Gazetteer.Pictures.Options;

/// <summary>How many names stand on a picture.</summary>
public enum LabelDensity
{
    /// <summary>As many as find room.</summary>
    Many = 0,

    /// <summary>With room between them.</summary>
    Some = 1,

    /// <summary>Those of the most mentioned places.</summary>
    Few = 2,

    /// <summary>None.</summary>
    None = 3,
}
