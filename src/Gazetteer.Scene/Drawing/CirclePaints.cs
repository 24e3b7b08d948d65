using System.Collections.Immutable;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Marks;

namespace Gazetteer.Scene.Drawing;

/// <summary>How the circles of a palette are painted, for a view that is told it instead of calling <see cref="Disc.Of"/>. The radii are what is added to a circle's own.</summary>
/// <param name="Point">A place that is one spot.</param>
/// <param name="Area">A place with an extent.</param>
/// <param name="Water">Water.</param>
/// <param name="Gathered">What is painted upon a circle that stands for several places, by <see cref="CircleStyle"/>.</param>
/// <param name="Chosen">What is painted beneath a circle that is chosen, from the bottom up.</param>
public sealed record CirclePaints(Disc Point, Disc Area, Disc Water, ImmutableArray<Disc> Gathered, ImmutableArray<Disc> Chosen)
{
    /// <summary>The paints of a palette.</summary>
    public static CirclePaints Of(Palette palette)
    {
        return new CirclePaints(
            Disc.Of(Circle(CircleStyle.Point), palette)[0], Disc.Of(Circle(CircleStyle.Area), palette)[0], Disc.Of(Circle(CircleStyle.Water), palette)[0],
            [.. Enum.GetValues<CircleStyle>().Select(s => Disc.Of(Circle(s) with { Places = 2 }, palette)[^1])],
            Disc.Of(Circle(CircleStyle.Point) with { IsChosen = true }, palette)[..^1]);

        static Circle Circle(CircleStyle style) => new(default, "", default, 0, 0, 0, style, IsChosen: false);
    }
}
