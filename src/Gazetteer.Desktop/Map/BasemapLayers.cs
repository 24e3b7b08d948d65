namespace Gazetteer.Desktop.Map;

/// <summary>Land, waters and borders: one memory layer for each level of detail, filled tile by tile as the map comes to show them.</summary>
internal sealed class BasemapLayers
{
    private readonly Basemap _basemap;
    private readonly Dictionary<BasemapLevel, MemoryLayer> _layers;
    private readonly Dictionary<BasemapLevel, List<(BasemapFeature Feature, ShapePath Path)>> _shapes;
    private readonly HashSet<string> _asked = [];
    private readonly Desk _desk;
    private Palette _palette = Palette.Light;

    public BasemapLayers(Basemap basemap, Desk desk)
    {
        (_basemap, _desk) = (basemap, desk);
        _layers = basemap.Levels.ToDictionary(static level => level, LayerOf);
        _shapes = basemap.Levels.ToDictionary(static level => level, static _ => new List<(BasemapFeature, ShapePath)>());
    }

    public IEnumerable<ILayer> Layers => _layers.Values;

    public void Paint(Palette palette)
    {
        _palette = palette;
        foreach (var level in _layers.Keys) Fill(level);
    }

    /// <summary>Reads what the frame shows and has not been read, in the background; the level before is shown until then. A damaged tile is left out and told.</summary>
    public async Task ShowAsync(MapFrame frame)
    {
        var level = _basemap.LevelFor(frame.MetresPerPixel);
        var tiles = level.TilesMeeting(frame.Bounds).Where(tile => _asked.Add(tile.Name)).ToArray();
        if (tiles.Length == 0) return;
        Cover(level, isReading: true);
        try
        {
            var read = await Task.Run(() => tiles.SelectMany(tile => _basemap.Read(tile)).Select(static feature => (feature, new ShapePath(feature.Shape))).ToList());
            _shapes[level].AddRange(read);
            Fill(level);
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            _desk.Add(new Problem("map", 0, error.Message));
        }

        Cover(level, isReading: false);
    }

    private void Cover(BasemapLevel level, bool isReading)
    {
        if (_basemap.Levels.TakeWhile(l => l != level).LastOrDefault() is { } before) _layers[before].MinVisible = isReading ? 0 : before.FinestMetresPerPixel;
    }

    private MemoryLayer LayerOf(BasemapLevel level) => new(level.Name)
    {
        Style = null,
        MinVisible = level.FinestMetresPerPixel,
        MaxVisible = Math.Min(_basemap.CoarsestMetresPerPixel(level), double.MaxValue),
    };

    // Sorted by layer, so that every tile's land lies below every other tile's borders.
    private void Fill(BasemapLevel level)
    {
        var layer = _layers[level];
        layer.Features = _shapes[level].OrderBy(static s => s.Feature.Layer).SelectMany(s => ShapePaint.Of(s.Feature, _palette) is { } paint ? new[] { s.Path.Painted(paint) } : []).ToList();
        layer.DataHasChanged();
    }
}
