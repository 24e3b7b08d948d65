namespace Gazetteer.Places;

/// <summary>What sort of shape a footprint has.</summary>
public enum FootprintKind : byte
{
    /// <summary>One point.</summary>
    Point = 0,

    /// <summary>A box: one ring around it.</summary>
    Box = 1,

    /// <summary>A disc: its middle; the uncertainty is its radius.</summary>
    Disc = 2,

    /// <summary>Lines; the uncertainty is how far what is meant reaches on either side.</summary>
    Line = 3,

    /// <summary>Rings: outer ones run counterclockwise, each followed by the rings of its holes, which run clockwise.</summary>
    Polygon = 4,
}
