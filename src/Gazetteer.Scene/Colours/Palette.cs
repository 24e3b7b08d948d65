namespace Gazetteer.Scene.Colours;

/// <summary>The colours of a map, by day or by night. Tests hold them to the contrasts that text and shapes need.</summary>
public sealed record Palette
{
    /// <summary>On white paper.</summary>
    public static Palette Light { get; } = new()
    {
        Sea = Colour.Parse("#c1d9e6"), Land = Colour.Parse("#f7f4ec"), Lake = Colour.Parse("#c1d9e6"), River = Colour.Parse("#7fa6bd"),
        Coast = Colour.Parse("#668596"), Border = Colour.Parse("#7d7567"), ProvinceBorder = Colour.Parse("#948b7a"),
        Point = Colour.Parse("#c23b16"), Area = Colour.Parse("#5a3c96"), Water = Colour.Parse("#0b6280"), Chosen = Colour.Parse("#111111"),
        Outline = Colour.Parse("#ffffff"), Label = Colour.Parse("#1f1d1a"), AreaLabel = Colour.Parse("#452a7c"), WaterLabel = Colour.Parse("#094a62"),
        BaseLabel = Colour.Parse("#5f594e"), BaseWaterLabel = Colour.Parse("#33586b"), Halo = Colour.Parse("#ffffff"),
    };

    /// <summary>On a dark screen.</summary>
    public static Palette Dark { get; } = new()
    {
        Sea = Colour.Parse("#0b1821"), Land = Colour.Parse("#2b343b"), Lake = Colour.Parse("#0b1821"), River = Colour.Parse("#45708a"),
        Coast = Colour.Parse("#6d8a9b"), Border = Colour.Parse("#98a2ab"), ProvinceBorder = Colour.Parse("#7f8a94"),
        Point = Colour.Parse("#ff8a5c"), Area = Colour.Parse("#bba3f5"), Water = Colour.Parse("#5cc3e6"), Chosen = Colour.Parse("#ffffff"),
        Outline = Colour.Parse("#0d1419"), Label = Colour.Parse("#f3f1ec"), AreaLabel = Colour.Parse("#d3c4fa"), WaterLabel = Colour.Parse("#9adcf2"),
        BaseLabel = Colour.Parse("#a8b0b6"), BaseWaterLabel = Colour.Parse("#86aabd"), Halo = Colour.Parse("#0d1419"),
    };

    /// <summary>The palette with one colour for circles and rings alike: that of a user's own gazetteer. The same palette when there is none.</summary>
    public Palette Tinted(Colour? tint) => tint is { } colour ? this with { Point = colour, Area = colour, Water = colour } : this;

    /// <summary>Seas and oceans: the ground of the map.</summary>
    public required Colour Sea { get; init; }

    /// <summary>Land.</summary>
    public required Colour Land { get; init; }

    /// <summary>Lakes.</summary>
    public required Colour Lake { get; init; }

    /// <summary>Rivers.</summary>
    public required Colour River { get; init; }

    /// <summary>The shore line.</summary>
    public required Colour Coast { get; init; }

    /// <summary>Borders of countries.</summary>
    public required Colour Border { get; init; }

    /// <summary>Borders of provinces.</summary>
    public required Colour ProvinceBorder { get; init; }

    /// <summary>Circles of points.</summary>
    public required Colour Point { get; init; }

    /// <summary>Rings of areas.</summary>
    public required Colour Area { get; init; }

    /// <summary>Rings of waters.</summary>
    public required Colour Water { get; init; }

    /// <summary>The ring around the chosen place.</summary>
    public required Colour Chosen { get; init; }

    /// <summary>The thin line that parts circles that touch.</summary>
    public required Colour Outline { get; init; }

    /// <summary>Labels of points.</summary>
    public required Colour Label { get; init; }

    /// <summary>Labels of areas.</summary>
    public required Colour AreaLabel { get; init; }

    /// <summary>Labels of waters.</summary>
    public required Colour WaterLabel { get; init; }

    /// <summary>Labels of the base map on land.</summary>
    public required Colour BaseLabel { get; init; }

    /// <summary>Labels of the base map on water.</summary>
    public required Colour BaseWaterLabel { get; init; }

    /// <summary>The rim around letters.</summary>
    public required Colour Halo { get; init; }
}
