namespace Gazetteer.Pictures.Drawing;

/// <summary>The outline of a place's symbol. All of one size have about the same area.</summary>
public enum SymbolShape
{
    /// <summary>A circle.</summary>
    Disc = 0,

    /// <summary>A square on its side.</summary>
    Square = 1,

    /// <summary>A triangle with a corner above.</summary>
    Triangle = 2,

    /// <summary>A square on its corner.</summary>
    Diamond = 3,

    /// <summary>A triangle with a corner below.</summary>
    Wedge = 4,

    /// <summary>A hexagon.</summary>
    Hexagon = 5,
}
