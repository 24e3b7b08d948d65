using System.Collections.Immutable;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Labels;
using Gazetteer.Pictures.Symbols;

namespace Gazetteer.Pictures.Maps;

/// <summary>What is drawn within the frame of a map.</summary>
/// <param name="Base">Land, waters and borders.</param>
/// <param name="Graticule">Lines of longitude and latitude.</param>
/// <param name="Places">The symbols, from the bottom up.</param>
/// <param name="Labels">Names or numbers, those of the base map first.</param>
/// <param name="Key">What the numbers stand for; empty without numbers.</param>
/// <param name="Locator">The small map.</param>
/// <param name="LocatorRoom">Where it stands; none without one.</param>
/// <param name="Named">How many places bear a name or number.</param>
internal sealed record MapContent(
    ImmutableArray<Mark> Base, ImmutableArray<Mark> Graticule, ImmutableArray<SymbolMark> Places, LabelMarks Labels, MapKey Key, ImmutableArray<Mark> Locator,
    PictureBox? LocatorRoom, int Named)
{
    /// <summary>Regions in words, beneath the symbols.</summary>
    public ImmutableArray<Mark> Regions { get; init; } = [];

    /// <summary>The places of the key.</summary>
    public ImmutableArray<MapSymbol> Numbered { get; init; } = [];
}
