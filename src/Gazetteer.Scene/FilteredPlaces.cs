using System.Collections.Immutable;
using Gazetteer.Scene.Filters;

namespace Gazetteer.Scene;

/// <summary>Finds the places and mentions that meet a filter among those that are gathered already, so that nothing is gathered anew.</summary>
internal static class FilteredPlaces
{
    /// <summary>The places of which mentions are left, most mentioned first, those of equal count by name.</summary>
    public static ImmutableArray<PlaceMentions> Of(Atlas whole, MentionFilter filter, bool[] included)
    {
        var places = ImmutableArray.CreateBuilder<PlaceMentions>();
        foreach (var place in whole.PlacesByName)
        {
            if (filter.Accepts(place.Place) && Left(whole, place, filter, included) is { } left) places.Add(left);
        }

        // The sort is stable, so that names need not be compared again.
        return [.. places.OrderByDescending(static p => p.Count)];
    }

    private static PlaceMentions? Left(Atlas whole, PlaceMentions place, MentionFilter filter, bool[] included)
    {
        var left = ImmutableArray.CreateBuilder<MentionRef>();
        foreach (var mention in place.Mentions)
        {
            if (included[mention.Document] && (!filter.AsksForMentions || filter.Accepts(whole.MentionAt(mention)))) left.Add(mention);
        }

        return left.Count == 0 ? null : left.Count == place.Count ? place : new PlaceMentions(place.Place, left.DrainToImmutable());
    }
}
