using Gazetteer.Places;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Drawing;
using Gazetteer.Scene.Marks;
using NetTopologySuite.Geometries;

namespace Gazetteer.Scene.Tests.Drawing;

public sealed class PaintTests
{
    private static readonly Palette Day = Palette.Light;

    [Fact]
    public void A_point_is_filled_an_area_is_a_ring_and_water_a_dashed_ring()
    {
        var (point, area, water) = (Only(CircleStyle.Point), Only(CircleStyle.Area), Only(CircleStyle.Water));
        Assert.Equal((Day.Point, 0.85, Day.Outline), (point.Fill, point.FillOpacity, point.Edge.Colour));
        Assert.Equal((Day.Area, 0.15, Day.Area, false), (area.Fill, area.FillOpacity, area.Edge.Colour, area.Edge.IsDashed));
        Assert.True(water.Edge.IsDashed);
        Assert.Equal(12, water.Radius);
    }

    [Fact]
    public void Every_circle_is_filled_so_that_it_can_be_hit_anywhere() =>
        Assert.All(Enum.GetValues<CircleStyle>(), style => Assert.True(Only(style).FillOpacity > 0));

    [Fact]
    public void The_chosen_circle_has_a_ring_around_it_that_stands_out_on_any_ground()
    {
        var discs = Disc.Of(CircleOf(CircleStyle.Point) with { IsChosen = true }, Day);
        Assert.Equal([16d, 16, 12], discs.Select(d => d.Radius));
        Assert.Equal([Day.Outline, Day.Chosen, Day.Outline], discs.Select(d => d.Edge.Colour));
    }

    [Theory]
    [InlineData(BasemapLayer.Land)]
    [InlineData(BasemapLayer.Lakes)]
    public void Polygons_are_stroked_with_their_own_colour_so_that_tiles_show_no_seam(BasemapLayer layer)
    {
        var paint = Paint(layer)!.Value;
        Assert.Equal(paint.Fill, paint.Stroke.Colour);
    }

    [Fact]
    public void Agreed_borders_are_lines_and_others_are_dashed()
    {
        Assert.False(Paint(BasemapLayer.Borders, BorderStatus.Agreed)!.Value.Stroke.IsDashed);
        Assert.All(
            [BorderStatus.Disputed, BorderStatus.LineOfControl, BorderStatus.Indefinite, BorderStatus.Lease],
            status => Assert.True(Paint(BasemapLayer.Borders, status)!.Value.Stroke.IsDashed));
    }

    [Fact]
    public void Small_rivers_and_provinces_wait_for_closer_maps()
    {
        Assert.Equal(double.PositiveInfinity, Paint(BasemapLayer.Rivers, rank: 1)!.Value.CoarsestMetresPerPixel);
        Assert.True(Paint(BasemapLayer.Rivers, rank: 9)!.Value.CoarsestMetresPerPixel < Paint(BasemapLayer.Rivers, rank: 5)!.Value.CoarsestMetresPerPixel);
        Assert.Equal(4500, Paint(BasemapLayer.Admin1)!.Value.CoarsestMetresPerPixel);
    }

    [Fact]
    public void Countries_are_told_apart_by_borders_alone() => Assert.Null(Paint(BasemapLayer.Countries));

    [Fact]
    public void Each_level_of_the_base_map_ends_where_the_next_coarser_one_begins()
    {
        var basemap = Basemaps.ShippedBasemap.Open();
        Assert.Equal([double.PositiveInfinity, .. basemap.Levels.SkipLast(1).Select(l => l.FinestMetresPerPixel)], basemap.Levels.Select(basemap.CoarsestMetresPerPixel));
    }

    private static Disc Only(CircleStyle style) => Assert.Single(Disc.Of(CircleOf(style), Day));

    private static Circle CircleOf(CircleStyle style) => new(TinyDesk.Id("gwadar"), "Gwadar", new GeoPoint(62, 25), 4, 2, 12, style, false);

    private static ShapePaint? Paint(BasemapLayer layer, BorderStatus status = BorderStatus.None, int rank = 0) =>
        ShapePaint.Of(new BasemapFeature(layer, Point.Empty, "", default, rank, status), Day);
}
