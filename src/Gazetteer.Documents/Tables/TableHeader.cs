using System.Text.RegularExpressions;

namespace Gazetteer.Documents.Tables;

/// <summary>Tells whether the first row of a table names its columns.</summary>
/// <remarks>A first row is a header when something says so. One of which nothing is known is read as data, since a header read as data costs less than data lost.</remarks>
internal static partial class TableHeader
{
    /// <summary>Whether it does.</summary>
    /// <param name="first">The first row.</param>
    /// <param name="rows">Some of the others.</param>
    /// <param name="columns">What the user says.</param>
    public static bool Is(IReadOnlyList<string> first, IReadOnlyList<IReadOnlyList<string>> rows, TableColumns columns)
    {
        if (columns.HasHeader is { } said) return said;
        if (columns.Chosen.Any() || first.Any(ColumnNames.IsUsual)) return true;
        if (first.Any(static c => CellText.IsNumber(c)) || Repeats(first, rows)) return false;
        return Enumerable.Range(0, first.Count).Any(c => Contrasts(first[c], Column(rows, c)));
    }

    private static List<string> Column(IReadOnlyList<IReadOnlyList<string>> rows, int column) =>
        [.. rows.Where(r => column < r.Count).Select(r => r[column].Trim()).Where(static c => c.Length > 0)];

    /// <summary>Names of columns differ from each other and from what stands below them.</summary>
    private static bool Repeats(IReadOnlyList<string> first, IReadOnlyList<IReadOnlyList<string>> rows) =>
        first.Where(static c => c.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Count() < first.Count(static c => c.Length > 0)
        || Enumerable.Range(0, first.Count).Any(c => Column(rows, c).Contains(first[c].Trim(), StringComparer.OrdinalIgnoreCase));

    /// <summary>A name over numbers, or a name such as programs give over words that begin with capitals.</summary>
    private static bool Contrasts(string name, List<string> column)
    {
        if (column.Count == 0 || !name.Any(char.IsLetter)) return false;
        return column.TrueForAll(CellText.IsNumber) || (Identifier().IsMatch(name.Trim()) && column.TrueForAll(static c => !char.IsLower(c[0])));
    }

    [GeneratedRegex("^[a-z][a-z0-9_ ]*$")]
    private static partial Regex Identifier();
}
