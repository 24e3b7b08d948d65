using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Drawing;
using Gazetteer.Scene.Maps;
using Mapsui;
using Mapsui.Layers;
using Mapsui.Nts;
using Mapsui.Styles;
using NetTopologySuite.Geometries;

namespace Gazetteer.Desktop.Map;

/// <summary>Land, waters and borders: one memory layer for each level of detail, filled tile by tile as the map comes to show them.</summary>
internal sealed class BasemapLayers
{
    private readonly Basemap _basemap;
    private readonly Dictionary<BasemapLevel, MemoryLayer> _layers;
    private readonly Dictionary<BasemapLevel, List<(BasemapFeature Feature, Geometry Projected)>> _shapes;
    private readonly HashSet<string> _asked = [];
    private Palette _palette;

    public BasemapLayers(Basemap basemap, Palette palette)
    {
        _basemap = basemap;
        _palette = palette;
        _layers = basemap.Levels.ToDictionary(static level => level, LayerOf);
        _shapes = basemap.Levels.ToDictionary(static level => level, static _ => new List<(BasemapFeature, Geometry)>());
    }

    public IEnumerable<ILayer> Layers => _layers.Values;

    public void Paint(Palette palette)
    {
        _palette = palette;
        foreach (var level in _layers.Keys) Fill(level);
    }

    /// <summary>Reads what the frame shows and has not been read, in the background. A damaged tile is left out and told.</summary>
    public async Task ShowAsync(MapFrame frame, Action<string> report)
    {
        var level = _basemap.LevelFor(frame.MetresPerPixel);
        var tiles = level.TilesMeeting(frame.Bounds).Where(tile => _asked.Add(tile.Name)).ToArray();
        if (tiles.Length == 0) return;
        try
        {
            var read = await Task.Run(() => tiles.SelectMany(tile => _basemap.Read(tile)).Select(static f => (f, WebMercator.Project(f.Shape))).ToList());
            _shapes[level].AddRange(read);
            Fill(level);
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            report(error.Message);
        }
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
        layer.Features = _shapes[level].OrderBy(static s => s.Feature.Layer).SelectMany(s => FeatureOf(s.Feature, s.Projected)).ToList();
        layer.DataHasChanged();
    }

    private IEnumerable<IFeature> FeatureOf(BasemapFeature source, Geometry projected)
    {
        if (ShapePaint.Of(source, _palette) is not { } paint) yield break;
        var feature = new GeometryFeature(projected);
        var pen = PenOf(paint.Stroke);
        feature.Styles.Add(new VectorStyle
        {
            Fill = paint.Fill is { } fill ? new Brush(ColorOf(fill)) : null,
            Outline = paint.Fill is null ? null : pen,
            Line = paint.Fill is null ? pen : null,
            MaxVisible = Math.Min(paint.CoarsestMetresPerPixel, double.MaxValue),
        });
        yield return feature;
    }

    public static Color ColorOf(Colour colour) => new(colour.Red, colour.Green, colour.Blue);

    // Mapsui counts dashes in widths of the line.
    private static Pen PenOf(Stroke stroke) => new(ColorOf(stroke.Colour), stroke.Pixels)
    {
        PenStyle = stroke.IsDashed ? PenStyle.UserDefined : PenStyle.Solid,
        DashArray = stroke.IsDashed ? [(float)(stroke.DashPixels / stroke.Pixels), (float)(stroke.GapPixels / stroke.Pixels)] : null,
        StrokeJoin = StrokeJoin.Round,
    };
}
