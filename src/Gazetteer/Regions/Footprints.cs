using System.Collections.Concurrent;
using System.Collections.Immutable;
using Gazetteer.Foundation;
using Gazetteer.Gazetteers;
using Gazetteer.Indexing;
using Gazetteer.Places;
using Gazetteer.Regions.Outlines;
using Gazetteer.Regions.Recipes;

namespace Gazetteer.Regions;

/// <summary>The ground that places cover: outlines of countries and units, courses of rivers, coasts, and regions that a text says in words. Thread-safe.</summary>
/// <remarks>Outlines are read from their file when the first is asked for. What was drawn last is kept.</remarks>
public sealed class Footprints
{
    private const int MostKept = 500;
    private readonly PlaceIndex _index;
    private readonly Lazy<RegionShapes> _shapes;
    private readonly Lazy<Dictionary<PlaceId, RegionRecipe>> _named;
    private readonly ConcurrentDictionary<PlaceId, Footprint?> _drawn = new();

    /// <summary>Draws places of an index.</summary>
    /// <param name="index">The gazetteer.</param>
    /// <param name="data">Where the outlines are; without them, or without their file, boxes and radii of the gazetteer stand in for them.</param>
    /// <param name="own">The user's own gazetteers, whose shapes go before the program's outlines; none when not given.</param>
    public Footprints(PlaceIndex index, DataFolder? data = null, IReadOnlyList<GazetteerFiles>? own = null)
    {
        ArgumentNullException.ThrowIfNull(index);
        _index = index;
        _shapes = new Lazy<RegionShapes>(() => new RegionShapes(data is not null && File.Exists(data.Outlines) ? DataFile.Read(data.Outlines, OutlineFile.Read) : null, new OwnShapes(own ?? [])));
        _named = new Lazy<Dictionary<PlaceId, RegionRecipe>>(() => data is not null && File.Exists(data.NamedRegions) ? DataFile.ReadText(data.NamedRegions, NamedRegions.Read) : []);
    }

    /// <summary>Whether an identifier is that of a region in words.</summary>
    public static bool IsRegion(PlaceId place) => place.Source.SequenceEqual(RegionRecipe.Source);

    /// <summary>Whether a place's ground is drawn from words, so that its edge is never sure: a region, a border, a coast.</summary>
    public bool IsInWords(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return IsRegion(place.Id) || place.Feature.Code == "CST" || _named.Value.ContainsKey(place.Id);
    }

    /// <summary>The true shape of a place: an outline, a course, a coast or a region; null for one of which only a point, a box or a radius is known.</summary>
    public Footprint? ShapeOf(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (_drawn.TryGetValue(place.Id, out var known)) return known;
        if (_drawn.Count >= MostKept) _drawn.Clear();
        return _drawn[place.Id] = RecipeOf(place.Id) is { } recipe ? Draw(recipe) : _shapes.Value.Outline(place);
    }

    /// <summary>The ground that a place covers, as far as is known.</summary>
    public Footprint Of(Place place) => ShapeOf(place) ?? Footprint.Of(place);

    private RegionRecipe? RecipeOf(PlaceId place) => RegionRecipe.TryParse(place) ?? _named.Value.GetValueOrDefault(place);

    /// <summary>The ground of a recipe; null where it cannot be drawn.</summary>
    internal Footprint? Draw(RegionRecipe recipe)
    {
        var places = ImmutableArray.CreateBuilder<Place>();
        foreach (var id in recipe.Places)
        {
            if (_index.FindPlace(id) is not (>= 0 and var place)) return null;
            places.Add(_index.PlaceAt(place));
        }

        return _shapes.Value.Draw(recipe, places.ToImmutable());
    }
}
