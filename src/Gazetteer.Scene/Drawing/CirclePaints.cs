using System.Collections.Immutable;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Marks;

namespace Gazetteer.Scene.Drawing;

/// <summary>How the circles of a palette are painted, for a view that is told it instead of calling <see cref="Disc.Of"/>. The radii are what is added to a circle's own.</summary>
/// <param name="Point">A place that is one spot.</param>
/// <param name="Area">A place with an extent.</param>
/// <param name="Water">Water.</param>
/// <param name="Chosen">What is painted beneath a circle that is chosen, from the bottom up.</param>
public sealed record CirclePaints(Disc Point, Disc Area, Disc Water, ImmutableArray<Disc> Chosen)
{
    /// <summary>The paints of a palette.</summary>
    public static CirclePaints Of(Palette palette)
    {
        var chosen = Disc.Of(Circle(CircleStyle.Point, isChosen: true), palette);
        return new CirclePaints(Paint(CircleStyle.Point), Paint(CircleStyle.Area), Paint(CircleStyle.Water), chosen[..^1]);

        Disc Paint(CircleStyle style) => Disc.Of(Circle(style, isChosen: false), palette)[0];
    }

    private static Circle Circle(CircleStyle style, bool isChosen) => new(default, "", default, 0, 0, 0, style, isChosen);
}
