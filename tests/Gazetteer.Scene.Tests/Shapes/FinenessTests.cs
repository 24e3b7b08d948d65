using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Scene.Shapes;

namespace Gazetteer.Scene.Tests.Shapes;

public sealed class FinenessTests
{
    private const int Bays = 4000;
    private const double KmPerDegree = 111.2;

    [Theory]
    [InlineData(FootprintKind.Line, 15, 3)]
    [InlineData(FootprintKind.Line, 1, 0.56)]
    [InlineData(FootprintKind.Polygon, 300, 5)]
    [InlineData(FootprintKind.Polygon, 0, 0.56)]
    [InlineData(FootprintKind.Disc, 100, 0.56)]
    public void An_edge_is_written_no_finer_than_it_is_sure(FootprintKind kind, double doubtKm, double movesKm) =>
        Assert.Equal(movesKm, Fineness.Of(new Footprint(kind, [Coast(60, 10)], doubtKm * 1000)) * KmPerDegree, 0.01);

    [Theory]
    [InlineData(0.001)]
    [InlineData(0.02)]
    [InlineData(0.3)]
    public void A_small_area_of_which_the_edge_is_sure_keeps_its_shape(double width)
    {
        GeoPoint[] ring = [new(61, 27), new(61 + width, 27), new(61 + width, 27 + (width / 2)), new(61 + (width / 2), 27 + width), new(61, 27 + width), new(61, 27)];
        var field = new Footprint(FootprintKind.Polygon, [[.. ring]], 0);

        var area = FootprintShapes.AreaOf(field, Fineness.Of(field));

        Assert.Equal(ring.Length, area.NumPoints);
        Assert.InRange(area.Area, width * width * 0.86, width * width * 0.89);
    }

    [Fact]
    public void A_coast_of_many_bays_is_made_coarser_until_it_has_few_points()
    {
        var coast = new Footprint(FootprintKind.Line, [Coast(20, Bays)], 15_000);

        var coarse = Fineness.Of(coast, 500);

        Assert.InRange(coarse, Fineness.Of(coast) * 1.4, 1);
        Assert.InRange(FootprintShapes.AreaOf(coast, coarse).NumPoints, 4, 500);
    }

    [Fact]
    public void The_strip_along_a_coast_keeps_its_width_when_it_is_made_coarser()
    {
        var coast = new Footprint(FootprintKind.Line, [Coast(40, Bays)], 15_000);

        var strip = FootprintShapes.AreaOf(coast, Fineness.Of(coast));

        Assert.True(strip.IsValid);
        Assert.InRange(strip.EnvelopeInternal.Height * KmPerDegree, 30, 45);
        Assert.All(coast.Parts[0].Where(static (_, i) => i % 50 == 0),
            point => Assert.True(strip.Contains(FootprintShapes.Factory.CreatePoint(new NetTopologySuite.Geometries.Coordinate(point.Longitude, point.Latitude)))));
    }

    [Theory]
    [InlineData(0.001)]
    [InlineData(0.0002)]
    public void No_island_vanishes_however_small(double degrees)
    {
        ImmutableArray<ImmutableArray<GeoPoint>> islands = [Square(72, 3, 0.4), Square(73, 4, degrees), Square(73.1, 4.2, degrees)];

        var area = FootprintShapes.AreaOf(new Footprint(FootprintKind.Polygon, islands, 0), 0.05);

        Assert.True(area.IsValid);
        Assert.Equal(3, area.NumGeometries);
    }

    [Fact]
    public void An_area_that_crosses_itself_when_thinned_is_thinned_as_a_whole()
    {
        // A lagoon so near to the shore that a coarse shore runs through it.
        ImmutableArray<GeoPoint> shore = [new(0, 0), new(10, 0), new(10, 10), new(6, 10), new(5, 10.09), new(4, 10), new(0, 10), new(0, 0)];
        ImmutableArray<GeoPoint> lagoon = [new(4.5, 9), new(5, 10.04), new(5.5, 9), new(4.5, 9)];

        var area = FootprintShapes.AreaOf(new Footprint(FootprintKind.Polygon, [shore, lagoon], 0), 0.1);

        Assert.True(area.IsValid);
        Assert.InRange(area.Area, 99, 100.2);
    }

    /// <summary>A coast along the equator with bays a few kilometres deep.</summary>
    private static ImmutableArray<GeoPoint> Coast(double degrees, int bays) => [.. Enumerable.Range(0, bays).Select(i => new GeoPoint(i * degrees / bays, i % 2 * 0.03))];

    private static ImmutableArray<GeoPoint> Square(double west, double south, double side) =>
        [new(west, south), new(west + side, south), new(west + side, south + side), new(west, south + side), new(west, south)];
}
