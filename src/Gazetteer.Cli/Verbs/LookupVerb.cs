using System.CommandLine;
using System.Globalization;
using System.Text;
using Gazetteer.Cli.Terminal;
using Gazetteer.Output.Formats;
using Gazetteer.Resolution.Candidates;

namespace Gazetteer.Cli.Verbs;

/// <summary><c>gazetteer lookup NAME</c>: the places of a name, likeliest first.</summary>
internal static class LookupVerb
{
    private static readonly (string Name, Func<Candidate, TableCell> Value)[] Columns =
    [
        ("place_id", static c => c.Place.Id.Value),
        ("name", static c => c.Place.Name),
        ("feature_class", static c => c.Place.Feature.ClassLetter),
        ("feature_code", static c => c.Place.Feature.Code),
        ("country_code", static c => c.Place.Country.ToString()),
        ("admin1", static c => c.Place.Admin1),
        ("latitude", static c => TableCell.Number(c.Place.Point.Latitude)),
        ("longitude", static c => TableCell.Number(c.Place.Point.Longitude)),
        ("population", static c => TableCell.Number(c.Place.Population)),
        ("score", static c => TableCell.Number(Math.Round(c.Score, 3))),
    ];

    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = "The name, in any script and spelling; a comma may add what it lies in: \"Springfield, Illinois\"." };
        var format = new Option<string>("--format") { Description = "text (for reading) or csv.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "csv");
        var limit = new Option<int>("--limit") { Description = "At most so many places.", DefaultValueFactory = static _ => 20 };
        limit.Validators.Add(NumberRange.Of(1, int.MaxValue));
        var command = new Command("lookup", """
            Prints the places that bear a name, likeliest first.

            Examples:
              gazetteer lookup Saravan
              gazetteer lookup چابهار
              gazetteer lookup "Springfield, Illinois" --format csv
            """) { name, format, limit };
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(parsed.GetValue(name)!, parsed.GetValue(format)!, parsed.GetValue(limit), cancellation), cancellation));
        return command;
    }

    private static int Run(string name, string format, int limit, CancellationToken cancellation)
    {
        var found = WorkspaceOpening.Open(cancellation).Lookup.Find(name);
        if (found.IsEmpty) throw new CommandException($"the gazetteer has no place named {name}.", ExitCode.SomeProblems);
        var shown = found.Take(limit).ToList();
        if (format == "csv") WriteCsv(shown);
        else WriteText(shown);
        if (found.Length > shown.Count) Messages.Say($"{found.Length - shown.Count} more; --limit shows more.");
        return ExitCode.Success;
    }

    private static void WriteText(IEnumerable<Candidate> found)
    {
        foreach (var candidate in found)
        {
            var place = candidate.Place;
            Screen.Line(string.Create(CultureInfo.InvariantCulture, $"{place.Name}  {place.Country} {place.Feature}  {place.Point.Latitude:0.####}, {place.Point.Longitude:0.####}  {place.Id}  score {candidate.Score:0.0}"));
            Screen.Line($"    {string.Join("; ", candidate.Evidence.Select(static e => e.Detail))}");
        }
    }

    private static void WriteCsv(IEnumerable<Candidate> found)
    {
        using var output = new StreamWriter(Screen.Data(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        CsvTable.Write(output, Columns, found);
    }
}
