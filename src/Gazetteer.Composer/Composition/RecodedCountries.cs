using Gazetteer.Composer.Reading;
using Gazetteer.Places;

namespace Gazetteer.Composer.Composition;

/// <summary>Countries whose first-order units got other codes between GeoNames' two tables, so that one code names two provinces (Vietnam in 2025).</summary>
/// <remarks>
/// A town is in both tables at the very same point. Where most towns of a country bear another code in the newer one, its codes must never meet the older
/// ones: the older codes, with the names and polygons that Natural Earth has for them, stand; the newer table gives towns alone, and those are put into units by
/// where they lie.
/// </remarks>
internal sealed class RecodedCountries
{
    /// <summary>Fewer towns in both tables say nothing.</summary>
    private const int FewTowns = 10;

    private readonly HashSet<CountryCode> _countries;

    /// <summary>Compares the tables.</summary>
    public RecodedCountries(IEnumerable<GeoNamesCity> older, IEnumerable<CitiesJsonTown> newer)
    {
        var codes = new Dictionary<(CountryCode, GeoPoint), string>();
        foreach (var town in newer.Where(static t => IsCode(t.Admin1))) codes[(town.Country, town.Point)] = town.Admin1;
        var (shared, changed) = (new Dictionary<CountryCode, int>(), new Dictionary<CountryCode, int>());
        foreach (var city in older.Where(static c => IsCode(c.Admin1)))
        {
            if (!codes.TryGetValue((city.Country, city.Point), out var code)) continue;
            shared[city.Country] = shared.GetValueOrDefault(city.Country) + 1;
            if (code != city.Admin1) changed[city.Country] = changed.GetValueOrDefault(city.Country) + 1;
        }

        _countries = [.. shared.Where(s => s.Value >= FewTowns && 2 * changed.GetValueOrDefault(s.Key) > s.Value).Select(static s => s.Key)];
    }

    /// <summary>Whether the newer table's codes of this country mean other units.</summary>
    public bool Contains(CountryCode country) => _countries.Contains(country);

    /// <summary>Whether a unit of the newer table is of such a country.</summary>
    public bool Contains(CitiesJsonUnit unit) => _countries.Contains(new CountryCode(unit.Code.AsSpan(0, 2)));

    /// <summary>The town without its codes, if they would mislead.</summary>
    public CitiesJsonTown WithoutCodes(CitiesJsonTown town) => Contains(town.Country) ? town with { Admin1 = "", Admin2 = "" } : town;

    /// <summary>The units of such countries as Natural Earth has them, by the older codes.</summary>
    public IEnumerable<CitiesJsonUnit> UnitsOf(IEnumerable<Admin1Polygon> polygons) =>
        polygons.Where(p => p is { Level: 1, GeoNamesCode: [>= 'A' and <= 'Z', >= 'A' and <= 'Z', '.', ..] } && Contains(new CountryCode(p.GeoNamesCode.AsSpan(0, 2))))
            .Select(static p => new CitiesJsonUnit(p.GeoNamesCode, EnglishOf(p)));

    private static bool IsCode(string code) => code.Length > 0 && code != "00";

    /// <summary>Natural Earth's main name may be a region's (Đông Bắc for Bắc Kạn); the name in English is the unit's.</summary>
    private static string EnglishOf(Admin1Polygon polygon) => polygon.Names.FirstOrDefault(static n => n.Language == "en").Text ?? polygon.Name;
}
