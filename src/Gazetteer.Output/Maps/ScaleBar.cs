using System.Globalization;

namespace Gazetteer.Output.Maps;

/// <summary>A bar that shows a round distance.</summary>
/// <param name="Metres">The distance on the ground, in the middle of the map.</param>
/// <param name="Pixels">Its length on the sheet.</param>
internal readonly record struct ScaleBar(double Metres, double Pixels)
{
    /// <summary>What is written beside it.</summary>
    public string Label => Metres >= 1000 ? string.Create(CultureInfo.InvariantCulture, $"{Metres / 1000:0} km") : string.Create(CultureInfo.InvariantCulture, $"{Metres:0} m");

    /// <summary>The longest bar of 1, 2 or 5 times a power of ten that fits.</summary>
    /// <param name="metresPerPixel">Metres on the ground a pixel.</param>
    /// <param name="longest">Most pixels.</param>
    public static ScaleBar For(double metresPerPixel, double longest)
    {
        var most = metresPerPixel * longest;
        var power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        var metres = power * (most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1);
        return new ScaleBar(metres, metres / metresPerPixel);
    }
}
