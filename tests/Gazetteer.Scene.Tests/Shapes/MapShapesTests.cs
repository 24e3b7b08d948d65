using Gazetteer.Places;
using Gazetteer.Regions;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Drawing;
using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Maps;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene.Shapes;

namespace Gazetteer.Scene.Tests.Shapes;

public sealed class MapShapesTests
{
    private static readonly Footprints Footprints = new(TinyDesk.Index);
    private readonly Atlas _atlas = Atlas.Of(
        [TinyDesk.WithRegion(TinyDesk.Document("a.txt", "", "en", null, "A well 50 km north of [Chabahar](chabahar), in [Iran](iran)."), "50 km north of Chabahar", TinyDesk.NorthOfChabahar)]);

    [Fact]
    public void A_region_in_words_is_an_area_and_no_circle()
    {
        var shape = Assert.Single(MapShapes.Of(_atlas.Places, Footprints));

        Assert.Equal((TinyDesk.NorthOfChabahar.Id, true, false, 1), (shape.Place, shape.IsInWords, shape.IsChosen, shape.Mentions));
        Assert.DoesNotContain(MapScene.Of(_atlas, Selection.None, new PlaceLabels(new PlaceDirectory(TinyDesk.Index))).Circles, c => c.Place == shape.Place);
        Assert.DoesNotContain(PlaceMap.Of(_atlas, null).At(5).Circles, c => c.Place == shape.Place);
    }

    [Fact]
    public void A_disc_has_its_radius_on_the_ground()
    {
        var box = MapShapes.Of(_atlas.Places, Footprints)[0].Area.EnvelopeInternal;

        // Half a point of the compass at 50 km: 20 km.
        Assert.InRange(new GeoPoint(box.MinX, 25.74).DistanceKm(new GeoPoint(box.MaxX, 25.74)), 39, 41);
        Assert.InRange(new GeoPoint(60.6, box.MinY).DistanceKm(new GeoPoint(60.6, box.MaxY)), 39, 41);
    }

    [Fact]
    public void The_chosen_region_is_told_apart()
    {
        Assert.True(MapShapes.Of(_atlas.Places, Footprints, TinyDesk.NorthOfChabahar.Id)[0].IsChosen);
        Assert.Single(MapShapes.Of(_atlas.Places, Footprints, TinyDesk.Id("chabahar")));
    }

    [Theory]
    [InlineData(60.643, 25.742, true)]
    [InlineData(60.643, 25.60, true)]
    [InlineData(60.643, 25.50, false)]
    [InlineData(61.2, 25.742, false)]
    public void A_point_in_an_area_means_it(double longitude, double latitude, bool isInside)
    {
        var found = MapShapes.At(MapShapes.Of(_atlas.Places, Footprints), new GeoPoint(longitude, latitude));
        Assert.Equal(isInside ? (TinyDesk.NorthOfChabahar.Id, 1) : null, found is null ? ((PlaceId, int)?)null : (found.Place, found.Mentions));
    }

    [Fact]
    public void Of_areas_upon_one_another_the_smallest_is_meant()
    {
        var small = MapShapes.Of(_atlas.Places, Footprints)[0];
        var large = small with { Place = TinyDesk.Id("iran"), Area = small.Area.Buffer(1) };
        Assert.Equal(small.Place, MapShapes.At([large, small], TinyDesk.NorthOfChabahar.Point)!.Place);
        Assert.Equal(large.Place, MapShapes.At([large, small], new GeoPoint(61.3, 25.742))!.Place);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_area_is_painted_as_a_shape_whose_edge_may_be_half_covered(bool isChosen)
    {
        var shape = MapShapes.Of(_atlas.Places, Footprints)[0] with { IsChosen = isChosen };
        var (area, paint) = (AreaPaint.Of(shape, Palette.Dark), ShapePaint.Of(shape, Palette.Dark));
        Assert.Equal((area.Fill, area.FillOpacity, area.Edge, false), (paint.Fill, paint.FillOpacity, paint.Stroke, paint.ClosesSeams));
    }

    [Theory]
    [InlineData(MapShapes.Few, MapShapes.Few)]
    [InlineData(MapShapes.Few + 1, MapShapes.Deepest)]
    [InlineData(90, MapShapes.Deepest)]
    public void Very_many_regions_over_one_another_do_not_hide_the_map(int regions, int shown) => Assert.Equal(shown, MapShapes.Of(Offsets(regions), Footprints).Length);

    [Fact]
    public void Of_regions_that_would_hide_the_map_those_are_shown_that_are_mentioned_most()
    {
        var regions = Offsets(60);
        var often = regions[40] with { Mentions = [new(0, 0), new(0, 1)] };
        Assert.Contains(often.Place.Id, MapShapes.Of([often, .. regions.Where(r => r.Place.Id != often.Place.Id)], Footprints).Select(static s => s.Place));
    }

    [Fact]
    public void A_chosen_region_is_shown_whatever_lies_over_it()
    {
        var regions = Offsets(60);
        var shapes = MapShapes.Of(regions, Footprints, regions[50].Place.Id);
        Assert.Equal(MapShapes.Deepest + 1, shapes.Length);
        Assert.Equal(regions[50].Place.Id, Assert.Single(shapes, static s => s.IsChosen).Place);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(true, true)]
    [InlineData(false, true)]
    public void What_words_draw_is_dashed_and_a_known_outline_is_not(bool isInWords, bool isChosen) =>
        Assert.Equal(isInWords, AreaPaint.Of(isInWords, isChosen, Palette.Light).Edge.IsDashed);

    [Theory]
    [InlineData(FootprintKind.Line, 1)]
    [InlineData(FootprintKind.Polygon, 2)]
    public void Footprints_become_valid_areas(FootprintKind kind, int parts)
    {
        // The second ring is a hole, the third an island in it.
        var outer = Ring(60, 25, 4, isReversed: false);
        var footprint = kind == FootprintKind.Line ? new Footprint(kind, [[new(60, 25), new(61, 26), new(62, 25)]], 10_000)
            : new Footprint(kind, [outer, Ring(61, 26, 2, isReversed: true), Ring(61.5, 26.5, 1, isReversed: false)], 0);

        var area = FootprintShapes.AreaOf(footprint);

        Assert.True(area.IsValid);
        Assert.Equal(parts, area.NumGeometries);
        if (kind == FootprintKind.Polygon) Assert.Equal(16 - 4 + 1, area.Area, 3);
    }

    private static System.Collections.Immutable.ImmutableArray<GeoPoint> Ring(double west, double south, double side, bool isReversed)
    {
        GeoPoint[] ring = [new(west, south), new(west + side, south), new(west + side, south + side), new(west, south + side), new(west, south)];
        if (isReversed) Array.Reverse(ring);
        return [.. ring];
    }

    /// <summary>Discs so and so many kilometres north of one town, which lie over one another.</summary>
    private static PlaceMentions[] Offsets(int count) =>
        [.. Enumerable.Range(0, count).Select(static i =>
            new PlaceMentions(TinyDesk.NorthOfChabahar with { Id = new PlaceId($"region:offset/N/{50_000 + (i * 100)}m/{TinyDesk.Id("chabahar")}") }, [new(0, i)]))];
}
