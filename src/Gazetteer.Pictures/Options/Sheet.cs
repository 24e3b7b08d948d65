using System.Collections.Immutable;
using System.Globalization;

namespace Gazetteer.Pictures.Options;

/// <summary>The paper or screen that a picture is made for.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Width">Width in units of which 96 make an inch.</param>
/// <param name="Height">Height in the same units.</param>
/// <param name="TextScale">How much larger letters and circles are than on paper: a slide is read from afar.</param>
public sealed record Sheet(string Name, double Width, double Height, double TextScale = 1)
{
    /// <summary>The least length of a side.</summary>
    public const double Least = 200;

    /// <summary>The greatest length of a side.</summary>
    public const double Most = 10_000;

    private const double UnitsPerMillimetre = 96 / 25.4;

    /// <summary>A4, upright: 210 × 297 mm.</summary>
    public static Sheet A4 { get; } = new("a4", 210 * UnitsPerMillimetre, 297 * UnitsPerMillimetre);

    /// <summary>A3, upright: 297 × 420 mm.</summary>
    public static Sheet A3 { get; } = new("a3", 297 * UnitsPerMillimetre, 420 * UnitsPerMillimetre, 1.2);

    /// <summary>US Letter, upright: 8.5 × 11 inches.</summary>
    public static Sheet Letter { get; } = new("letter", 816, 1056);

    /// <summary>A slide, 16:9.</summary>
    public static Sheet Slide { get; } = new("slide", 1280, 720, 1.35);

    /// <summary>A square.</summary>
    public static Sheet Square { get; } = new("square", 1000, 1000, 1.1);

    /// <summary>The sheets that have a name.</summary>
    public static ImmutableArray<Sheet> All { get; } = [A4, A3, Letter, Slide, Square];

    /// <summary>Whether it is wider than high.</summary>
    public bool IsLandscape => Width > Height;

    /// <summary>The sheet turned as wanted.</summary>
    public Sheet Turned(bool isLandscape) => IsLandscape == isLandscape || Width == Height ? this : this with { Width = Height, Height = Width };

    /// <summary>Reads a name of <see cref="All"/>, or a size such as <c>1200x800</c>.</summary>
    /// <returns>Null when it is neither, or the size is not between <see cref="Least"/> and <see cref="Most"/>.</returns>
    public static Sheet? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (All.FirstOrDefault(s => s.Name.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } named) return named;
        var sides = text.Split('x', 'X', '×');
        if (sides.Length != 2 || !Side(sides[0], out var width) || !Side(sides[1], out var height)) return null;
        return new Sheet(text, width, height);
    }

    private static bool Side(string text, out double length) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out length) && length is >= Least and <= Most;
}
