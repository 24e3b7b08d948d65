namespace Gazetteer.Desktop.Map;

/// <summary>Where the map goes when it shows something else.</summary>
internal enum MapMove
{
    /// <summary>To all places, unless the user has moved it.</summary>
    FitUnlessMoved,

    /// <summary>To all places.</summary>
    Fit,

    /// <summary>To the chosen place, when that is out of view.</summary>
    Reveal,
}
