using System.Collections.Immutable;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Marks;

namespace Gazetteer.Scene.Drawing;

/// <summary>A disc or ring around a point, as it is painted.</summary>
/// <param name="Radius">Radius in pixels, to the middle of the edge.</param>
/// <param name="Fill">What it is filled with; none for a ring.</param>
/// <param name="FillOpacity">From 0, not to be seen, to 1.</param>
/// <param name="Edge">Its edge.</param>
public readonly record struct Disc(double Radius, Colour? Fill, double FillOpacity, Stroke Edge)
{
    private const double Faint = 0.15;

    /// <summary>The discs that make up a circle of the map, to be painted one above the other; one that stands for several places has a ring around it.</summary>
    public static ImmutableArray<Disc> Of(Circle circle, Palette palette)
    {
        ArgumentNullException.ThrowIfNull(circle);
        ArgumentNullException.ThrowIfNull(palette);
        palette = palette.Tinted(circle.Tint);
        var disc = circle.Style switch
        {
            CircleStyle.Area => new Disc(circle.Radius, palette.Area, Faint, new Stroke(palette.Area, 2.5)),
            CircleStyle.Water => new Disc(circle.Radius, palette.Water, Faint, new Stroke(palette.Water, 2.5, 4, 3)),
            _ => new Disc(circle.Radius, palette.Point, 0.85, new Stroke(palette.Outline, 1.5)),
        };
        ImmutableArray<Disc> chosen = circle.IsChosen ? [Ring(circle, palette.Outline, 5), Ring(circle, palette.Chosen, 2.5)] : [];
        ImmutableArray<Disc> gathered = circle.Places > 1 ? [new Disc(circle.Radius + 3, null, 0, new Stroke(ColourOf(circle.Style, palette), 1.5))] : [];
        return [.. chosen, disc, .. gathered];
    }

    private static Colour ColourOf(CircleStyle style, Palette palette) => style switch { CircleStyle.Area => palette.Area, CircleStyle.Water => palette.Water, _ => palette.Point };

    private static Disc Ring(Circle circle, Colour colour, double pixels) => new(circle.Radius + 4, null, 0, new Stroke(colour, pixels));
}
