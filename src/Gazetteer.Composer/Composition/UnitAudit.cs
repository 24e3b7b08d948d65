using Gazetteer.Composer.Drafts;
using Gazetteer.Foundation;
using Gazetteer.Places;

namespace Gazetteer.Composer.Composition;

/// <summary>Finds first-order units most of whose towns lie in the polygons of others, as they do when two generations of codes were mixed up.</summary>
internal sealed class UnitAudit(GazetteerDraft draft)
{
    private const string File = "gazetteer/places.csv.gz";

    /// <summary>Fewer towns say nothing.</summary>
    private const int FewTowns = 5;

    /// <summary>Polygons are simplified, and borders move: in degrees.</summary>
    private const double Margin = 0.25;

    /// <summary>A problem for each unit that is drawn elsewhere than its towns lie.</summary>
    public IEnumerable<Problem> Find()
    {
        var units = new UnitLocator(draft.Shapes);
        var towns = draft.Places.Where(static place => place.Feature.Class == FeatureClass.Populated && place.Admin1.Length > 0).ToLookup(static town => $"{town.Country}.{town.Admin1}");
        foreach (var code in draft.Shapes.Select(static shape => shape.Code).Distinct(StringComparer.Ordinal))
        {
            if (draft.FindUnit(code) is not { } unit || towns[code].Take(FewTowns).Count() < FewTowns) continue;
            var own = towns[code].ToList();
            var elsewhere = own.Count(town => IsBeside(unit, town.Point) && units.Find(town.Point, town.Country) is { Length: > 0 } at && at != code);
            if (2 * elsewhere > own.Count) yield return new Problem(File, 0,
                $"{unit.Id} '{unit.Name}': {elsewhere} of the {own.Count} towns of its code {code} lie in other units; its code, its name or its polygon is another's");
        }
    }

    /// <summary>Whether a point lies well outside of a unit's box: suburbs of a capital often carry its code from just beyond its polygon.</summary>
    private static bool IsBeside(PlaceDraft unit, GeoPoint point) =>
        unit.Bounds is not { } box || box.West > box.East
        || point.Longitude < box.West - Margin || point.Longitude > box.East + Margin || point.Latitude < box.South - Margin || point.Latitude > box.North + Margin;
}
