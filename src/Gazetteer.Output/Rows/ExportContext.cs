using Gazetteer.Foundation;
using Gazetteer.Pictures.Typography;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Output.Rows;

/// <summary>What exports need beside the documents.</summary>
/// <param name="options">What is written, and how.</param>
/// <param name="names">Names of places for maps.</param>
/// <param name="openBasemap">Brings the base map; called only by exports that draw a map.</param>
/// <param name="openFonts">Opens the fonts of maps; those of the program's data unless given.</param>
public sealed class ExportContext(ExportOptions options, PlaceDirectory names, Func<Basemap> openBasemap, Func<FontBook>? openFonts = null)
{
    /// <summary>With the base map of a data folder.</summary>
    public ExportContext(ExportOptions options, PlaceDirectory names, DataFolder data)
        : this(options, names, () => Basemap.Open(data.BaseMap), () => FontBook.Open(data.Fonts))
    {
    }

    /// <summary>What is written, and how.</summary>
    public ExportOptions Options { get; } = options with { OwnGazetteers = names.OwnGazetteers.Count > 0 ? names.OwnGazetteers : options.OwnGazetteers, Footprints = names.Footprints };

    /// <summary>Names of places for maps.</summary>
    public PlaceDirectory Names { get; } = names;

    /// <summary>Brings the base map.</summary>
    /// <exception cref="IOException">It is missing.</exception>
    public Basemap OpenBasemap() => openBasemap();

    /// <summary>Opens the fonts that maps are written in.</summary>
    /// <exception cref="IOException">They are missing.</exception>
    public FontBook OpenFonts() => openFonts?.Invoke() ?? FontBook.Open(DataFolder.Locate().Fonts);
}
