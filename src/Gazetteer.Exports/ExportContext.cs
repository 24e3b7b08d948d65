using Gazetteer.Export;
using Gazetteer.Extraction;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Exports;

/// <summary>What exports need beside the documents.</summary>
/// <param name="options">What is written, and how.</param>
/// <param name="names">Names of places for maps.</param>
/// <param name="data">Where the base map lies; opened only by exports that draw a map.</param>
public sealed class ExportContext(ExportOptions options, PlaceDirectory names, DataFolder data)
{
    /// <summary>What is written, and how.</summary>
    public ExportOptions Options { get; } = options;

    /// <summary>Names of places for maps.</summary>
    public PlaceDirectory Names { get; } = names;

    /// <summary>Opens the base map.</summary>
    /// <exception cref="IOException">It is missing.</exception>
    public Basemap OpenBasemap() => Basemap.Open(data.BaseMap);
}
