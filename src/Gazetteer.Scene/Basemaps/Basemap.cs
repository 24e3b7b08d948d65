using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;
using Gazetteer.Places;

namespace Gazetteer.Scene.Basemaps;

/// <summary>The offline base map, read from the folder <c>data/basemap</c>: TopoJSON in levels of detail, the finest cut into tiles.</summary>
/// <remarks>Immutable; files are opened when they are asked for and closed again. Safe for concurrent use.</remarks>
public sealed class Basemap
{
    private const int FormatVersion = 1;
    private readonly string _folder;
    private readonly string _labels;
    private readonly Dictionary<string, BasemapTile> _tiles;

    private Basemap(string folder, string attribution, string labels, ImmutableArray<BasemapLevel> levels)
    {
        _folder = folder;
        _labels = labels;
        Attribution = attribution;
        Levels = levels;
        _tiles = levels.SelectMany(level => level.Tiles).ToDictionary(tile => tile.Name, StringComparer.Ordinal);
    }

    /// <summary>Who made the data, to be shown with the map.</summary>
    public string Attribution { get; }

    /// <summary>The levels, coarsest first.</summary>
    public ImmutableArray<BasemapLevel> Levels { get; }

    /// <summary>Opens a base map.</summary>
    /// <param name="folder">The folder that holds <c>index.json</c>.</param>
    /// <exception cref="FileNotFoundException">There is no index in the folder.</exception>
    /// <exception cref="InvalidDataException">The index is damaged or of another version; the message names it.</exception>
    public static Basemap Open(string folder)
    {
        var path = Path.Combine(folder, "index.json");
        if (!File.Exists(path)) throw new FileNotFoundException($"There is no base map in '{folder}': index.json is missing.", path);
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return FromIndex(folder, json.RootElement);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"{path} is not an index of a base map: {error.Message}", error);
        }
    }

    /// <summary>The coarsest level that is sharp at a resolution.</summary>
    /// <param name="metresPerPixel">Metres a pixel at the equator, as Web Mercator views count them; above 0.</param>
    public BasemapLevel LevelFor(double metresPerPixel)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(metresPerPixel);
        return Levels.FirstOrDefault(level => level.FinestMetresPerPixel <= metresPerPixel) ?? Levels[^1];
    }

    /// <summary>The coarsest resolution at which a level is the right one, in metres a pixel at the equator; without end for the coarsest level.</summary>
    public double CoarsestMetresPerPixel(BasemapLevel level)
    {
        var at = Levels.IndexOf(level);
        return at > 0 ? Levels[at - 1].FinestMetresPerPixel : double.PositiveInfinity;
    }

    /// <summary>The tile of a name, or nothing.</summary>
    public BasemapTile? FindTile(string name) => _tiles.GetValueOrDefault(name);

    /// <summary>The features of a tile.</summary>
    /// <exception cref="InvalidDataException">The file is damaged; the message names it.</exception>
    public ImmutableArray<BasemapFeature> Read(BasemapTile tile) => Unpack(tile.Path, TopologyReader.Read);

    /// <summary>The bytes of a tile as they are on disk: TopoJSON, packed with gzip. Objects and properties are those of <see cref="BasemapFeature"/>.</summary>
    /// <remarks>To be served as <c>application/json</c> with <c>Content-Encoding: gzip</c>.</remarks>
    public Stream OpenBytes(BasemapTile tile) => File.OpenRead(Path.Combine(_folder, tile.Path));

    /// <summary>The labels, by rank.</summary>
    /// <exception cref="InvalidDataException">The file is damaged; the message names it.</exception>
    public ImmutableArray<BasemapLabel> ReadLabels() => Unpack(_labels, LabelReader.Read);

    /// <summary>The bytes of the labels as they are on disk: a GeoJSON FeatureCollection of points, packed with gzip.</summary>
    public Stream OpenLabelBytes() => File.OpenRead(Path.Combine(_folder, _labels));

    private static Basemap FromIndex(string folder, JsonElement index)
    {
        var version = index.GetProperty("version").GetInt32();
        if (version != FormatVersion) throw new InvalidDataException($"The base map in '{folder}' has version {version}; this program reads version {FormatVersion}.");
        return new Basemap(
            folder, index.GetProperty("attribution").GetString()!, index.GetProperty("labels").GetString()!,
            [.. index.GetProperty("levels").EnumerateArray().Select(Level)]);
    }

    private static BasemapLevel Level(JsonElement level) => new(
        level.GetProperty("name").GetString()!,
        level.GetProperty("finestMetresPerPixel").GetDouble(),
        [.. level.GetProperty("tiles").EnumerateArray().Select(Tile)]);

    private static BasemapTile Tile(JsonElement tile)
    {
        var bounds = tile.GetProperty("bounds");
        return new BasemapTile(
            tile.GetProperty("name").GetString()!,
            tile.GetProperty("path").GetString()!,
            new GeoBounds(bounds[0].GetDouble(), bounds[1].GetDouble(), bounds[2].GetDouble(), bounds[3].GetDouble()),
            tile.GetProperty("bytes").GetInt32());
    }

    private ImmutableArray<T> Unpack<T>(string relativePath, Func<JsonElement, ImmutableArray<T>> read)
    {
        var path = Path.Combine(_folder, relativePath);
        try
        {
            using var gzip = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
            using var json = JsonDocument.Parse(gzip);
            return read(json.RootElement);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or InvalidDataException
            or ArgumentException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($"{path} is damaged: {error.Message}", error);
        }
    }
}
