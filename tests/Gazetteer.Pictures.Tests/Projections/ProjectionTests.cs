using Gazetteer.Pictures.Projections;
using Gazetteer.Places;

namespace Gazetteer.Pictures.Tests.Projections;

/// <summary>Projections come back to where they began, and keep what they promise.</summary>
public sealed class ProjectionTests
{
    public static TheoryData<string> Names => ["Mercator", "Equal Earth", "Albers", "azimuthal", "cylindrical"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_point_comes_back_from_the_paper(string name)
    {
        var projection = Of(name);
        for (var longitude = -60; longitude <= 60; longitude += 15)
        {
            for (var latitude = -50; latitude <= 70; latitude += 15)
            {
                var (x, y) = projection.Project(longitude, latitude);
                var back = projection.Unproject(x, y);
                Assert.NotNull(back);
                Assert.Equal(longitude, back.Value.Longitude, 1e-6);
                Assert.Equal(latitude, back.Value.Latitude, 1e-6);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Those_that_are_called_equal_area_are(string name)
    {
        var projection = Of(name);
        if (!projection.IsEqualArea) return;
        foreach (var (longitude, latitude) in ((double, double)[])[(0, 0), (20, 30), (-40, 60), (50, -20)])
            Assert.Equal(Math.Cos(double.DegreesToRadians(latitude)), AreaOfCell(projection, longitude, latitude), 1e-3);
    }

    [Fact]
    public void Mercator_lets_north_stand_above() => Assert.Equal(0, Of("Mercator").Project(0, 40).X - Of("Mercator").Project(0, 10).X, 1e-12);

    [Theory]
    [InlineData(61, 24, 66, 27, "Albers equal-area conic")]
    [InlineData(44, 24, 77, 40, "Albers equal-area conic")]
    [InlineData(-75, -40, -60, -20, "Albers equal-area conic")]
    [InlineData(95, -10, 125, 8, "cylindrical equal-area")]
    [InlineData(25, 0, 145, 75, "Lambert azimuthal equal-area")]
    [InlineData(-30, 60, 60, 90, "Lambert azimuthal equal-area")]
    [InlineData(-170, -56, 180, 75, "Equal Earth")]
    public void The_projection_fits_the_part_of_the_world(double west, double south, double east, double north, string name) =>
        Assert.Equal(name, ProjectionChoices.For(new GeoBounds(west, south, east, north), ProjectionChoice.Fitting).Name);

    [Fact]
    public void Across_the_date_line_the_map_is_whole()
    {
        var projection = ProjectionChoices.For(new GeoBounds(160, -30, -160, 10), ProjectionChoice.Fitting);
        Assert.Equal(180, Math.Abs(projection.CentralMeridian), 1e-9);
        Assert.True(Math.Abs(projection.Relative(179) - projection.Relative(-179)) < 3);
    }

    private static double AreaOfCell(MapProjection projection, double longitude, double latitude)
    {
        const double Step = 0.01;
        var (a, b, d) = (projection.Project(longitude, latitude), projection.Project(longitude + Step, latitude), projection.Project(longitude, latitude + Step));
        var cross = ((b.X - a.X) * (d.Y - a.Y)) - ((b.Y - a.Y) * (d.X - a.X));
        return Math.Abs(cross) / Math.Pow(double.DegreesToRadians(Step), 2);
    }

    private static MapProjection Of(string name) => name switch
    {
        "Mercator" => new Mercator(62),
        "Equal Earth" => new EqualEarth(0),
        "Albers" => new AlbersConic(62, 20, 50),
        "azimuthal" => new AzimuthalEqualArea(62, 30),
        _ => new CylindricalEqualArea(110, 5),
    };
}
