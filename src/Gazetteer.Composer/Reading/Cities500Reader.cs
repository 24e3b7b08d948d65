using System.Globalization;
using Gazetteer.Composer.Packages;
using Gazetteer.Places;

namespace Gazetteer.Composer.Reading;

/// <summary>Reads GeoNames' cities500, a table of nineteen tab-separated columns without a header.</summary>
internal static class Cities500Reader
{
    private const int Columns = 19;

    public static IEnumerable<GeoNamesCity> Read(PackageStore store)
    {
        using var lines = new StreamReader(store.Open(SourcePackages.Cities500, "dist/cities500.txt"));
        while (lines.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            if (fields.Length != Columns) throw new PackageException($"cities500 has a row of {fields.Length} columns: {line}");
            yield return new GeoNamesCity(
                fields[0], fields[1], fields[2], fields[3].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                new GeoPoint(Number(fields[5]), Number(fields[4])), Feature.Parse(fields[6], fields[7]),
                new CountryCode(fields[8]), fields[10], fields[11], long.Parse(fields[14], CultureInfo.InvariantCulture));
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
