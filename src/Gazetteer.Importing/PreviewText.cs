using System.Globalization;
using Gazetteer.Importing.Columns;
using Gazetteer.Importing.Rows;

namespace Gazetteer.Importing;

/// <summary>How a table is understood, as lines of text for a terminal or a window.</summary>
public static class PreviewText
{
    private const int LongestCell = 36;
    private const int MostNames = 3;

    /// <summary>The lines: what each column was taken for, doubts, counts, the first places, and the first things that are wrong.</summary>
    public static IEnumerable<string> Lines(TablePreview table)
    {
        ArgumentNullException.ThrowIfNull(table);
        yield return $"{table.Name}: {table.Format}{(table.Reference.Length > 0 ? $"; positions in {table.Reference}" : "")}";
        var width = Math.Min(LongestCell, table.Columns.Select(static c => c.Heading.Length).DefaultIfEmpty(0).Max());
        foreach (var column in table.Columns) yield return $"  {Short(column.Heading).PadRight(width)}  {UseOf(column),-28}  {Short(column.Example)}";
        if (table.Fault.Length > 0)
        {
            yield return $"  {table.Fault}.";
            yield break;
        }

        foreach (var doubt in table.Doubts) yield return $"  Note: {doubt}.";
        yield return $"  {Counted(table.Places, "place")}, {Counted(table.Refused, "row")} refused.";
        foreach (var place in table.First) yield return $"    {Describe(place)}";
        foreach (var problem in table.Problems) yield return $"    {problem}";
    }

    private static string Describe(ImportedPlace imported)
    {
        var (place, names) = (imported.Place, imported.Names);
        string[] parts =
        [
            place.Name, string.Create(CultureInfo.InvariantCulture, $"{place.Point.Latitude:0.#####}, {place.Point.Longitude:0.#####}"), place.Country.ToString(), place.Feature.ToString(),
            imported.ShapeWkt.Length > 0 ? "with a shape" : place.Bounds is null ? "" : "with an extent",
            names.Length > 1 ? $"also {string.Join(", ", names.Skip(1).Take(MostNames).Select(static n => n.Text))}{(names.Length > MostNames + 1 ? ", …" : "")}" : "",
        ];
        return string.Join("  ", parts.Where(static part => part.Length > 0));
    }

    private static string UseOf(ColumnUse column) =>
        column.Field is not { } field ? "not used"
        : $"{field.ToString().ToLowerInvariant()}{(column.Language.Length > 0 ? $" in {column.Language}" : "")}{(column.IsGuess ? ", by its cells" : "")}";

    private static string Short(string text) => text.Length <= LongestCell ? text : text[..(LongestCell - 1)] + "…";

    private static string Counted(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {what}{(number == 1 ? "" : "s")}");
}
