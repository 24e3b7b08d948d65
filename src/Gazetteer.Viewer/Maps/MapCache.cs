using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Gazetteer.Places;
using Gazetteer.Scene;
using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Maps;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Viewer.Maps;

/// <summary>Keeps what maps are made of while the documents stay the same: circles for the zoom levels that were last looked at, and where their labels have room. Thread-safe.</summary>
/// <remarks>Levels are quarters of a zoom step. A view between two draws the coarser, whose labels then have more room than they need.</remarks>
internal sealed class MapCache(PlaceDirectory names, BackgroundLabels background)
{
    private const int MostMaps = 8;
    private const int MostLevels = 8;
    private const double FinestZoom = 20;
    private readonly ContextTowns _towns = new(names);
    private readonly ConditionalWeakTable<Atlas, RecentlyUsed<int, LevelsOfMap>> _maps = [];

    /// <summary>The places of the open document or of all.</summary>
    public PlaceMap MapOf(Atlas atlas, Selection selection) => LevelsOf(atlas, selection).Map;

    /// <summary>The circles of a zoom level.</summary>
    public MapLevel LevelOf(Atlas atlas, Selection selection, double zoom) => LevelsOf(atlas, selection).At(Rounded(zoom));

    /// <summary>The labels of a zoom level in a part of the world, the most important first; close to the ground with the towns that nobody mentions.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ImmutableArray<PlacedLabel> LabelsOf(Atlas atlas, Selection selection, double zoom, GeoBounds box, LabelLanguages languages, CancellationToken cancellation)
    {
        var levels = LevelsOf(atlas, selection);
        ImmutableArray<PlacedLabel> placed = [.. LabelsOf(levels, Rounded(zoom), languages, cancellation).Where(l => box.Contains(l.Label.Anchor))];
        if (zoom < ContextTowns.FirstZoom) return placed;
        var towns = _towns.In(box, zoom, levels.Map.Holds, placed.Select(static l => l.Label), languages);
        return [.. placed, .. LabelLayout.PlaceAmong(placed, towns, levels.At(Rounded(zoom)).Circles.Where(c => box.Contains(c.Point)), Rounded(zoom), cancellation)];
    }

    private ImmutableArray<PlacedLabel> LabelsOf(LevelsOfMap levels, double zoom, LabelLanguages languages, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return levels.Labels.GetOrAdd((zoom, languages), key => Place(levels.At(key.Zoom), key.Languages, cancellation));
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                // Another page had asked for the same and gave it up.
            }
        }
    }

    private static double Rounded(double zoom) => MapLevel.Below(Math.Clamp(zoom, 0, FinestZoom));

    private LevelsOfMap LevelsOf(Atlas atlas, Selection selection) =>
        _maps.GetValue(atlas, static _ => new(MostMaps)).GetOrAdd(selection.Document ?? -1, d => new LevelsOfMap(PlaceMap.Of(atlas, d < 0 ? null : d, names)));

    private ImmutableArray<PlacedLabel> Place(MapLevel level, LabelLanguages languages, CancellationToken cancellation)
    {
        var labels = level.Labels(new PlaceLabels(names, languages)).ToArray();
        return LabelLayout.Place(labels.Concat(background.At(level.Zoom, labels, languages)), level.Circles, level.Zoom, cancellation);
    }

    private sealed class LevelsOfMap(PlaceMap map)
    {
        private readonly RecentlyUsed<double, MapLevel> _levels = new(MostLevels);

        public PlaceMap Map { get; } = map;

        public RecentlyUsed<(double Zoom, LabelLanguages Languages), ImmutableArray<PlacedLabel>> Labels { get; } = new(MostLevels);

        public MapLevel At(double zoom) => _levels.GetOrAdd(zoom, Map.At);
    }
}
