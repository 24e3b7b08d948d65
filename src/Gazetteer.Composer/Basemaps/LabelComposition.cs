using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Scene.Basemaps;

namespace Gazetteer.Composer.Basemaps;

/// <summary>Chooses the labels of the base map from the gazetteer: countries, waters, capitals and big cities.</summary>
/// <param name="countryAreasKm2">Land of each country in km², which ranks it: boxes of island states say nothing of their size.</param>
internal sealed class LabelComposition(IReadOnlyDictionary<CountryCode, double> countryAreasKm2)
{
    private const long LeastCityPopulation = 100_000;
    private const long LeastSeatPopulation = 50_000;
    private static readonly string[] _languages = ["en", "fa", "ur", "ar"];

    /// <summary>The labels by rank, then by the gazetteer's order.</summary>
    /// <param name="places">Every place; read once.</param>
    /// <param name="names">Every name; read once.</param>
    public ImmutableArray<BasemapLabel> Compose(IEnumerable<Place> places, IEnumerable<PlaceName> names)
    {
        var chosen = places.Select(place => (Place: place, Kind: KindOf(place))).Where(entry => entry.Kind is not null).ToArray();
        var ids = chosen.Select(entry => entry.Place.Id).ToHashSet();
        var namesOf = names.Where(name => ids.Contains(name.Place)).ToLookup(name => name.Place);
        return [.. chosen.Select(entry => Label(entry.Place, entry.Kind!.Value, namesOf[entry.Place.Id])).OrderBy(label => label.Rank).ThenBy(label => label.Kind)];
    }

    private static BasemapLabelKind? KindOf(Place place) => place.Feature switch
    {
        { IsCountry: true, Code: not "PCLH" } => BasemapLabelKind.Country,
        { Code: "OCN" } => BasemapLabelKind.Ocean,
        { Code: "SEA" or "GULF" or "BAY" or "STRT" or "CHN" or "SD" } => BasemapLabelKind.Sea,
        { Class: FeatureClass.Hydrographic, Code: var code } when code.StartsWith("LK", StringComparison.Ordinal) => BasemapLabelKind.Lake,
        { Code: "PPLC" } => BasemapLabelKind.Capital,
        { Code: "PPLA" } when place.Population >= LeastSeatPopulation => BasemapLabelKind.City,
        { Class: FeatureClass.Populated, Code: not ("PPLX" or "PPLH" or "PPLQ" or "PPLW") } when place.Population >= LeastCityPopulation => BasemapLabelKind.City,
        _ => null,
    };

    private BasemapLabel Label(Place place, BasemapLabelKind kind, IEnumerable<PlaceName> names)
    {
        var byLanguage = _languages.Select(language => (Language: language, Name: Best(names, language)))
            .Where(entry => entry.Name is not null).ToImmutableSortedDictionary(entry => entry.Language, entry => entry.Name!.Text, StringComparer.Ordinal);
        return new BasemapLabel(
            kind, place.Point, RankOf(place, kind), byLanguage.ContainsKey("en") ? byLanguage : byLanguage.Add("en", place.Name),
            kind is BasemapLabelKind.Country or BasemapLabelKind.Capital or BasemapLabelKind.City ? place.Country : default);
    }

    private static PlaceName? Best(IEnumerable<PlaceName> names, string language) =>
        names.Where(name => name.Language == language && name.Kind is (NameKind.Official or NameKind.Alternate))
            .OrderByDescending(name => name.IsPreferred).ThenBy(name => name.Rank).FirstOrDefault();

    private int RankOf(Place place, BasemapLabelKind kind) => kind switch
    {
        BasemapLabelKind.Ocean => 0,
        BasemapLabelKind.Country => CountryRank(place),
        BasemapLabelKind.Sea or BasemapLabelKind.Lake => 1 + Steps(SideDegrees(place), 20, 6, 3, 1, 0.4),
        BasemapLabelKind.Capital => Math.Clamp(CityRank(place) - 2, 1, 4),
        _ => CityRank(place),
    };

    private int CountryRank(Place place) => Math.Min(
        Steps(countryAreasKm2.GetValueOrDefault(place.Country), 2_500_000, 600_000, 200_000, 50_000, 5_000),
        Steps(place.Population, 150_000_000, 40_000_000, 10_000_000, 2_000_000, 200_000));

    private static int CityRank(Place place) => 2 + Steps(place.Population, 5_000_000, 2_000_000, 1_000_000, 500_000, 250_000);

    /// <summary>How many of the falling thresholds the value misses.</summary>
    private static int Steps(double value, params ReadOnlySpan<double> thresholds)
    {
        var missed = 0;
        foreach (var threshold in thresholds) missed += value < threshold ? 1 : 0;
        return missed;
    }

    /// <summary>Side, in degrees of latitude, of a square as large as the place's box.</summary>
    private static double SideDegrees(Place place)
    {
        const double kmPerDegree = 111.195;
        if (place.Bounds is not { } box) return 2 * (place.RadiusKm ?? 0) / kmPerDegree;
        var width = box.CrossesDateLine ? box.East - box.West + 360 : box.East - box.West;
        return Math.Sqrt(width * Math.Cos(double.DegreesToRadians((box.South + box.North) / 2)) * (box.North - box.South));
    }
}
