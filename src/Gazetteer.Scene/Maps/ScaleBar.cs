using Gazetteer.Scene.Projecting;

namespace Gazetteer.Scene.Maps;

/// <summary>A line of a round length, true in the middle of the map: Web Mercator stretches with latitude.</summary>
/// <param name="Label">Its length in words: <c>200 km</c>, <c>50 m</c>.</param>
/// <param name="Pixels">Its length on the screen.</param>
public readonly record struct ScaleBar(string Label, double Pixels)
{
    private const double LongestPixels = 120;

    /// <summary>The longest bar of one, two or five times a power of ten that takes no more than 120 pixels.</summary>
    public static ScaleBar Of(MapFrame frame)
    {
        var latitude = WebMercator.Unproject(frame.CenterX, frame.CenterY).Latitude;
        var metresPerPixel = frame.MetresPerPixel * Math.Cos(double.DegreesToRadians(latitude));
        var longest = LongestPixels * metresPerPixel;
        var magnitude = Math.Pow(10, Math.Floor(Math.Log10(longest)));
        var metres = magnitude * (longest >= 5 * magnitude ? 5 : longest >= 2 * magnitude ? 2 : 1);
        return new ScaleBar(metres >= 1000 ? $"{metres / 1000:N0} km" : $"{metres:G3} m", metres / metresPerPixel);
    }
}
