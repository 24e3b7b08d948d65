using Gazetteer.Places;
using Gazetteer.Scene.Maps;
using Gazetteer.Scene.Projecting;
using NetTopologySuite.Geometries;

namespace Gazetteer.Scene.Tests.Maps;

public sealed class MapFrameTests
{
    private static readonly GeoBounds Makran = new(57, 24, 68, 31);
    private readonly MapFrame _frame = MapFrame.Fit(Makran, 1000, 800);

    [Fact]
    public void A_box_fills_the_screen_but_for_a_margin()
    {
        var (left, bottom) = _frame.ToScreen(new GeoPoint(57, 24));
        var (right, top) = _frame.ToScreen(new GeoPoint(68, 31));
        Assert.Equal(1000, left + right, 6);
        Assert.Equal(800, bottom + top, 6);
        Assert.Equal(50, Math.Min(left, top), 6);
    }

    [Fact]
    public void The_middle_of_the_screen_is_where_the_frame_is_centred()
    {
        var (x, y) = WebMercator.Project(new GeoPoint(62.3, 25.1));
        Assert.Equal((500, 400), (_frame with { CenterX = x, CenterY = y }).ToScreen(new GeoPoint(62.3, 25.1)));
    }

    [Theory]
    [InlineData(62.3, 25.1)]
    [InlineData(-70, -33.4)]
    public void A_point_of_the_screen_is_the_point_of_the_world_that_is_shown_there(double longitude, double latitude)
    {
        var (x, y) = _frame.ToScreen(new GeoPoint(longitude, latitude));
        var point = _frame.ToPoint(x, y);
        Assert.Equal(longitude, point.Longitude, 1e-9);
        Assert.Equal(latitude, point.Latitude, 1e-9);
    }

    [Fact]
    public void North_is_up_and_east_is_right()
    {
        var (x, y) = _frame.ToScreen(new GeoPoint(60, 26));
        var (eastX, northY) = _frame.ToScreen(new GeoPoint(61, 27));
        Assert.True(eastX > x && northY < y);
    }

    [Fact]
    public void One_place_is_shown_with_its_surroundings() =>
        Assert.Equal(9, MapFrame.Fit(new GeoBounds(62, 25, 62, 25), 1000, 800).Zoom, 6);

    [Fact]
    public void A_box_across_the_date_line_is_shown_with_all_longitudes()
    {
        var frame = MapFrame.Fit(new GeoBounds(170, -25, -165, -5), 1000, 800);
        Assert.Equal(0, frame.CenterX, 3);
        Assert.InRange(frame.ToScreen(new GeoPoint(179, -18)).X, 900, 1000);
        Assert.InRange(frame.ToScreen(new GeoPoint(-172, -14)).X, 0, 100);
    }

    [Fact]
    public void What_is_shown_ends_with_the_world()
    {
        var bounds = MapFrame.Fit(MapExtent.World, 300, 300).Bounds;
        Assert.Equal((-180, 180), (bounds.West, bounds.East));
        Assert.InRange(_frame.Bounds.West, 55, 57);
        Assert.InRange(_frame.Bounds.North, 31, 33);
    }

    [Fact]
    public void A_place_in_view_does_not_move_the_map_and_one_at_its_edge_does()
    {
        Assert.Equal(_frame, _frame.Revealing(new GeoPoint(62, 27)));
        var moved = _frame.Revealing(new GeoPoint(51.4, 35.7));
        Assert.Equal((500, 400), moved.ToScreen(new GeoPoint(51.4, 35.7)));
        Assert.Equal(_frame.MetresPerPixel, moved.MetresPerPixel);
    }

    [Fact]
    public void Looking_close_never_moves_away()
    {
        Assert.Equal(9, _frame.CloseTo(new GeoPoint(62, 25)).Zoom, 6);
        var close = _frame with { MetresPerPixel = WebMercator.MetresPerPixel(12) };
        Assert.Equal(12, close.CloseTo(new GeoPoint(62, 25)).Zoom, 6);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, -1)]
    public void A_step_is_a_fifth_of_the_screen(int right, int up) => Assert.Equal(_frame.Moved(0.2 * right, 0.2 * up), _frame.Stepped(right, up));

    [Fact]
    public void Moving_right_and_up_leads_east_and_north()
    {
        var moved = _frame.Moved(0.5, 0.25);
        Assert.Equal(500 * _frame.MetresPerPixel, moved.CenterX - _frame.CenterX, 3);
        Assert.Equal(200 * _frame.MetresPerPixel, moved.CenterY - _frame.CenterY, 3);
    }

    [Fact]
    public void Projecting_there_and_back_leads_to_the_same_point()
    {
        var (x, y) = WebMercator.Project(new GeoPoint(62.3254, 25.1216));
        var back = WebMercator.Unproject(x, y);
        Assert.Equal(62.3254, back.Longitude, 9);
        Assert.Equal(25.1216, back.Latitude, 9);
    }

    [Fact]
    public void A_shape_is_projected_as_its_points_are_and_stays_as_it_was()
    {
        var line = new LineString([new Coordinate(57, 24), new Coordinate(68, 31)]);
        var (x, y) = WebMercator.Project(new GeoPoint(68, 31));
        Assert.Equal(new Coordinate(x, y), WebMercator.Project(line).Coordinates[1]);
        Assert.Equal(new Coordinate(68, 31), line.Coordinates[1]);
        Assert.Equal(x, WebMercator.Project(line).EnvelopeInternal.MaxX);
    }
}
