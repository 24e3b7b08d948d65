using Gazetteer.Foundation;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Output.Rows;

/// <summary>What exports need beside the documents.</summary>
/// <param name="options">What is written, and how.</param>
/// <param name="names">Names of places for maps.</param>
/// <param name="openBasemap">Brings the base map; called only by exports that draw a map.</param>
public sealed class ExportContext(ExportOptions options, PlaceDirectory names, Func<Basemap> openBasemap)
{
    /// <summary>With the base map of a data folder.</summary>
    public ExportContext(ExportOptions options, PlaceDirectory names, DataFolder data)
        : this(options, names, () => Basemap.Open(data.BaseMap))
    {
    }

    /// <summary>What is written, and how.</summary>
    public ExportOptions Options { get; } = options;

    /// <summary>Names of places for maps.</summary>
    public PlaceDirectory Names { get; } = names;

    /// <summary>Brings the base map.</summary>
    /// <exception cref="IOException">It is missing.</exception>
    public Basemap OpenBasemap() => openBasemap();
}
