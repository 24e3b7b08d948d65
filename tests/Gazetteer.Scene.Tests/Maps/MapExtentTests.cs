using Gazetteer.Places;
using Gazetteer.Scene.Maps;
using Gazetteer.Scene.Projecting;

namespace Gazetteer.Scene.Tests.Maps;

public sealed class MapExtentTests
{
    [Fact]
    public void One_far_place_among_many_does_not_widen_the_map()
    {
        var places = Enumerable.Range(0, 20).Select(i => (new GeoPoint(60 + (i / 10d), 25 + (i / 20d)), 2)).Append((new GeoPoint(-77, 39), 1)).ToArray();
        var extent = MapExtent.Of(places);
        Assert.InRange(extent.West, 59, 60.5);
        Assert.InRange(extent.East, 61, 63);
    }

    [Fact]
    public void A_few_places_are_all_shown()
    {
        var extent = MapExtent.Of([(new GeoPoint(62, 25), 9), (new GeoPoint(-77, 39), 1)]);
        Assert.True(extent.Contains(new GeoPoint(62, 25)));
        Assert.True(extent.Contains(new GeoPoint(-77, 39)));
    }

    [Fact]
    public void Places_on_both_sides_of_the_180th_meridian_lie_close_together()
    {
        var extent = MapExtent.Of([(TinyDesk.Place("suva").Point, 1), (TinyDesk.Place("apia").Point, 1)]);
        Assert.True(extent.CrossesDateLine);
        Assert.True(extent.Contains(new GeoPoint(180, -16)));
        Assert.False(extent.Contains(new GeoPoint(0, -16)));
    }

    [Fact]
    public void A_single_place_gets_room_around_it()
    {
        var extent = MapExtent.Of([(new GeoPoint(62, 25), 1)]);
        Assert.Equal(1.5, extent.East - extent.West, 6);
    }

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(180, 0, 20037508.342789, 0)]
    [InlineData(62.3254, 25.1216, 6938031.791, 2890687.851)]
    public void Points_are_projected_as_web_maps_do(double longitude, double latitude, double x, double y)
    {
        var (easting, northing) = WebMercator.Project(new GeoPoint(longitude, latitude));
        Assert.Equal(x, easting, 0);
        Assert.Equal(y, northing, 0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.05)]
    [InlineData(0.2)]
    public void All_points_are_held_with_the_margin_that_is_asked_for(double margin)
    {
        var extent = MapExtent.Whole([new GeoPoint(50, 20), new GeoPoint(70, 30)], margin);
        Assert.Equal((50 - (20 * margin), 70 + (20 * margin), 20 - (10 * margin), 30 + (10 * margin)), (extent.West, extent.East, extent.South, extent.North));
    }

    [Fact]
    public void The_surroundings_of_a_place_at_the_date_line_cross_it()
    {
        var extent = MapExtent.OfPlace(TinyDesk.Place("suva") with { Point = new GeoPoint(179.9, -16) });
        Assert.True(extent.CrossesDateLine);
        Assert.InRange(extent.North - extent.South, 1, 1.2);
    }
}
