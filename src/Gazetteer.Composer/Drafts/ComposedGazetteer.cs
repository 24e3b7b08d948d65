using System.Collections.Immutable;
using Gazetteer.Places;

namespace Gazetteer.Composer.Drafts;

/// <summary>The finished rows in the order in which they are written: places of a unit together, names by place and rank.</summary>
internal sealed record ComposedGazetteer(ImmutableArray<Place> Places, ImmutableArray<PlaceName> Names)
{
    public static ComposedGazetteer From(GazetteerDraft draft)
    {
        var drafts = draft.Places
            .OrderBy(static place => place.Country.ToString(), StringComparer.Ordinal)
            .ThenBy(static place => place.Admin1, StringComparer.Ordinal)
            .ThenBy(static place => place.Admin2, StringComparer.Ordinal)
            .ThenBy(static place => place.Feature.ToString(), StringComparer.Ordinal)
            .ThenBy(static place => place.Id.Value, StringComparer.Ordinal)
            .ToList();
        return new ComposedGazetteer([.. drafts.Select(static place => place.ToPlace())], [.. drafts.SelectMany(NamesOf)]);
    }

    private static IEnumerable<PlaceName> NamesOf(PlaceDraft place)
    {
        var rank = 0;
        foreach (var name in place.RankedNames())
            yield return new PlaceName(place.Id, name.Text, name.Language, name.Kind, name.IsPreferred, (byte)Math.Min(rank++, byte.MaxValue));
    }
}
