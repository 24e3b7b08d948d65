using System.Collections.Concurrent;
using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Mentions;
using Gazetteer.Places;
using Gazetteer.Regions.Geometry;
using Gazetteer.Regions.Grammar;
using Gazetteer.Regions.Recipes;
using Gazetteer.Resolution;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Regions;

/// <summary>Makes places and mentions of the regions that patterns found. Thread-safe.</summary>
/// <param name="index">The gazetteer.</param>
/// <param name="footprints">Draws them.</param>
/// <param name="homes">Knows countries by code.</param>
internal sealed class RegionPlaces(PlaceIndex index, Footprints footprints, HomeLand homes)
{
    private const int MostKept = 2000;
    private readonly ConcurrentDictionary<PlaceId, (Place Place, Footprint Shape)?> _known = new();

    /// <summary>The mention of a match; null where nothing can be drawn of it.</summary>
    public ResolvedMention? MentionOf(RegionMatch match)
    {
        ArgumentNullException.ThrowIfNull(match);
        var places = PlacesOf(match);
        if (places.IsDefault) return null;

        // The middle of a town is a part of it, and nothing lies so far in the middle of a place.
        var rule = match.Pattern.Rule == RegionRule.Beside && match.Side == Compass.Centre ? RegionRule.Part : match.Pattern.Rule;
        if (rule is (RegionRule.Offset or RegionRule.Beside) && match.Side is (Compass.Centre or Compass.Upper or Compass.Lower)) return null;
        var recipe = new RegionRecipe(rule, match.Side, match.Metres, [.. places.Select(static place => place.Id)]);
        if (_known.Count >= MostKept) _known.Clear();
        if (_known.GetOrAdd(recipe.Id, static (_, of) => of.Maker.Make(of.Recipe, of.Places), (Maker: this, Recipe: recipe, Places: places)) is not { } known) return null;
        var confidence = match.Places.Min(static anchor => anchor.Confidence);
        var evidence = ImmutableArray.Create(new Evidence("region in words", 1, RegionWords.Explanation(recipe, places, known.Shape, match.Places.Any(static anchor => anchor.IsHome))));
        var candidate = new Candidate(known.Place, new NamePosting(-1, NameKind.Official, 0, false, default, 0), 1, evidence);
        return new ResolvedMention(match.Span, MentionKind.Region, known.Place, confidence, [candidate])
        {
            Trail = new TrailStep("regions", TrailChange.Name, $"the words fit “{match.Pattern.Text}”, which says {RegionWords.Of(rule)}", null),
        };
    }

    /// <summary>The places of a recipe in its order; default where one is not known, or two are the same.</summary>
    private ImmutableArray<Place> PlacesOf(RegionMatch match)
    {
        var places = match.Places.Select(static anchor => anchor.Place).ToList();
        if (!match.Nation.IsNone)
        {
            if (homes.CountryOf(match.Nation) is not { } nation) return default;
            places.Insert(0, nation);
        }

        if (match.Pattern.Rule == RegionRule.Coast) places = OfCoast(match, places);

        // The border of two countries is one, whichever is named first.
        if (match.Pattern.Rule is RegionRule.Border or RegionRule.Between or RegionRule.Road or RegionRule.Triangle) places.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return places.DistinctBy(static place => place.Id).Count() < places.Count ? default : [.. places];
    }

    /// <summary>The land first, then the sea.</summary>
    private List<Place> OfCoast(RegionMatch match, List<Place> places)
    {
        if (match.Sea is { } sea)
        {
            // The first place may be what the gazetteer took the word for the sea for.
            var land = places[^1];
            return match.Places.Length == 2 && match.Pattern.Elements[match.Pattern.Anchor].Slot == SlotKind.People ? places : index.FindPlace(sea) is >= 0 and var water
                ? [LandOf(match, land), index.PlaceAt(water)] : [land];
        }

        return places.Count == 2 && new Anchor(0, 0, places[0], false, false, 1).Fits(SlotKind.Sea) ? [places[1], places[0]] : places;
    }

    /// <summary>Of "the Gulf coast of Iran" the land stands last, of "Iran's Gulf coast" first.</summary>
    private static Place LandOf(RegionMatch match, Place last) => match.Pattern.Elements[match.Pattern.Anchor].Slot == SlotKind.Sea ? last : match.Places[0].Place;

    private (Place Place, Footprint Shape)? Make(RegionRecipe recipe, ImmutableArray<Place> places)
    {
        if (footprints.Draw(recipe) is not { } shape) return null;
        var middle = Middles.Of(shape);
        var country = places.All(place => place.Country == places[0].Country) ? places[0].Country : default;
        var place = new Place
        {
            Id = recipe.Id,
            Name = RegionWords.NameOf(recipe, places),
            Feature = new Feature(FeatureClass.Area, recipe.Rule == RegionRule.Coast ? "CST" : "RGN"),
            Point = middle,
            Country = country,
            Bounds = shape.Bounds,
            RadiusKm = Math.Round(Middles.ReachKm(shape, middle), 3),
            Source = RegionRecipe.Source,
        };
        return (place, shape);
    }
}
