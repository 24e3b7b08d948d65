using System.IO.Compression;
using System.Text.Json;
using Gazetteer.Composer.Basemaps.Grids;
using Gazetteer.Composer.Basemaps.Shapefiles;
using Gazetteer.Composer.Packages;
using Gazetteer.Places;
using Gazetteer.Scene.Basemaps;

namespace Gazetteer.Composer.Basemaps;

/// <summary>Makes <c>data/basemap</c> from Natural Earth.</summary>
internal sealed class BasemapComposition(PackageStore store, Action<string> log)
{
    private const string Attribution = "Natural Earth";
    private const string LabelFile = "labels.geojson.gz";
    private const string MagicsFolder = "usr/share/magics";
    private const string LakesFolder = "usr/share/gnudatalanguage/resource/maps/high";
    private static readonly GeoBounds _world = new(-180, -90, 180, 90);

    /// <summary>Writes every level and the index into a folder, in place of what it had.</summary>
    /// <exception cref="InvalidDataException">A source is not as expected.</exception>
    /// <param name="folder">Emptied first.</param>
    /// <param name="places">The gazetteer that labels are chosen from.</param>
    /// <param name="names">Its names.</param>
    public void Write(string folder, IEnumerable<Place> places, IEnumerable<PlaceName> names)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        var survey = new BorderSurvey(Shapefile.Read(Magics("10m/ne_10m_admin_0_boundary_lines_land.shp")));
        var land = new LandFeatures(survey);
        var water = new WaterFeatures(
            Shapefile.Read(Magics("10m/ne_10m_rivers_lake_centerlines.shp")),
            new RiverNames(Shapefile.Read(Magics("50m/ne_50m_rivers_lake_centerlines.shp"))),
            Shapefile.Read(Path.Combine(store.Folder(SourcePackages.DataLanguage), LakesFolder, "ne_10m_lakes.shp")));
        var region = Coverage.Of(Units(), LevelPlan.Region.Grid, LevelPlan.Region.ToleranceDegrees, LevelPlan.Region.Tiles!);
        var world = Generalise(region, LevelPlan.World);
        var overview = Generalise(world, LevelPlan.Overview);
        BasemapLevel Level(LevelPlan plan, Coverage coverage) => WriteLevel(folder, plan, [.. land.Of(coverage), .. water.Of(plan)]);
        BasemapLevel[] levels = [Level(LevelPlan.Overview, overview), Level(LevelPlan.World, world), Level(LevelPlan.Region, region)];
        var labels = new LabelComposition(CountryAreas(region)).Compose(places, names);
        using (var gzip = Gzip(Path.Combine(folder, LabelFile))) LabelWriter.Write(gzip, labels);
        WriteIndex(Path.Combine(folder, "index.json"), levels);
    }

    private string Magics(string file) => Path.Combine(store.Folder(SourcePackages.Magics), MagicsFolder, file);

    private IReadOnlyList<AdminUnit> Units()
    {
        using var json = store.Open(SourcePackages.Admin1Polygons, "data/build.json");
        return AdminUnits.Read(json);
    }

    private static Coverage Generalise(Coverage finer, LevelPlan plan)
    {
        var divided = finer.Faces.GroupBy(face => face.Holder)
            .Where(units => units.Count() > 1 && Median(units.Select(unit => Km2(unit, finer.Grid))) >= plan.LeastAdmin1Km2)
            .Select(units => units.Key).ToHashSet();
        string Key(Face face) => divided.Contains(face.Holder) ? face.Code : $"{face.Holder}/{face.Country}";
        return finer.Generalise(Key, plan.Grid, plan.ToleranceDegrees, plan.LeastIslandDegrees);
    }

    private static Dictionary<CountryCode, double> CountryAreas(Coverage coverage) =>
        coverage.Faces.GroupBy(face => face.Country).ToDictionary(country => country.Key, country => country.Sum(face => Km2(face, coverage.Grid)));

    private static double Km2(Face face, Grid grid)
    {
        const double kmPerDegree = 111.195;
        var sideKm = kmPerDegree * grid.StepDegrees;
        return face.Area.Area * sideKm * sideKm * Math.Cos(double.DegreesToRadians(face.Area.Centroid.Y * grid.StepDegrees));
    }

    private static double Median(IEnumerable<double> values) => values.Order().ToArray() is var sorted ? sorted[sorted.Length / 2] : 0;

    private BasemapLevel WriteLevel(string folder, LevelPlan plan, IReadOnlyList<GridFeature> features)
    {
        var pieces = plan.Tiles is { } tiles
            ? TileCutter.Cut(features, tiles).Select(piece => (Path: $"{plan.Name}/{TileGrid.NameOf(piece.Tile)}", Bounds: piece.Tile, piece.Features))
            : [(Path: plan.Name, Bounds: _world, Features: features)];
        var written = pieces.Select(piece => WriteTile(folder, piece.Path, piece.Bounds, piece.Features, plan.Grid)).OrderBy(tile => tile.Name, StringComparer.Ordinal).ToArray();
        log($"{plan.Name}: {written.Length} files, {written.Sum(tile => tile.Bytes):N0} bytes, largest {written.Max(tile => tile.Bytes):N0}");
        return new BasemapLevel(plan.Name, plan.FinestMetresPerPixel, [.. written]);
    }

    private static BasemapTile WriteTile(string folder, string name, GeoBounds bounds, IReadOnlyList<GridFeature> features, Grid grid)
    {
        var relativePath = name + ".topojson.gz";
        var path = Path.Combine(folder, relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (var gzip = Gzip(path))
            TopologyWriter.Write(gzip, [.. LandFeatures.Land(features).Concat(features).Select(Valid)], grid);
        return new BasemapTile(Path.GetFileName(name), relativePath, bounds, (int)new FileInfo(path).Length);
    }

    private static GridFeature Valid(GridFeature feature) => feature with { Shape = ValidShapes.Of(feature.Shape) };

    private static GZipStream Gzip(string path) => new(File.Create(path), CompressionLevel.SmallestSize);

    private static void WriteIndex(string path, IEnumerable<BasemapLevel> levels)
    {
        var index = new
        {
            version = 1,
            attribution = Attribution,
            labels = LabelFile,
            levels = levels.Select(level => new
            {
                name = level.Name,
                finestMetresPerPixel = level.FinestMetresPerPixel,
                tiles = level.Tiles.Select(tile => new
                {
                    name = tile.Name, path = tile.Path, bounds = new[] { tile.Bounds.West, tile.Bounds.South, tile.Bounds.East, tile.Bounds.North }, bytes = tile.Bytes,
                }),
            }),
        };
        File.WriteAllText(path, JsonSerializer.Serialize(index) + "\n");
    }
}
