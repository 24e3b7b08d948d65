using System.Globalization;
using Gazetteer.Cli.Errors;
using Gazetteer.Cli.Terminal;
using Gazetteer.Importing;
using Gazetteer.Importing.Columns;
using Gazetteer.Importing.Options;

namespace Gazetteer.Cli.Verbs;

/// <summary>Shows how files would be imported.</summary>
internal static class ImportPreview
{
    private const int MostShown = 10;
    private const int LongestCell = 36;

    public static int Show(string[] files, ImportOptions options, CancellationToken cancellation)
    {
        var importer = new GazetteerImporter(options, static problem => Messages.Say(problem.ToString()), cancellation);
        var (places, refused) = (0, 0);
        foreach (var table in files.SelectMany(file => importer.Preview(file, MostShown)))
        {
            Show(table);
            places += table.Places;
            refused += table.Refused;
        }

        Messages.Say($"{Messages.Count(places, "place")} would be imported as {options.Source}, {Messages.Count(refused, "row")} refused; nothing was written.");
        return places == 0 ? ExitCode.Failure : refused > 0 ? ExitCode.SomeProblems : ExitCode.Success;
    }

    private static void Show(TablePreview table)
    {
        Screen.Line($"{table.Name}: {table.Format}{(table.Reference.Length > 0 ? $"; positions in {table.Reference}" : "")}");
        var width = Math.Min(LongestCell, table.Columns.Select(static c => c.Heading.Length).DefaultIfEmpty(0).Max());
        foreach (var column in table.Columns) Screen.Line($"  {Short(column.Heading).PadRight(width)}  {UseOf(column),-28}  {Short(column.Example)}");
        foreach (var doubt in table.Doubts) Screen.Line($"  Note: {doubt}.");
        Screen.Line($"  {Messages.Count(table.Places, "place")}, {Messages.Count(table.Refused, "row")} refused.");
        foreach (var (place, names) in table.First.Select(static p => (p.Place, p.Names)))
        {
            string[] parts = [place.Name, string.Create(CultureInfo.InvariantCulture, $"{place.Point.Latitude:0.#####}, {place.Point.Longitude:0.#####}"), place.Country.ToString(), place.Feature.ToString(), place.Bounds is null ? "" : "with an extent", names.Length > 1 ? $"also {string.Join(", ", names.Skip(1).Take(3).Select(static n => n.Text))}{(names.Length > 4 ? ", …" : "")}" : ""];
            Screen.Line($"    {string.Join("  ", parts.Where(static part => part.Length > 0))}");
        }

        foreach (var problem in table.Problems) Screen.Line($"    {problem}");
    }

    private static string UseOf(ColumnUse column) =>
        column.Field is not { } field ? "not used"
        : $"{field.ToString().ToLowerInvariant()}{(column.Language.Length > 0 ? $" in {column.Language}" : "")}{(column.IsGuess ? ", by its cells" : "")}";

    private static string Short(string text) => text.Length <= LongestCell ? text : text[..(LongestCell - 1)] + "…";
}
