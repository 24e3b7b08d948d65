using Gazetteer.Composer.Drafts;
using Gazetteer.Composer.Reports;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Composer.Composition;

/// <summary>Takes from a first-order unit the further names that are the usual names of another one of its country: no list of aliases knows of every split and merger.</summary>
/// <remarks>A name that one of the unit's own towns bears stays: the City and the Oblast of Kyiv are both called so. What the overlay names on purpose stays too.</remarks>
internal sealed class NeighbourNames(GazetteerDraft draft)
{
    public IEnumerable<SourceTally> Remove()
    {
        var tally = new SourceTally("names of units that are a neighbour's");
        var units = draft.Places.Where(static place => place.Feature.Code == "ADM1" && !place.Country.IsNone).ToList();
        var owners = units.SelectMany(unit => UsualNames(unit).Select(name => (Key: (unit.Country, name), Unit: unit))).ToLookup(static o => o.Key, static o => o.Unit);
        var towns = draft.Places.Where(static place => place.Feature.Class == FeatureClass.Populated && place.Admin1.Length > 0).ToLookup(static town => (town.Country, town.Admin1));
        foreach (var unit in units)
        {
            foreach (var name in unit.Names.Where(name => IsAnothers(unit, name, owners)).ToList())
            {
                var folded = NameFolding.Fold(name.Text);
                if (towns[(unit.Country, unit.Admin1)].Any(town => town.Names.Any(n => NameFolding.Fold(n.Text) == folded))) continue;
                unit.RemoveName(name);
                tally.Refuse("the name of another unit, and of no town in this one");
            }
        }

        return [tally];
    }

    private static bool IsAnothers(PlaceDraft unit, NameDraft name, ILookup<(CountryCode, string), PlaceDraft> owners)
    {
        if (name.IsAuthored || name.Closeness <= NameCloseness.SameName) return false;
        var bearers = owners[(unit.Country, NameFolding.Fold(UnitWords.Bare(name.Text) ?? name.Text))];
        return bearers.Any() && !bearers.Contains(unit);
    }

    private static IEnumerable<string> UsualNames(PlaceDraft unit) =>
        unit.Names.Where(static n => n.Closeness <= NameCloseness.SameName).Select(static n => NameFolding.Fold(UnitWords.Bare(n.Text) ?? n.Text)).Distinct(StringComparer.Ordinal);
}
