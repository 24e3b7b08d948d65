namespace Gazetteer.Pictures.Furniture;

/// <summary>A bar of a round length.</summary>
/// <param name="Metres">Its length on the ground.</param>
/// <param name="Pixels">Its length on the page.</param>
internal readonly record struct RoundDistance(double Metres, double Pixels)
{
    /// <summary>The longest of 1, 2 or 5 times a power of ten that fits.</summary>
    public static RoundDistance For(double metresPerPixel, double longest)
    {
        var most = metresPerPixel * longest;
        var power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        var metres = power * (most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1);
        return new RoundDistance(metres, metres / metresPerPixel);
    }
}
