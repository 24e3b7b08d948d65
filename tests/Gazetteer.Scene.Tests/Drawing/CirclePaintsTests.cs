using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Drawing;
using Gazetteer.Scene.Marks;

namespace Gazetteer.Scene.Tests.Drawing;

/// <summary>What the page is told of circles is what the other views paint.</summary>
public sealed class CirclePaintsTests
{
    [Theory]
    [InlineData(CircleStyle.Point, 7)]
    [InlineData(CircleStyle.Area, 12.5)]
    [InlineData(CircleStyle.Water, 30)]
    public void Told_paint_with_a_circles_radius_is_the_disc_that_is_painted(CircleStyle style, double radius)
    {
        foreach (var palette in new[] { Palette.Light, Palette.Dark })
        {
            var paints = CirclePaints.Of(palette);
            var told = style switch { CircleStyle.Point => paints.Point, CircleStyle.Area => paints.Area, _ => paints.Water };
            var painted = Disc.Of(new Circle(default, "", default, 1, 1, radius, style, IsChosen: true), palette);
            Assert.Equal(painted[^1], told with { Radius = told.Radius + radius });
            Assert.Equal(painted[..^1], paints.Chosen.Select(d => d with { Radius = d.Radius + radius }));
        }
    }

    [Theory]
    [InlineData(CircleStyle.Point)]
    [InlineData(CircleStyle.Area)]
    [InlineData(CircleStyle.Water)]
    public void A_circle_that_stands_for_several_places_has_a_ring_upon_it_whether_it_is_chosen_or_not(CircleStyle style)
    {
        var one = new Circle(default, "", default, 9, 3, 8, style, IsChosen: false);
        var ring = CirclePaints.Of(Palette.Light).Gathered[(int)style];
        Assert.Equal([.. Disc.Of(one, Palette.Light), ring with { Radius = ring.Radius + 8 }], Disc.Of(one with { Places = 4 }, Palette.Light));
        Assert.Equal([.. Disc.Of(one with { IsChosen = true }, Palette.Light), ring with { Radius = ring.Radius + 8 }], Disc.Of(one with { IsChosen = true, Places = 4 }, Palette.Light));
    }
}
