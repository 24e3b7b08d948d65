using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Gazetteer.Extraction;
using Gazetteer.Places;

namespace Gazetteer.Importing;

/// <summary>Reads a user's CSV or TSV with a header.</summary>
internal sealed class TableReader(string path, ImportOptions options, Action<Problem> refuse, Action<Problem> report, Func<ImportedPlace, ImportedPlace> once)
{
    public IEnumerable<ImportedPlace> Read(TextReader text, char delimiter)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = delimiter.ToString(), BadDataFound = null, MaxFieldSize = 1 << 20 };
        using var csv = new CsvParser(text, configuration);
        if (!Next(csv)) yield break;
        var columns = TableColumns.Find(csv.Record!, options.Columns);
        while (Next(csv))
        {
            if (Parse(csv, columns) is { } place) yield return place;
        }
    }

    /// <summary>The place's names with ranks: the main one first, then the others without repetition.</summary>
    public static ImmutableArray<PlaceName> Ranked(Place place, IEnumerable<(string Language, string Text)> others)
    {
        var names = ImmutableArray.CreateBuilder<PlaceName>();
        names.Add(new PlaceName(place.Id, place.Name, "", NameKind.Official, true, 0));
        foreach (var (language, text) in others.Distinct())
        {
            if (text.Length > 0 && (text != place.Name || language.Length > 0))
                names.Add(new PlaceName(place.Id, text, language, NameKind.Alternate, false, (byte)Math.Min(names.Count, byte.MaxValue)));
        }

        return names.ToImmutable();
    }

    private bool Next(CsvParser csv)
    {
        try
        {
            return csv.Read();
        }
        catch (Exception error) when (error is CsvHelperException or InvalidDataException)
        {
            refuse(new Problem(path, csv.RawRow, $"the file cannot be read from here on: {error.Message.Split('\n')[0]}"));
            return false;
        }
    }

    private ImportedPlace? Parse(CsvParser csv, TableColumns columns)
    {
        try
        {
            return once(Parse(csv.Record!, csv.RawRow, columns));
        }
        catch (Exception error) when (error is FormatException or ArgumentException)
        {
            refuse(new Problem(path, csv.RawRow, error.Message));
            return null;
        }
    }

    private ImportedPlace Parse(string[] row, int line, TableColumns columns)
    {
        string Field(TableField field) => columns.Read(row, field);
        var point = new GeoPoint(Number(Field(TableField.Longitude), "longitude"), Number(Field(TableField.Latitude), "latitude"));
        if (!point.IsValid) throw new FormatException($"longitude {point.Longitude}, latitude {point.Latitude} is not on Earth; are the two exchanged?");
        var others = NameList.Read(Field(TableField.Names), options.ListSeparator).Select(static n => (n.Language, Text: CellText.Name(n.Text, "alternate name"))).Where(static n => n.Text.Length > 0).ToList();
        var name = CellText.Name(Field(TableField.Name), "name") is { Length: > 0 } own ? own : others.Count > 0 ? others[0].Text : throw new FormatException("the name is empty");
        if (!CountryCode.TryParse(Field(TableField.Country), out var country)) throw new FormatException($"'{CellText.Quote(Field(TableField.Country))}' is not a two-letter country code");
        var place = new Place
        {
            Id = IdOf(Field(TableField.GeoNamesId), Field(TableField.Id), line),
            Name = name,
            Feature = KindWords.Read(Field(TableField.Kind)),
            Country = country.IsNone ? options.Country : country,
            Point = point,
            Population = double.TryParse(Field(TableField.Population), CultureInfo.InvariantCulture, out var people) && people is > 0 and < 1e11 ? (long)people : 0,
            Wikidata = WikidataOf(Field(TableField.Wikidata), line),
            Source = options.Source,
        };
        return new ImportedPlace(place, Ranked(place, others));
    }

    private PlaceId IdOf(string geoNamesId, string own, int line) =>
        geoNamesId.Length > 0 && geoNamesId.All(char.IsAsciiDigit) ? new PlaceId($"geonames:{geoNamesId}")
        : new PlaceId($"{options.Source}:{(own.Length > 0 ? CellText.Key(own, "identifier") : line.ToString(CultureInfo.InvariantCulture))}");

    /// <summary>The identifier, be it written as an address or alone. The place is kept without it when it is none.</summary>
    private string WikidataOf(string text, int line)
    {
        var identifier = text[(text.LastIndexOf('/') + 1)..];
        if (identifier.Length == 0 || (identifier.Length > 1 && identifier[0] == 'Q' && identifier.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0)) return identifier;
        report(new Problem(path, line, $"'{CellText.Quote(text)}' is no identifier of Wikidata, such as Q42; the place is kept without it"));
        return "";
    }

    private static double Number(string text, string column) =>
        text.Length == 0 ? throw new FormatException($"{column} is missing")
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number
        : throw new FormatException($"{column} '{CellText.Quote(text)}' is not a number");
}
