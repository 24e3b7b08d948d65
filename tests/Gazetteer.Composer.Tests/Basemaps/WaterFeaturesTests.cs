using Gazetteer.Composer.Basemaps;
using Gazetteer.Composer.Basemaps.Grids;
using Gazetteer.Composer.Basemaps.Shapefiles;
using Gazetteer.Scene.Basemaps;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Gazetteer.Composer.Tests.Basemaps;

public sealed class WaterFeaturesTests
{
    private static readonly LevelPlan Plan = new("test", 1_000, new Grid(100), 0.01, 0.1, 6, 0);

    [Fact]
    public void A_lake_has_shores_around_it_and_its_islands()
    {
        var lake = Lake("MULTIPOLYGON (((0 0, 0 1, 1 1, 1 0, 0 0), (0.4 0.4, 0.6 0.4, 0.6 0.6, 0.4 0.6, 0.4 0.4)))");
        var features = Of([], [lake]).ToDictionary(feature => feature.Layer);
        Assert.Equal(9_600, features[BasemapLayer.Lakes].Shape.Area);
        Assert.Equal(480, features[BasemapLayer.Shores].Shape.Length);
    }

    [Fact]
    public void Ponds_and_brooks_are_left_to_finer_levels() =>
        Assert.Empty(Of([River("Brook", 7)], [Lake("MULTIPOLYGON (((0 0, 0 0.09, 0.09 0.09, 0.09 0, 0 0)))")]));

    [Fact]
    public void Letters_that_the_rivers_have_lost_come_from_the_main_rivers()
    {
        var features = Of([River("Paran?", 2), River("Iva?", 3), River("Helmand", 6)], []);
        Assert.Equal(["Paraná", "", "Helmand"], features.Select(feature => feature.Name));
    }

    private static IEnumerable<GridFeature> Of(ShapeRecord[] rivers, ShapeRecord[] lakes) =>
        new WaterFeatures(rivers, new RiverNames([River("Paraná", 1), River("Ivory", 2)]), lakes).Of(Plan);

    private static ShapeRecord River(string name, int rank) => Record("MULTILINESTRING ((0 0, 1 1))", ("name", name), ("scalerank", $"{rank}.0000"));

    private static ShapeRecord Lake(string shape) => Record(shape);

    private static ShapeRecord Record(string shape, params (string Field, string Value)[] attributes) =>
        new((GeometryCollection)new WKTReader().Read(shape), attributes.ToDictionary(entry => entry.Field, entry => entry.Value));
}
