using Gazetteer.Foundation;
using Gazetteer.Scene;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Labels;

namespace Gazetteer.Reading;

/// <summary>What a map of mentions lies on.</summary>
/// <param name="Basemap">Land, waters and borders.</param>
/// <param name="Labels">What is written on them.</param>
public sealed record MapGround(Basemap Basemap, BackgroundLabels Labels)
{
    /// <summary>Opens the base map; where it cannot be read that becomes a problem on the desk, and the map is empty sea.</summary>
    /// <param name="folder">The folder of the base map.</param>
    /// <param name="desk">Takes the problem.</param>
    public static MapGround? TryOpen(string folder, Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        try
        {
            var basemap = Basemap.Open(folder);
            return new MapGround(basemap, new BackgroundLabels(basemap.ReadLabels()));
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            desk.Add(new Problem("map", 0, error.Message));
            return null;
        }
    }
}
