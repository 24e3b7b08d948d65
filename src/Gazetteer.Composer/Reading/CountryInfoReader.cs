using System.Globalization;
using Gazetteer.Composer.Packages;
using Gazetteer.Places;

namespace Gazetteer.Composer.Reading;

/// <summary>A country of GeoNames' <c>countryInfo.txt</c>.</summary>
internal sealed record CountryInfo(CountryCode Code, string Name, string Capital, long Population, string Continent, IReadOnlyList<string> Languages, string GeoNamesId);

/// <summary>Reads <c>countryInfo.txt</c>: tab-separated, comments begin with a number sign.</summary>
internal static class CountryInfoReader
{
    public static IEnumerable<CountryInfo> Read(PackageStore store)
    {
        using var lines = new StreamReader(store.Open(SourcePackages.CountryInfo, "usr/share/geoip/countryInfo.txt"));
        while (lines.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var fields = line.Split('\t');
            // Countries that are no more (Serbia and Montenegro, the Netherlands Antilles) have identifiers but no land of their own.
            if (fields[0] is "CS" or "AN") continue;
            yield return new CountryInfo(
                new CountryCode(fields[0]), fields[4], fields[5], long.Parse(fields[7], CultureInfo.InvariantCulture), fields[8],
                [.. fields[15].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(static l => l.Split('-')[0])], fields[16]);
        }
    }
}
