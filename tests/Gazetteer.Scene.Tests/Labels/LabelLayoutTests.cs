using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Marks;
using Gazetteer.Scene.Projecting;

namespace Gazetteer.Scene.Tests.Labels;

public sealed class LabelLayoutTests
{
    [Fact]
    public void A_lone_label_stands_to_the_right_of_its_circle()
    {
        var placed = Assert.Single(Layout(6, ("Gwadar", "گوادر", 62.3, 25.1)));
        Assert.True(placed.OffsetX > 8);
        Assert.Equal(0, placed.OffsetY);
        Assert.True(placed.LatinY < 0 && placed.NativeY > 0);
    }

    [Fact]
    public void Labels_of_a_crowd_never_overlap()
    {
        var random = new Random(7);
        var crowd = Enumerable.Range(0, 300).Select(i => ($"Place {i}", "جای", 60 + (random.NextDouble() * 6), 24 + (random.NextDouble() * 6))).ToArray();
        var placed = Layout(6, crowd);
        var boxes = placed.Select(p => BoxOf(p, 6)).ToArray();
        Assert.True(placed.Length > 20);
        for (var i = 0; i < boxes.Length; i++)
        {
            for (var j = 0; j < i; j++) Assert.False(boxes[i].Overlaps(boxes[j]), $"{placed[i].Label.Latin} and {placed[j].Label.Latin}");
        }
    }

    [Fact]
    public void Of_two_places_at_one_spot_both_are_named_on_different_sides()
    {
        var placed = Layout(6, ("Gwadar", "", 62.3, 25.1), ("Gwadar District", "", 62.31, 25.1));
        Assert.Equal(2, placed.Length);
        Assert.NotEqual(placed[0].OffsetX, placed[1].OffsetX);
    }

    [Fact]
    public void Closer_zooms_have_room_for_more()
    {
        var row = Enumerable.Range(0, 40).Select(i => ($"Town number {i}", "", 60 + (i * 0.1), 25.0)).ToArray();
        Assert.True(Layout(8, row).Length > Layout(4, row).Length);
    }

    [Fact]
    public void The_more_important_label_stays()
    {
        var same = Enumerable.Range(0, 12).Select(i => ($"Town number {i}", "", 62.0, 25.0)).ToArray();
        var placed = Layout(3, same);
        Assert.Contains(placed, p => p.Label.Latin == "Town number 0");
        Assert.DoesNotContain(placed, p => p.Label.Latin == "Town number 11");
    }

    [Fact]
    public void A_name_stands_within_a_wide_ring_and_beside_a_filled_circle()
    {
        Assert.Equal(0, Layout(LabelStyle.Area, 26).OffsetX);
        Assert.NotEqual(0, Layout(LabelStyle.Point, 26).OffsetX);
    }

    [Fact]
    public void A_much_mentioned_place_is_named_even_among_little_mentioned_ones()
    {
        var centre = new GeoPoint(62, 25);
        Circle[] circles =
        [
            new(new PlaceId("test:great"), "Great", centre, 40, 1, 10, CircleStyle.Point, false),
            .. Enumerable.Range(0, 60).Select(i => new Circle(
                new PlaceId($"test:{i}"), "small", new GeoPoint(62 + (Math.Cos(i) * (1 + (i % 3))), 25 + (Math.Sin(i) * (1 + (i % 3)))), 1, 1, 5, CircleStyle.Point, false)),
        ];
        var placed = LabelLayout.Place([new MapLabel("test:great", "A much mentioned place", "", centre, 10, LabelStyle.Point, 40)], circles, 5, TestContext.Current.CancellationToken);
        Assert.Equal("A much mentioned place", Assert.Single(placed).Label.Latin);
    }

    private static PlacedLabel Layout(LabelStyle style, double radius)
    {
        var circle = new Circle(new PlaceId("test:0"), "Iran", new GeoPoint(53, 32), 1, 1, radius, CircleStyle.Point, false);
        return Assert.Single(LabelLayout.Place([new MapLabel("test:0", "Iran", "", circle.Point, radius, style, 1)], [circle], 5));
    }

    private static ImmutableArray<PlacedLabel> Layout(double zoom, params (string Latin, string Native, double Longitude, double Latitude)[] places)
    {
        var circles = places.Select((p, i) => new Circle(new PlaceId($"test:{i}"), p.Latin, new GeoPoint(p.Longitude, p.Latitude), 1, 1, 6, CircleStyle.Point, false)).ToArray();
        var labels = places.Select((p, i) => new MapLabel($"test:{i}", p.Latin, p.Native, circles[i].Point, 6, LabelStyle.Point, -i));
        return LabelLayout.Place(labels, circles, zoom);
    }

    private static Box BoxOf(PlacedLabel placed, double zoom)
    {
        var (x, y) = WebMercator.Project(placed.Label.Anchor);
        var metres = WebMercator.MetresPerPixel(zoom);
        var (width, height) = LabelTypography.Measure(placed.Label);
        return Box.Around((x / metres) + placed.OffsetX, (-y / metres) + placed.OffsetY, width - 0.2, height - 0.2);
    }
}
