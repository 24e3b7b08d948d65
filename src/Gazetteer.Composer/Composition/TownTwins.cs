using Gazetteer.Composer.Drafts;
using Gazetteer.Composer.Reports;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Composer.Composition;

/// <summary>Finds towns that GeoNames itself lists twice, mostly as a town and again as the seat of its district, and joins them.</summary>
/// <remarks>
/// Two towns of one main name within 5 km are one when their units do not differ and one of these holds: they lie at one point; one has no
/// identifier of GeoNames; their kinds differ; their populations are the same. All others are taken for neighbours that share a name,
/// as towns on both sides of a border and hamlets of one parish do.
/// </remarks>
internal sealed class TownTwins(GazetteerDraft draft)
{
    private const double NearKm = 5;
    private const double SamePointKm = 0.05;

    public IEnumerable<SourceTally> Join()
    {
        var tally = new SourceTally("towns listed twice");
        var namesakes = draft.Places.Where(static place => place.Feature.Class == FeatureClass.Populated)
            .GroupBy(static place => NameFolding.Fold(place.Name), StringComparer.Ordinal).Where(static towns => towns.Skip(1).Any()).ToList();
        foreach (var towns in namesakes) Join([.. towns.OrderBy(WorthOf).ThenBy(static town => town.Id.Value, StringComparer.Ordinal)], tally);
        return [tally];
    }

    /// <summary>Whether two towns of one name are one town.</summary>
    public static bool AreOne(PlaceDraft one, PlaceDraft other)
    {
        var distance = one.Point.DistanceKm(other.Point);
        if (distance <= SamePointKm) return true;
        return distance <= NearKm && one.Country == other.Country
            && Agree(one.Admin1, other.Admin1) && Agree(one.Admin2, other.Admin2)
            && one.Feature.Code != "STLMT" && other.Feature.Code != "STLMT"
            && (!IsIdentified(one) || !IsIdentified(other) || one.Feature != other.Feature || (one.Population > 0 && one.Population == other.Population));
    }

    private void Join(List<PlaceDraft> towns, SourceTally tally)
    {
        var kept = new List<PlaceDraft>();
        foreach (var town in towns)
        {
            if (kept.Find(other => AreOne(other, town)) is { } twin)
            {
                twin.Absorb(town);
                draft.Replace(town, twin);
                tally.Merge();
            }
            else
            {
                kept.Add(town);
            }
        }
    }

    // The lower, the rather is it the one to keep.
    private static (bool, long) WorthOf(PlaceDraft town) => (!IsIdentified(town), -town.Population);

    private static bool IsIdentified(PlaceDraft town) => town.Id.Value.StartsWith("geonames:", StringComparison.Ordinal);

    private static bool Agree(string one, string other) => one == other || one is "" or "00" || other is "" or "00";
}
