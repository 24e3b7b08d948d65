using Gazetteer.Composer.Drafts;
using Gazetteer.Composer.Reports;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Composer.Composition;

/// <summary>Names second-order units in the script of the country after the seat that they are called by: شهرستان خاش, the county of خاش.</summary>
/// <remarks>Only where the unit bears its seat's very name in Latin script, for then it bears it in the other too.</remarks>
internal sealed class UnitNames(GazetteerDraft draft)
{
    private const double WithinKm = 80;

    public IEnumerable<SourceTally> Compose()
    {
        var tally = new SourceTally("names of units after their seats");
        foreach (var (country, language, word) in UnitWords.Counties)
        {
            var towns = draft.Places.Where(place => place.Country == country && place.Feature.Class == FeatureClass.Populated)
                .ToLookup(static town => (town.Admin1, NameFolding.Fold(town.Name)));
            foreach (var unit in draft.Places.Where(place => place.Country == country && place.Feature.Code == "ADM2"))
            {
                if (NativeNameOf(unit, towns, language) is not { } name) continue;
                unit.AddName(word + name, language, NameKind.Official, NameCloseness.SameName, preferred: true);
                tally.Merge();
            }
        }

        return [tally];
    }

    private static string? NativeNameOf(PlaceDraft unit, ILookup<(string Admin1, string Folded), PlaceDraft> towns, string language)
    {
        var seat = towns[(unit.Admin1, NameFolding.Fold(UnitWords.Bare(unit.Name) ?? unit.Name))]
            .Where(town => town.Point.DistanceKm(unit.Point) <= WithinKm)
            .OrderBy(town => town.Point.DistanceKm(unit.Point)).ThenBy(static town => town.Id.Value, StringComparer.Ordinal).FirstOrDefault();
        return seat?.RankedNames().Where(name => name.Language == language && name.Kind is (NameKind.Official or NameKind.Alternate))
            .OrderByDescending(static name => name.IsPreferred).FirstOrDefault()?.Text;
    }
}
