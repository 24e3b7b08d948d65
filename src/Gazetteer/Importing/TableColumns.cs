using System.Collections.Immutable;

namespace Gazetteer.Importing;

/// <summary>Finds the columns of a user's table: as the options say, else by the words that such tables commonly have for them.</summary>
internal sealed class TableColumns
{
    private const int MostShown = 20;

    private static readonly Dictionary<TableField, string[]> Known = new()
    {
        [TableField.Id] = ["id", "place_id", "placeid", "key", "code", "geonameid", "uri"],
        [TableField.Name] = ["name", "place", "placename", "place_name", "title", "label", "toponym", "city", "town"],
        [TableField.Latitude] = ["lat", "latitude", "y", "lat_dd", "decimallatitude"],
        [TableField.Longitude] = ["lon", "lng", "long", "longitude", "x", "lon_dd", "decimallongitude"],
        [TableField.Kind] = ["kind", "type", "placetype", "place_type", "feature", "feature_code", "fcode", "class", "category"],
        [TableField.Population] = ["population", "pop", "inhabitants"],
        [TableField.Country] = ["country", "country_code", "countrycode", "iso2", "iso", "cc"],
        [TableField.Names] = ["names", "alternate_names", "alternatenames", "altnames", "alt_names", "aliases", "variants", "othernames"],
        [TableField.GeoNamesId] = ["gn_id", "geonames", "geonames_id", "geonamesid"],
        [TableField.Wikidata] = ["wd_id", "wikidata", "wikidata_id", "wikidataid", "qid"],
    };

    private readonly ImmutableDictionary<TableField, int> _indexes;

    private TableColumns(ImmutableDictionary<TableField, int> indexes) => _indexes = indexes;

    /// <summary>Reads a header.</summary>
    /// <exception cref="FormatException">A column that the options name is not there, or there is none for name, latitude or longitude.</exception>
    public static TableColumns Find(IReadOnlyList<string> header, ImmutableDictionary<TableField, string> mapped)
    {
        var indexes = ImmutableDictionary.CreateBuilder<TableField, int>();
        foreach (var (field, words) in Known)
        {
            var index = mapped.TryGetValue(field, out var column) ? IndexOf(header, column) : words.Select(word => IndexOf(header, word)).FirstOrDefault(static i => i >= 0, -1);
            if (index < 0 && column is not null) throw new FormatException($"there is no column '{column}'; {Describe(header)}");
            if (index >= 0) indexes[field] = index;
        }

        foreach (var field in (TableField[])[TableField.Name, TableField.Latitude, TableField.Longitude])
        {
            if (!indexes.ContainsKey(field)) throw new FormatException($"no column for the {field.ToString().ToLowerInvariant()} was recognised; name it by an option; {Describe(header)}");
        }

        return new TableColumns(indexes.ToImmutable());
    }

    /// <summary>The field's text in a row; nothing when the table has no such column or the row is too short.</summary>
    public string Read(string[] row, TableField field) => _indexes.TryGetValue(field, out var index) && index < row.Length ? row[index].Trim() : "";

    private static string Describe(IReadOnlyList<string> header) =>
        $"the header has {string.Join(", ", header.Take(MostShown).Select(CellText.Quote))}{(header.Count > MostShown ? $" and {header.Count - MostShown} more" : "")}";

    private static int IndexOf(IReadOnlyList<string> header, string column)
    {
        for (var i = 0; i < header.Count; i++)
        {
            if (header[i].Trim().Equals(column, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }
}
