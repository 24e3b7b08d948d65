namespace Gazetteer.Pictures.Options;

/// <summary>Which part of the world a picture shows.</summary>
public enum ExtentChoice
{
    /// <summary>Where most of the mentions are.</summary>
    Core = 0,

    /// <summary>All places.</summary>
    All = 1,

    /// <summary>The inhabited world.</summary>
    World = 2,

    /// <summary>A box of degrees (<see cref="PictureOptions.Box"/>).</summary>
    Box = 3,
}
