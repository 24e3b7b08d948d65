using System.Collections.Immutable;
using Gazetteer.Importing.Shapes;

namespace Gazetteer.Importing.Options;

/// <summary>
/// What somebody said about how files are to be read, each choice a line of text: <c>column name=Fundort</c>, <c>unused Bemerkung</c>, <c>separator ;</c>, <c>country IR</c>,
/// <c>crs EPSG:32641</c>. So they are kept with a gazetteer, and hold when it is imported again.
/// </summary>
public static class ImportChoices
{
    private const int LongestName = 40;

    /// <summary>The fields that a column can be chosen for, as they are written.</summary>
    public static ImmutableArray<string> Fields { get; } = [.. Enum.GetNames<TableField>().Select(static f => f.ToLowerInvariant())];

    /// <summary>How to read files.</summary>
    /// <param name="source">Name of the gazetteer.</param>
    /// <param name="choices">The choices; of one that may be made once, the last counts.</param>
    /// <param name="countries">How names of countries are understood.</param>
    /// <exception cref="FormatException">One is not understood; the message names it.</exception>
    public static ImportOptions Read(string source, IEnumerable<string> choices, CountryNames countries)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(choices);
        ArgumentNullException.ThrowIfNull(countries);
        var all = choices.Select(static choice => choice.Split(' ', 2)).Where(static c => c.Length == 2).ToLookup(static c => c[0], static c => c[1]);
        var columns = all["column"].Select(ColumnOf).ToList();
        return new ImportOptions
        {
            Source = source,
            Columns = columns.Where(static c => c.Field != TableField.Names).GroupBy(static c => c.Field).ToImmutableDictionary(static g => g.Key, static g => g.Last().Column),
            NamesColumns = [.. columns.Where(static c => c.Field == TableField.Names).Select(static c => c.Column)],
            Unused = [.. all["unused"]],
            ListSeparator = One("separator") is { } text ? text.Length == 1 ? text[0] : text == "\\t" ? '\t' : throw new FormatException("a separator is one character.") : null,
            Country = One("country") is { } country ? countries.Find(country) ?? throw new FormatException($"'{country}' is no country that is known; try its two-letter code.") : default,
            Countries = countries,
            Reference = One("crs") is { } reference ? SpatialReference.Parse(reference) : null,
        };

        string? One(string key) => all[key].LastOrDefault();
    }

    /// <summary>The name that a gazetteer gets when nobody names it: that of its file, as far as it may be one.</summary>
    public static string NameOf(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var stem = Path.GetFileName(file).Split('.')[0].ToLowerInvariant();
        var name = string.Concat(stem.Select(static c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');
        return name.Length is > 0 and <= LongestName ? name : "user";
    }

    private static (TableField Field, string Column) ColumnOf(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && Enum.TryParse<TableField>(text[..equals], ignoreCase: true, out var field)
            ? (field, text[(equals + 1)..])
            : throw new FormatException($"column {text}: write FIELD=COLUMN, with one of the fields {string.Join(", ", Fields)}.");
    }
}
