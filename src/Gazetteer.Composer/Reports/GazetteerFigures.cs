using Gazetteer.Composer.Drafts;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Composer.Reports;

/// <summary>What a composed gazetteer amounts to, in figures for its readers.</summary>
internal static class GazetteerFigures
{
    private const long Town = 50_000;

    /// <summary>Label and figure, in the order to show them in.</summary>
    public static IEnumerable<(string Label, string Figure)> Of(ComposedGazetteer gazetteer, int duplicatesBefore)
    {
        yield return ("Places", $"{gazetteer.Places.Length:N0}");
        yield return ("Names", $"{gazetteer.Names.Length:N0}");
        yield return ("Distinct folded names", $"{gazetteer.Names.Select(static name => NameFolding.Fold(name.Text)).Distinct(StringComparer.Ordinal).Count():N0}");
        yield return ("Countries and territories", $"{gazetteer.Places.Count(static place => place.Feature.IsCountry):N0}");
        yield return ("Capitals of countries", $"{gazetteer.Places.Count(static place => place.Feature.IsCapital):N0}");
        yield return ("First-order units", Units(gazetteer, "ADM1"));
        yield return ("Second-order units", Units(gazetteer, "ADM2"));
        yield return ("Pairs within 5 km of one kind and folded main name, sources side by side", $"{duplicatesBefore:N0}");
        yield return ("The same pairs after merging", $"{PairsAfter(gazetteer):N0}");
        yield return ("Iranian towns of more than 50,000 with a name in Arabic script", NativeShare(gazetteer, "IR", Town));
        yield return ("Pakistani towns of more than 50,000 with a name in Arabic script", NativeShare(gazetteer, "PK", Town));
        yield return ("Iranian places with a name in Arabic script", NativeShare(gazetteer, "IR", 0));
        yield return ("Pakistani places with a name in Arabic script", NativeShare(gazetteer, "PK", 0));
    }

    private static string Units(ComposedGazetteer gazetteer, string code)
    {
        var units = gazetteer.Places.Where(place => place.Feature.Code == code).ToList();
        return $"{units.Count:N0}, {units.Count(static unit => unit.Bounds is not null):N0} with the extent of their polygon";
    }

    private static int PairsAfter(ComposedGazetteer gazetteer)
    {
        var census = new DuplicateCensus();
        foreach (var place in gazetteer.Places) census.Observe(place.Name, place.Feature, place.Point);
        return census.CountPairs();
    }

    private static string NativeShare(ComposedGazetteer gazetteer, string country, long above)
    {
        var code = new CountryCode(country);
        var places = gazetteer.Places
            .Where(place => place.Country == code && (above == 0 || (place.Feature.Class == FeatureClass.Populated && place.Population > above)))
            .Select(static place => place.Id).ToHashSet();
        var native = gazetteer.Names.Where(name => places.Contains(name.Place) && name.Script == "Arab").Select(static name => name.Place).Distinct().Count();
        return $"{native:N0} of {places.Count:N0} ({100.0 * native / Math.Max(1, places.Count):0} %)";
    }
}
