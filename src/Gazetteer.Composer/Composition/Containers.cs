using Gazetteer.Composer.Drafts;
using Gazetteer.Places;

namespace Gazetteer.Composer.Composition;

/// <summary>Gives each place the unit and the parent that contain it.</summary>
internal sealed class Containers(GazetteerDraft draft)
{
    public void Assign()
    {
        var units = new UnitLocator(draft.Shapes);
        foreach (var place in draft.Places)
        {
            if (place.Admin1.Length == 0 && IsWithinOneUnit(place)) place.Admin1 = Second(units.Find(place.Point, place.Country));
            place.Parent ??= ParentOf(place)?.Id;
        }
    }

    // A range or a desert of one country may lie in many of its provinces.
    private static bool IsWithinOneUnit(PlaceDraft place) => !place.Country.IsNone && (place.Feature.Class is FeatureClass.Populated or FeatureClass.Spot || place.Feature.Code == "ADM2");

    private static string Second(string code) => code.Length == 0 ? "" : code[(code.IndexOf('.', StringComparison.Ordinal) + 1)..];

    /// <summary>The smallest unit that the place's codes name and that is not the place itself.</summary>
    private PlaceDraft? ParentOf(PlaceDraft place)
    {
        if (place.Country.IsNone || place.Feature.IsCountry) return null;
        string[] codes = [$"{place.Country}.{place.Admin1}.{place.Admin2}", $"{place.Country}.{place.Admin1}", place.Country.ToString()];
        return codes.Select(draft.FindUnit).FirstOrDefault(unit => unit is not null && unit != place);
    }
}
