using Gazetteer.Places;
using Gazetteer.Regions;

namespace Gazetteer.Cli.Tests.Regions;

/// <summary>Shapes of regions and of places that have an outline, from the shipped outlines.</summary>
public sealed class RegionShapeTests(SharedWorkspace shared) : IClassFixture<SharedWorkspace>
{
    private Footprints Footprints => shared.Workspace.Footprints;

    [Theory]
    [InlineData("part/SE/geonames:130758", 60.86, 29.50, "Zahedan")]
    [InlineData("part/N/geonames:1183606", 67.00, 30.18, "Quetta")]
    [InlineData("part/NW/geonames:130758", 46.29, 38.08, "Tabriz")]
    [InlineData("part/S/geonames:3895114", -72.94, -41.47, "Puerto Montt")]
    [InlineData("part/E/geonames:6252001", -77.04, 38.90, "Washington, since Alaska does not move the middle of the States")]
    public void A_part_holds_what_lies_there(string recipe, double longitude, double latitude, string what) =>
        Assert.True(Holds(Shape(recipe), new GeoPoint(longitude, latitude)), what);

    [Theory]
    [InlineData("part/SE/geonames:130758", 46.29, 38.08, "Tabriz lies in the northwest")]
    [InlineData("part/SE/geonames:130758", 62.32, 25.12, "Gwadar lies in Pakistan")]
    [InlineData("part/N/geonames:1183606", 62.32, 25.12, "Gwadar lies in the south")]
    public void And_nothing_else(string recipe, double longitude, double latitude, string what) =>
        Assert.False(Holds(Shape(recipe), new GeoPoint(longitude, latitude)), what);

    [Fact]
    public void A_border_runs_where_both_countries_meet()
    {
        var border = Shape("border/geonames:1168579/geonames:130758");

        Assert.Equal(FootprintKind.Line, border.Kind);
        Assert.InRange(border.UncertaintyMetres, 5_000, 50_000);
        Assert.True(NearestKm(border, new GeoPoint(61.58, 28.95)) < 30, "Taftan lies on it");
        Assert.True(NearestKm(border, new GeoPoint(66.99, 24.86)) > 300, "Karachi does not");
    }

    [Fact]
    public void A_coast_on_one_sea_leaves_the_other_out()
    {
        var coast = Shape("coast/geonames:130758/overlay:persian-gulf");

        Assert.True(NearestKm(coast, new GeoPoint(50.84, 28.97)) < 30, "Bushehr lies on the Gulf");
        Assert.True(NearestKm(coast, new GeoPoint(49.59, 37.28)) > 300, "Rasht lies on the Caspian");
    }

    [Theory]
    [InlineData("geonames:130758", FootprintKind.Polygon, 53.0, 32.0)]
    [InlineData("geonames:1159456", FootprintKind.Polygon, 60.86, 29.50)]
    [InlineData("overlay:helmand-river", FootprintKind.Line, 64.36, 31.58)]
    [InlineData("overlay:makran-coast", FootprintKind.Line, 62.32, 25.12)]
    [InlineData("overlay:iran-pakistan-border", FootprintKind.Line, 61.58, 28.95)]
    [InlineData("overlay:iran-southeast", FootprintKind.Polygon, 60.86, 29.50)]
    public void Places_have_their_true_shape(string id, FootprintKind kind, double longitude, double latitude)
    {
        var shape = Footprints.ShapeOf(shared.Workspace.Index.PlaceAt(shared.Workspace.Index.FindPlace(new PlaceId(id))))!;

        Assert.Equal(kind, shape.Kind);
        if (kind == FootprintKind.Polygon) Assert.True(Holds(shape, new GeoPoint(longitude, latitude)));
        else Assert.True(NearestKm(shape, new GeoPoint(longitude, latitude)) < 40);
    }

    [Fact]
    public void A_region_is_drawn_again_from_its_identifier_alone()
    {
        var kept = new Place { Id = new PlaceId("region:offset/N/50000m/geonames:1159301"), Name = "kept", Feature = Feature.Unknown, Point = default };

        var shape = Footprints.ShapeOf(kept)!;

        Assert.Equal((FootprintKind.Disc, 20_000), (shape.Kind, shape.UncertaintyMetres));
        Assert.InRange(shape.Parts[0][0].Latitude, 29.94, 29.96);
    }

    [Theory]
    [InlineData("border/geonames:130758/geonames:1269750", "Iran and India do not touch")]
    [InlineData("part/N/geonames:0", "there is no such place")]
    public void What_cannot_be_drawn_has_no_shape(string recipe, string why) =>
        Assert.True(Footprints.ShapeOf(PlaceOf(recipe)) is null, why);

    private Footprint Shape(string recipe) => Footprints.ShapeOf(PlaceOf(recipe))!;

    private static Place PlaceOf(string recipe) => new() { Id = new PlaceId($"region:{recipe}"), Name = "", Feature = Feature.Unknown, Point = default };

    private static bool Holds(Footprint shape, GeoPoint point) => shape.Parts.Count(ring => Gazetteer.Regions.Geometry.Rings.Contains(ring.AsSpan(), point)) % 2 == 1;

    private static double NearestKm(Footprint shape, GeoPoint point) => shape.Parts.Min(part => part.Min(at => at.DistanceKm(point)));
}
