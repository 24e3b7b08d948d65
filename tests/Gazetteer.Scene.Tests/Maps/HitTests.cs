using Gazetteer.Places;
using Gazetteer.Scene.Maps;
using Gazetteer.Scene.Marks;
using Gazetteer.Scene.Projecting;

namespace Gazetteer.Scene.Tests.Maps;

/// <summary>Which circle a point of the screen means. Circles are given in pixels from the middle of the screen, in the order in which they are drawn.</summary>
public sealed class HitTests
{
    private static readonly MapFrame Frame = new(0, 0, 1000, 800, 600);
    private static readonly (string Name, double X, double Radius)[] Overlapping = [("port", 0, 21), ("hill", 6, 5.5), ("village", -17, 4.5)];
    private static readonly (string Name, double X, double Radius)[] AroundOneMiddle = [("province", 0, 18), ("capital", 1, 9), ("quarter", 0, 4.5)];

    [Theory]
    [InlineData(0, 0, "port")]
    [InlineData(1.1, 0, "port")]
    [InlineData(6, 0, "hill")]
    [InlineData(7, 1, "hill")]
    [InlineData(-17, 0, "village")]
    [InlineData(0, 15, "port")]
    public void Of_circles_upon_each_other_the_one_is_meant_whose_middle_is_nearest_for_its_size(double x, double y, string expected) =>
        Assert.Equal(expected, Hit(Overlapping, x, y));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(-4, 0)]
    [InlineData(7, 0)]
    [InlineData(-15, 0)]
    public void Of_circles_around_one_middle_the_largest_is_meant(double x, double y) => Assert.Equal("province", Hit(AroundOneMiddle, x, y));

    [Theory]
    [InlineData(0, "port")]
    [InlineData(0.6, "port")]
    [InlineData(1.5, "cape")]
    public void A_circle_whose_middle_is_beside_that_of_a_larger_one_takes_nothing_of_the_larger_ones_middle(double x, string expected) =>
        Assert.Equal(expected, Hit([("port", 0, 21), ("cape", 1.5, 5)], x, 0));

    [Fact]
    public void The_order_of_drawing_does_not_matter()
    {
        (string, double, double)[] chosenLast = [.. Overlapping.Skip(1), Overlapping[0]];
        Assert.All([-17, -10, 0, 3, 6, 12], x => Assert.Equal(Hit(Overlapping, x, 0), Hit(chosenLast, x, 0)));
    }

    [Fact]
    public void Every_circle_that_stands_alone_is_hit_a_little_beside_it_and_nothing_farther_off()
    {
        Assert.Equal("port", Hit(Overlapping, 21 + MapScene.HitTolerancePixels - 0.1, 0));
        Assert.Null(Hit(Overlapping, 21 + MapScene.HitTolerancePixels + 0.1, 0));
        Assert.Null(Hit([], 0, 0));
    }

    [Fact]
    public void A_circle_that_holds_the_point_goes_before_one_beside_it() => Assert.Equal("wide", Hit([("wide", 0, 20), ("beside", 25, 5)], 19.5, 0));

    [Fact]
    public void The_middle_of_every_circle_means_that_circle()
    {
        (string Name, double X, double Radius)[] row = [.. Enumerable.Range(0, 40).Select(static i => ($"{i}", i * 4d, 4.5 + (i * 7 % 17)))];
        Assert.All(row, c => Assert.Equal(c.Name, Hit(row, c.X, 0)));
    }

    private static string? Hit((string Name, double X, double Radius)[] circles, double x, double y)
    {
        var scene = new MapScene([.. circles.Select(CircleOf)], [], MapExtent.World, new Legend([], []));
        return scene.At(Frame, (Frame.Width / 2) + x, (Frame.Height / 2) - y)?.Name;
    }

    private static Circle CircleOf((string Name, double X, double Radius) c) =>
        new(new PlaceId($"test:{c.Name}"), c.Name, WebMercator.Unproject(c.X * Frame.MetresPerPixel, 0), 1, 1, c.Radius, CircleStyle.Point, false);
}
