namespace Gazetteer.Scene.Basemaps;

/// <summary>What a label of the base map names.</summary>
public enum BasemapLabelKind
{
    /// <summary>A country or dependent territory.</summary>
    Country,

    /// <summary>An ocean.</summary>
    Ocean,

    /// <summary>A sea, gulf, bay or strait.</summary>
    Sea,

    /// <summary>A lake.</summary>
    Lake,

    /// <summary>The capital of a country.</summary>
    Capital,

    /// <summary>Another big city.</summary>
    City,
}
