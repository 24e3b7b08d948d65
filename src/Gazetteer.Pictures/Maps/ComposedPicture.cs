using System.Collections.Immutable;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Symbols;

namespace Gazetteer.Pictures.Maps;

/// <summary>A picture that is ready to be written, and what it holds.</summary>
/// <param name="Pages">The map, and a page or more of the key where it does not stand beside the map.</param>
/// <param name="Shown">Places on the map.</param>
/// <param name="Named">Those of them that bear their name or number.</param>
/// <param name="Outside">Places that lie outside of what the map shows.</param>
public sealed record ComposedPicture(ImmutableArray<PictureDrawing> Pages, int Shown, int Named, int Outside)
{
    /// <summary>The places that bear a number, from 1; empty without numbers.</summary>
    internal ImmutableArray<MapSymbol> Numbered { get; init; } = [];

    /// <summary>Symbols without room for a number, whose places are named at the end of the key; 0 without numbers.</summary>
    public int Unnumbered { get; init; }

    /// <summary>Documents without a date, which a row of maps by time leaves out.</summary>
    public int Undated { get; init; }

    /// <summary>Metres on the ground for a unit of the page, as the scale bar has it.</summary>
    internal double MetresPerUnit { get; init; }
}
