using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Gazetteer.Places;
using Gazetteer.Regions;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Marks;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene.Projecting;

namespace Gazetteer.Scene.Maps;

/// <summary>The places of all documents or of one, to be drawn at any zoom level.</summary>
/// <remarks>
/// Where there are hundreds of places, each circle gathers the places near it that are drawn alike and mentioned less: from the most mentioned down, a place joins the
/// nearest circle within <see cref="GatherPixels"/>, or begins its own. A circle so stands where its largest place is and bears its name, and no two that are drawn alike
/// begin nearer to one another. On a small desk every place has its circle. Immutable and thread-safe.
/// </remarks>
public sealed class PlaceMap
{
    /// <summary>Within how many pixels places are gathered.</summary>
    public const double GatherPixels = 30;

    /// <summary>The least number of places that are gathered at all.</summary>
    public const int FewestToGather = 400;

    private readonly CircleStyle[] _styles;
    private readonly Colour?[] _tints;
    private readonly (double X, double Y)[] _middles;
    private readonly int _documents;
    private readonly Lazy<FrozenSet<PlaceId>> _ids;

    private PlaceMap(ImmutableArray<PlaceMentions> places, int documents, PlaceDirectory? names)
    {
        Places = places;
        _documents = documents;
        _ids = new(() => places.Select(static p => p.Place.Id).ToFrozenSet());
        _styles = [.. places.Select(static p => MapScene.StyleOf(p.Place.Feature))];
        _tints = [.. places.Select(p => names?.TintOf(p.Place.Id))];
        _middles = [.. places.Select(static p => WebMercator.Project(p.Place.Point))];
        Extent = MapScene.ExtentOf(places);
        Whole = MapExtent.Whole(places.Select(static p => p.Place.Point));
        Entries = MapScene.MeaningsOf(_styles);
    }

    /// <summary>The places, most mentioned first.</summary>
    public ImmutableArray<PlaceMentions> Places { get; }

    /// <summary>Where most of the mentions are: what to show first.</summary>
    public GeoBounds Extent { get; }

    /// <summary>The box that holds every place.</summary>
    public GeoBounds Whole { get; }

    /// <summary>What the styles that occur mean.</summary>
    public ImmutableArray<LegendEntry> Entries { get; }

    /// <summary>Whether a place is among them.</summary>
    public bool Holds(PlaceId place) => _ids.Value.Contains(place);

    /// <summary>The places of a document, or of all without one.</summary>
    /// <param name="atlas">The documents.</param>
    /// <param name="document">Its ordinal; null for all.</param>
    /// <param name="names">Tells which colours the user gave to gazetteers of their own; without, they look like others.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no document of this ordinal.</exception>
    public static PlaceMap Of(Atlas atlas, int? document, PlaceDirectory? names = null)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        return new PlaceMap(atlas.PlacesIn(document), atlas.Documents.Length, names);
    }

    /// <summary>The zoom level whose circles are shown at a zoom: a quarter of a step or less below it, and the same for all zooms where nothing is gathered.</summary>
    public double LevelOf(double zoom) => Places.Length < FewestToGather ? 0 : MapLevel.Below(zoom);

    /// <summary>The circles at a zoom level: some ten milliseconds for 300,000 mentions.</summary>
    /// <param name="zoom">The level, as web maps count.</param>
    public MapLevel At(double zoom)
    {
        var heads = Places.Length < FewestToGather ? [.. Enumerable.Range(0, Places.Length).Where(IsCircle).Select(static i => new List<int> { i })] : Gather(WebMercator.MetresPerPixel(zoom));
        var seen = new int[_documents];
        var counts = heads.ConvertAll(members => CountsOf(members, seen));
        var scale = new CircleScale(counts.Count == 0 ? 1 : counts.Max(static c => c.Mentions));
        var circles = heads.Zip(counts, (members, count) => CircleOf(members, count, scale))
            .OrderByDescending(static c => c.Radius).ThenBy(static c => c.Place.Value, StringComparer.Ordinal);
        return new MapLevel(
            zoom, [.. circles], scale.LegendSizes(), heads.ToDictionary(m => Places[m[0]].Place.Id, m => m.Select(i => Places[i]).ToImmutableArray()));
    }

    /// <summary>Whether a circle stands for the place; what words draw as a region is a shape instead.</summary>
    private bool IsCircle(int place) => !Footprints.IsRegion(Places[place].Place.Id);

    private List<List<int>> Gather(double metresPerPixel)
    {
        var heads = new List<List<int>>();
        var cells = new Dictionary<(CircleStyle, Colour?, long, long), List<int>>();
        var reach = GatherPixels * metresPerPixel;
        for (var i = 0; i < _middles.Length; i++)
        {
            if (!IsCircle(i)) continue;
            var cell = (X: (long)Math.Floor(_middles[i].X / reach), Y: (long)Math.Floor(_middles[i].Y / reach));
            if (NearestHead(i, cell, reach) is { } near)
            {
                heads[near].Add(i);
                continue;
            }

            ref var there = ref CollectionsMarshal.GetValueRefOrAddDefault(cells, (_styles[i], _tints[i], cell.X, cell.Y), out _);
            (there ??= []).Add(heads.Count);
            heads.Add([i]);
        }

        return heads;

        int? NearestHead(int place, (long X, long Y) cell, double within)
        {
            int? nearest = null;
            for (var x = cell.X - 1; x <= cell.X + 1; x++)
            {
                for (var y = cell.Y - 1; y <= cell.Y + 1; y++)
                {
                    if (!cells.TryGetValue((_styles[place], _tints[place], x, y), out var candidates)) continue;
                    foreach (var head in candidates)
                    {
                        var (middle, other) = (_middles[place], _middles[heads[head][0]]);
                        var distance = double.Hypot(middle.X - other.X, middle.Y - other.Y);
                        if (distance < within) (nearest, within) = (head, distance);
                    }
                }
            }

            return nearest;
        }
    }

    /// <param name="members">Places.</param>
    /// <param name="seen">For each document the place, counted from 1, that began the last circle in which it was counted.</param>
    private (int Mentions, int Documents) CountsOf(List<int> members, int[] seen)
    {
        if (members.Count == 1) return (Places[members[0]].Count, Places[members[0]].DocumentCount);
        var (mentions, documents) = (0, 0);
        foreach (var member in members)
        {
            foreach (var mention in Places[member].Mentions)
            {
                mentions++;
                if (seen[mention.Document] == members[0] + 1) continue;
                seen[mention.Document] = members[0] + 1;
                documents++;
            }
        }

        return (mentions, documents);
    }

    private Circle CircleOf(List<int> members, (int Mentions, int Documents) count, CircleScale scale)
    {
        var place = Places[members[0]].Place;
        return new Circle(place.Id, place.Name, place.Point, count.Mentions, count.Documents, scale.Radius(count.Mentions), _styles[members[0]], IsChosen: false)
        {
            Places = members.Count,
            Tint = _tints[members[0]],
        };
    }
}
