using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Scene.Basemaps;
using NetTopologySuite.Geometries;

namespace Gazetteer.Scene.Tests.Basemaps;

public sealed class BasemapTests
{
    private static readonly GeoBounds Makran = new(60, 24.5, 65, 26.5);
    private readonly Basemap _basemap = ShippedBasemap.Open();

    [Theory]
    [InlineData(100_000, "overview")]
    [InlineData(10_000, "world")]
    [InlineData(1_000, "region")]
    [InlineData(1, "region")]
    public void A_finer_resolution_has_a_finer_level(double metresPerPixel, string level) =>
        Assert.Equal(level, _basemap.LevelFor(metresPerPixel).Name);

    [Fact]
    public void A_resolution_of_nothing_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _basemap.LevelFor(0));

    [Fact]
    public void Few_small_tiles_hold_a_coast()
    {
        var tiles = _basemap.LevelFor(500).TilesMeeting(Makran).ToArray();
        Assert.Equal(["N20E060"], tiles.Select(tile => tile.Name));
        Assert.True(tiles.Sum(tile => tile.Bytes) < 100_000);
    }

    [Fact]
    public void A_box_across_the_date_line_has_tiles_on_both_sides()
    {
        var fiji = new GeoBounds(175, -20, -175, -15);
        Assert.Equal(["S20E170", "S20W180"], _basemap.LevelFor(500).TilesMeeting(fiji).Select(tile => tile.Name));
    }

    [Fact]
    public void The_world_is_small_enough_for_a_first_view() =>
        Assert.True(Assert.Single(_basemap.LevelFor(10_000).Tiles).Bytes <= 500_000);

    [Fact]
    public void Borders_say_whether_they_are_disputed()
    {
        var borders = Features("world", BasemapLayer.Borders).ToDictionary(border => border.Status, border => border.Shape);
        Assert.True(borders[BorderStatus.Agreed].IsWithinDistance(new Point(61.6, 25.2), 0.1), "Iran and Pakistan meet at Gwatar bay");
        Assert.True(borders[BorderStatus.LineOfControl].IsWithinDistance(new Point(74.0, 34.1), 0.5), "Kashmir");
        Assert.True(borders[BorderStatus.Disputed].IsWithinDistance(new Point(33.8, 46.15), 0.3), "Crimea");
    }

    [Theory]
    [InlineData("PK", 66.99, 30.18)]
    [InlineData("IR", 60.86, 29.50)]
    [InlineData("OM", 58.4, 23.55)]
    [InlineData("RU", -175, 66.5)]
    [InlineData("AQ", 0, -89)]
    [InlineData("UA", 34.1, 45.0)]
    [InlineData("SO", 44.06, 9.5)]
    public void A_country_covers_its_ground(string code, double longitude, double latitude)
    {
        var point = new Point(longitude, latitude);
        var country = Assert.Single(Features("world", BasemapLayer.Countries), feature => feature.Shape.Covers(point));
        Assert.Equal(code, country.Country.ToString());
    }

    [Fact]
    public void Every_shape_of_the_world_is_valid()
    {
        var invalid = Features("world").Concat(Features("overview")).Where(feature => !feature.Shape.IsValid);
        Assert.Empty(invalid.Select(feature => $"{feature.Layer} {feature.Name}"));
    }

    [Fact]
    public void Labels_have_names_in_the_languages_of_the_region()
    {
        var labels = _basemap.ReadLabels();
        var gulf = Assert.Single(labels, label => label.NameIn("en") == "Persian Gulf");
        Assert.Equal(BasemapLabelKind.Sea, gulf.Kind);
        Assert.Equal("خلیج فارس", gulf.NameIn("fa"));
        Assert.Equal("کوئٹہ", Assert.Single(labels, label => label.NameIn("en") == "Quetta").NameIn("ur"));
    }

    [Fact]
    public void A_tile_is_served_as_gzip()
    {
        using var bytes = _basemap.OpenBytes(_basemap.FindTile("world")!);
        Assert.Equal((0x1F, 0x8B), (bytes.ReadByte(), bytes.ReadByte()));
    }

    private ImmutableArray<BasemapFeature> Features(string tile) => _basemap.Read(_basemap.FindTile(tile)!);

    private IEnumerable<BasemapFeature> Features(string tile, BasemapLayer layer) => Features(tile).Where(feature => feature.Layer == layer);
}
