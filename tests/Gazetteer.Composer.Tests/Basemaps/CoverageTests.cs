using Gazetteer.Composer.Basemaps;
using Gazetteer.Composer.Basemaps.Grids;
using Gazetteer.Places;
using Gazetteer.Scene.Basemaps;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Gazetteer.Composer.Tests.Basemaps;

public sealed class CoverageTests
{
    private static readonly Grid Tenths = new(10);
    private static readonly TileGrid Tiles = new(Tenths, 10);

    /// <summary>Two provinces of A and one of B side by side, an island of B.</summary>
    private static readonly AdminUnit[] Units =
    [
        Unit("A-1", "AA", "A", "POLYGON ((0 0, 0 5, 5 5, 5 0, 0 0))"),
        Unit("A-2", "AA", "A", "POLYGON ((0 5, 0 9, 5 9, 5 5, 0 5))"),
        Unit("B-1", "BB", "B", "MULTIPOLYGON (((5 0, 5 5, 5 9, 9 9, 9 0, 5 0)), ((12 0, 12 1, 13 1, 13 0, 12 0)))"),
    ];

    [Fact]
    public void Lines_know_what_they_part()
    {
        var features = Features(Coverage.Of(Units, Tenths, 0, Tiles));
        Assert.Equal("LINESTRING (0 50, 50 50)", Shape(features, BasemapLayer.Admin1).GetGeometryN(0).Normalized().ToText());
        Assert.Equal(90, Length(features, BasemapLayer.Borders));
        Assert.Equal((9 * 4 * 10) + 40, Length(features, BasemapLayer.Coast));
    }

    [Fact]
    public void Countries_are_their_units_joined()
    {
        var countries = Features(Coverage.Of(Units, Tenths, 0, Tiles)).Where(feature => feature.Layer == BasemapLayer.Countries).ToDictionary(feature => feature.Country.ToString());
        Assert.Equal(["AA", "BB"], countries.Keys);
        Assert.Equal(50 * 90, countries["AA"].Shape.Area);
        Assert.Equal(2, countries["BB"].Shape.NumGeometries);
    }

    [Fact]
    public void The_edge_of_the_map_is_no_coast()
    {
        var east = Unit("R", "RU", "R", "POLYGON ((170 60, 170 70, 180 70, 180 60, 170 60))");
        var coast = Shape(Features(Coverage.Of([east], Tenths, 0, Tiles)), BasemapLayer.Coast);
        Assert.Equal(300, coast.Length);
        Assert.DoesNotContain(coast.Coordinates.Zip(coast.Coordinates.Skip(1)), pair => pair.First.X == 1800 && pair.Second.X == 1800);
    }

    [Fact]
    public void A_coarser_coverage_loses_islands_but_not_the_last_of_a_country()
    {
        var alone = Unit("C-1", "CC", "C", "POLYGON ((20 0, 20 1, 21 1, 21 0, 20 0))");
        var coarse = Coverage.Of([.. Units, alone], Tenths, 0, Tiles).Generalise(face => face.Holder, new Grid(1), 0.5, 2);
        Assert.Equal(["A", "B", "C"], coarse.Faces.Select(face => face.Code));
        Assert.Equal([45, 36, 1], coarse.Faces.Select(face => face.Area.Area));
    }

    [Fact]
    public void An_enclave_stays_however_small()
    {
        AdminUnit[] units =
        [
            Unit("I", "IT", "I", "POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0), (4 4, 5 4, 5 5, 4 5, 4 4))"), Unit("S", "SM", "S", "POLYGON ((4 4, 4 5, 5 5, 5 4, 4 4))"),
        ];
        var coarse = Coverage.Of(units, Tenths, 0, Tiles).Generalise(face => face.Code, new Grid(1), 0.1, 3);
        Assert.Equal([80, 1], coarse.Faces.Select(face => face.Area.Area));
    }

    [Fact]
    public void Tiles_together_are_the_whole()
    {
        var wide = Unit("A", "AA", "A", "POLYGON ((-13.1 -7.7, 4 22.2, 17.3 11, 8.8 -12, -13.1 -7.7))");
        var features = Features(Coverage.Of([wide], Tenths, 0, Tiles));
        var pieces = TileCutter.Cut(features, Tiles).SelectMany(piece => piece.Features).ToArray();
        Assert.Equal(Shape(features, BasemapLayer.Countries).Area, pieces.Where(piece => piece.Layer == BasemapLayer.Countries).Sum(piece => piece.Shape.Area), 1e-9);
        Assert.Equal(Length(features, BasemapLayer.Coast), pieces.Where(piece => piece.Layer == BasemapLayer.Coast).Sum(piece => piece.Shape.Length), 1e-9);
        Assert.All(pieces.SelectMany(piece => piece.Shape.Coordinates), point => Assert.Equal((Math.Round(point.X), Math.Round(point.Y)), (point.X, point.Y)));
    }

    private static AdminUnit Unit(string code, string country, string holder, string outline) =>
        new(code, new CountryCode(country), holder, holder, 1, new WKTReader().Read(outline));

    private static GridFeature[] Features(Coverage coverage) => [.. new LandFeatures(new BorderSurvey([])).Of(coverage)];

    private static Geometry Shape(IEnumerable<GridFeature> features, BasemapLayer layer) => Assert.Single(features, feature => feature.Layer == layer).Shape;

    private static double Length(IEnumerable<GridFeature> features, BasemapLayer layer) => Shape(features, layer).Length;
}
