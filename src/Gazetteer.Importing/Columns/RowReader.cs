using System.Globalization;
using Gazetteer.Gazetteers;
using Gazetteer.Importing.Options;
using Gazetteer.Importing.Rows;
using Gazetteer.Importing.Shapes;
using Gazetteer.Importing.Sources;
using Gazetteer.Places;
using NetTopologySuite.IO;

namespace Gazetteer.Importing.Columns;

/// <summary>Makes places of the rows of a table.</summary>
/// <param name="columns">What the columns hold.</param>
/// <param name="options">How to read them.</param>
/// <param name="reference">What numbers beyond the range of degrees are; null when nothing tells.</param>
/// <param name="prefix">Stands before row numbers where these become identifiers.</param>
/// <param name="note">Told what is left out of a row that is kept otherwise.</param>
internal sealed class RowReader(TableColumns columns, ImportOptions options, SpatialReference? reference, string prefix, Action<int, string> note)
{
    private readonly RowPosition _position = new(columns, reference);
    private readonly WKTWriter _wkt = new() { OutputOrdinates = NetTopologySuite.Geometries.Ordinates.XY, PrecisionModel = new NetTopologySuite.Geometries.PrecisionModel(1e6) };

    /// <summary>The place of a row.</summary>
    /// <exception cref="FormatException">The row has no name or no position, or holds what no text has.</exception>
    public ImportedPlace Read(SourceRow row)
    {
        if (row.Fault is { } fault) throw new FormatException(fault);
        var others = OtherNames(row.Cells).ToList();
        var name = CellText.Name(LanguageText.Plain(columns.Read(row.Cells, TableField.Name)), "name");
        if (others.Count > 0 && (name.Length == 0 || columns.Names.Any(n => TableColumns.At(row.Cells, n.Index) == columns.Read(row.Cells, TableField.Name)))) name = others[0].Text;
        if (name.Length == 0) name = columns.MoreNameColumns.Select(column => CellText.Name(LanguageText.Plain(TableColumns.At(row.Cells, column)), "name"))
            .FirstOrDefault(static other => other.Length > 0, "");
        if (name.Length == 0) throw new FormatException("the name is empty");
        var where = _position.Read(row);
        var place = new Place
        {
            Id = IdOf(row),
            Name = name,
            Feature = KindOf(row.Cells),
            Country = CountryOf(row),
            Point = where.Point,
            Bounds = where.Bounds,
            Population = LooseNumber.TryRead(columns.Read(row.Cells, TableField.Population), out var people) && people is > 0 and < 1e11 ? (long)people : 0,
            Wikidata = WikidataOf(row),
            Source = options.Source,
        };
        return new ImportedPlace(place, RankedNames.Of(place, others)) { ShapeWkt = where.Shape is { } shape ? _wkt.Write(shape) : "" };
    }

    private IEnumerable<(string Language, string Text)> OtherNames(string[] cells)
    {
        foreach (var column in columns.Names)
        {
            foreach (var (language, text) in NameList.Read(TableColumns.At(cells, column.Index), options.ListSeparator))
            {
                if (CellText.Name(text, "alternate name") is { Length: > 0 } name) yield return (language.Length > 0 ? language : column.Language, name);
            }
        }
    }

    private Feature KindOf(string[] cells)
    {
        foreach (var column in columns.Kinds)
        {
            foreach (var word in TableColumns.At(cells, column).Split([';', '|', ',', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (KindWords.Read(word) is var feature && feature != Feature.Unknown) return feature;
            }
        }

        return Feature.Unknown;
    }

    private CountryCode CountryOf(SourceRow row)
    {
        var text = columns.Read(row.Cells, TableField.Country);
        if (text.Length == 0) return options.Country;
        if (options.Countries.Find(LanguageText.Plain(text)) is { } country) return country;
        note(row.Number, $"'{CellText.Quote(text)}' is no country that is known; the place is kept without it");
        return options.Country;
    }

    private PlaceId IdOf(SourceRow row)
    {
        var geoNames = columns.Read(row.Cells, TableField.GeoNamesId);
        if (geoNames.Length > 0 && geoNames.All(char.IsAsciiDigit)) return new PlaceId($"geonames:{geoNames}");
        var own = CellText.Key(columns.Read(row.Cells, TableField.Id), "identifier");
        return new PlaceId($"{options.Source}:{(own.Length > 0 ? own : prefix + row.Number.ToString(CultureInfo.InvariantCulture))}");
    }

    private string WikidataOf(SourceRow row)
    {
        var text = columns.Read(row.Cells, TableField.Wikidata);
        if (WikidataId.Find(text) is { Length: > 0 } identifier) return identifier;
        if (text.Length > 0) note(row.Number, $"'{CellText.Quote(text)}' is no identifier of Wikidata, such as Q42; the place is kept without it");
        return columns.Read(row.Cells, TableField.Matches).Split(';', StringSplitOptions.TrimEntries)
            .Where(static m => m.StartsWith("wd:", StringComparison.Ordinal) || m.Contains("wikidata.org", StringComparison.Ordinal)).Select(WikidataId.Find).FirstOrDefault("");
    }
}
