using System.Globalization;
using Gazetteer.Gazetteers;
using Gazetteer.Importing.Rows;
using Gazetteer.Places;

namespace Gazetteer.Importing.Tables;

/// <summary>Reads the rows of GeoNames' dumps (https://download.geonames.org/export/dump/readme.txt): tab-separated, without header or quotes.</summary>
internal static class GeoNamesDump
{
    private const int PlaceColumns = 19;
    private const int LongestLanguage = 20;

    /// <summary>Whether a first line is one of <c>allCountries.txt</c> or a country's file.</summary>
    public static bool IsPlaces(string line) => line.Split('\t') is { Length: PlaceColumns } fields && IsNumber(fields[0]) && IsNumber(fields[4]) && IsNumber(fields[5]);

    /// <summary>Whether a first line is one of <c>alternateNamesV2.txt</c>.</summary>
    public static bool IsAlternateNames(string line) => line.Split('\t') is { Length: >= 4 and <= 10 } fields && IsNumber(fields[0]) && IsNumber(fields[1]) && !IsNumber(fields[3]);

    /// <exception cref="FormatException">The line is no row of the table.</exception>
    public static ImportedPlace ParsePlace(string line, string source)
    {
        var fields = line.Split('\t');
        if (fields.Length != PlaceColumns) throw new FormatException($"there are {fields.Length} columns, not {PlaceColumns}");
        var point = new GeoPoint(Number(fields[5], "longitude"), Number(fields[4], "latitude"));
        if (!point.IsValid) throw new FormatException($"longitude {point.Longitude}, latitude {point.Latitude} is not on Earth");
        var name = CellText.Name(fields[1], "name");
        if (name.Length == 0) throw new FormatException("the name is empty");
        if (!CountryCode.TryParse(fields[8], out var country)) throw new FormatException($"'{CellText.Quote(fields[8])}' is not a two-letter country code");
        var place = new Place
        {
            Id = IdOf(fields[0]), Name = name, Feature = Feature.Parse(fields[6], fields[7]), Country = country,
            Admin1 = CellText.Key(fields[10], "first-order unit"), Admin2 = CellText.Key(fields[11], "second-order unit"), Point = point, Source = source,
            Population = long.TryParse(fields[14], CultureInfo.InvariantCulture, out var population) ? Math.Max(0, population) : 0,
        };
        string[] others = [fields[2], .. fields[3].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        return new ImportedPlace(place, RankedNames.Of(place, others.Select(static text => ("", CellText.Name(text, "alternate name")))));
    }

    /// <summary>Reads an alternate name; <c>null</c> for links, postal codes and the like, which are no names.</summary>
    /// <exception cref="FormatException">The line is no row of the table.</exception>
    public static PlaceName? ParseAlternateName(string line)
    {
        var fields = line.Split('\t');
        if (fields.Length < 4 || !IsNumber(fields[1]) || fields[3].Length == 0) throw new FormatException("the line is no row of the table of alternate names");
        var language = fields[2];
        if (language is "link" or "post" or "unlc" or "wkdt" or "phon" or "piny" or "tcid") return null;
        var isCode = language is "iata" or "icao" or "faac" or "abbr";
        bool Flag(int column) => column < fields.Length && fields[column] == "1";
        if (language.Length > LongestLanguage || !language.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-')) throw new FormatException($"'{CellText.Quote(language)}' is no language");
        var kind = isCode ? NameKind.Abbreviation : Flag(7) ? NameKind.Historic : NameKind.Alternate;
        return new PlaceName(IdOf(fields[1]), CellText.Name(fields[3], "alternate name"), isCode ? "" : language, kind, Flag(4), Flag(4) ? (byte)1 : (byte)10);
    }

    private static PlaceId IdOf(string number) =>
        number.Length > 0 && number.All(char.IsAsciiDigit) ? new PlaceId($"geonames:{number}") : throw new FormatException($"'{CellText.Quote(number)}' is no identifier of GeoNames");

    private static bool IsNumber(string text) => double.TryParse(text, CultureInfo.InvariantCulture, out _);

    private static double Number(string text, string column) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException($"{column} '{CellText.Quote(text)}' is not a number");
}
