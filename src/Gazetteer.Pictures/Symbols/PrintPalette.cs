using Gazetteer.Scene.Colours;

namespace Gazetteer.Pictures.Symbols;

/// <summary>Colours for black-and-white print: nothing is told by colour.</summary>
internal static class PrintPalette
{
    /// <summary>Greys, with the contrasts of the coloured map.</summary>
    public static Palette Grey { get; } = new()
    {
        Sea = Colour.Parse("#e2e2e2"), Land = Colour.Parse("#fafafa"), Lake = Colour.Parse("#e2e2e2"), River = Colour.Parse("#bdbdbd"),
        Coast = Colour.Parse("#8f8f8f"), Border = Colour.Parse("#7d7d7d"), ProvinceBorder = Colour.Parse("#c4c4c4"),
        Point = Colour.Parse("#1a1a1a"), Area = Colour.Parse("#3c3c3c"), Water = Colour.Parse("#3c3c3c"), Chosen = Colour.Parse("#000000"),
        Outline = Colour.Parse("#ffffff"), Label = Colour.Parse("#000000"), AreaLabel = Colour.Parse("#2b2b2b"), WaterLabel = Colour.Parse("#2b2b2b"),
        BaseLabel = Colour.Parse("#5f5f5f"), BaseWaterLabel = Colour.Parse("#5f5f5f"), Halo = Colour.Parse("#ffffff"),
    };
}
