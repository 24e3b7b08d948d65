using Gazetteer.Places;

namespace Gazetteer.Viewer.Api;

/// <summary>What part of the map a page shows: zoom level and edges in degrees; the whole world without edges.</summary>
internal readonly record struct ViewQuery(double Zoom, double? West, double? South, double? East, double? North)
{
    /// <summary>The box that the edges make.</summary>
    public GeoBounds Bounds => new(West ?? -180, South ?? -90, East ?? 180, North ?? 90);
}
