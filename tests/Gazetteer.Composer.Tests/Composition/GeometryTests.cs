using Gazetteer.Composer.Composition;
using Gazetteer.Places;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Gazetteer.Composer.Tests.Composition;

public sealed class GeometryTests
{
    [Fact]
    public void Box_crosses_the_date_line_where_that_is_narrower()
    {
        var fiji = Extents.Box([new Envelope(177, 180, -19, -16), new Envelope(-180, -178, -18, -17)]);

        Assert.Equal(new GeoBounds(177, -19, -178, -16), fiji);
        Assert.True(fiji.CrossesDateLine);
    }

    [Fact]
    public void Box_of_parts_on_one_side_does_not_cross_it() =>
        Assert.Equal(new GeoBounds(10, 0, 30, 5), Extents.Box([new Envelope(20, 30, 0, 5), new Envelope(10, 12, 1, 2)]));

    [Fact]
    public void Point_of_a_bent_area_lies_within_it()
    {
        var shape = Read("POLYGON ((0 0, 10 0, 10 10, 9 10, 9 1, 0 1, 0 0))");

        var point = Extents.InnerPoint(shape);

        Assert.True(shape.Contains(new Point(point.Longitude, point.Latitude)));
    }

    [Fact]
    public void Place_of_a_river_is_the_middle_of_its_course()
    {
        var course = Assert.Single(RiverCourse.Assemble([("Helmand", Read("LINESTRING (60 30, 62 30)")), ("Helmand", Read("LINESTRING (62 30, 64 30)"))]));

        Assert.Equal(new GeoPoint(62, 30), course.Middle);
        Assert.Equal(new GeoBounds(60, 30, 64, 30), course.Bounds);
    }

    [Fact]
    public void Rivers_of_one_name_far_apart_are_two() =>
        Assert.Equal(2, RiverCourse.Assemble([("Colorado", Read("LINESTRING (-110 36, -108 37)")), ("Colorado", Read("LINESTRING (-65 -39, -64 -39)"))]).Count());

    private static Geometry Read(string text) => new WKTReader().Read(text);
}
