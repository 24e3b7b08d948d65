using System.Collections.Immutable;
using Gazetteer.Pictures.Projections;
using Gazetteer.Places;

namespace Gazetteer.Pictures.Options;

/// <summary>What a picture of a map shows, and how.</summary>
public sealed record PictureOptions
{
    /// <summary>Stands among <see cref="LabelLanguages"/> for what the place's own country writes.</summary>
    public const string Local = "local";

    /// <summary>The paper.</summary>
    public Sheet Sheet { get; init; } = Sheet.A4.Turned(isLandscape: true);

    /// <summary>Title above the map; none when empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>A line below the title; none when empty.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>Text below the map; none when empty.</summary>
    public string Caption { get; init; } = "";

    /// <summary>A line of credit beside that of the data; none when empty.</summary>
    public string Credit { get; init; } = "";

    /// <summary>The part of the world.</summary>
    public ExtentChoice Extent { get; init; }

    /// <summary>The box, for <see cref="ExtentChoice.Box"/>.</summary>
    public GeoBounds Box { get; init; } = new(-180, -85, 180, 85);

    /// <summary>The only places that are drawn; all when empty.</summary>
    public ImmutableHashSet<PlaceId> Only { get; init; } = [];

    /// <summary>The projection.</summary>
    public ProjectionChoice Projection { get; init; }

    /// <summary>The language of the legend, of the credit and of numbers: <c>en</c>, <c>fa</c>, <c>ur</c> or <c>ar</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>In which languages places are named, the first above the second; <see cref="Local"/>, <c>en</c>, <c>fa</c>, <c>ur</c>, <c>ar</c> or another.</summary>
    public ImmutableArray<string> LabelLanguages { get; init; } = ["en", Local];

    /// <summary>How many names there are.</summary>
    public LabelDensity Density { get; init; }

    /// <summary>Whether there is a row of small maps, one for each stretch of time, instead of one map; numbers, locator and background names are left out of these.</summary>
    public SeriesUnit By { get; init; }

    /// <summary>Whether numbers stand on the map, and the names in a key.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>Whether the numbers have a key; a blank map for a class has none.</summary>
    public bool HasKey { get; init; } = true;

    /// <summary>Whether all places are drawn alike, instead of by the number of their mentions.</summary>
    public bool HasPlainPoints { get; init; }

    /// <summary>By what places are told apart.</summary>
    public Grouping Grouping { get; init; }

    /// <summary>Whether everything is grey, and groups are told apart by the shape of their symbols.</summary>
    public bool IsGrey { get; init; }

    /// <summary>Whether there is no paper: what is not map shows what lies below the picture.</summary>
    public bool IsTransparent { get; init; }

    /// <summary>Whether countries, seas and cities are named that nobody mentions.</summary>
    public bool HasBaseLabels { get; init; } = true;

    /// <summary>Whether there is a legend.</summary>
    public bool HasLegend { get; init; } = true;

    /// <summary>The scale bar.</summary>
    public Presence ScaleBar { get; init; }

    /// <summary>The north arrow.</summary>
    public Presence North { get; init; }

    /// <summary>Lines of longitude and latitude.</summary>
    public Presence Graticule { get; init; }

    /// <summary>The small map that shows where the large one lies.</summary>
    public Presence Locator { get; init; }

    /// <summary>Size of letters and circles, 1 as the sheet has them.</summary>
    public double TextSize { get; init; } = 1;

    /// <summary>Where a place's symbol leads to in an SVG picture; nowhere unless given.</summary>
    public Func<PlaceId, string>? Link { get; init; }
}
