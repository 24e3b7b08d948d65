using System.CommandLine;
using System.Globalization;
using CsvHelper;
using Gazetteer.Resolution;

namespace Gazetteer.Cli.Verbs;

/// <summary><c>gazetteer lookup NAME</c>: the places of a name, likeliest first.</summary>
internal static class LookupVerb
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = "The name, in any script and spelling; a comma may add what it lies in: \"Springfield, Illinois\"." };
        var format = new Option<string>("--format") { Description = "text (for reading) or csv.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "csv");
        var limit = new Option<int>("--limit") { Description = "At most so many places.", DefaultValueFactory = static _ => 20 };
        var command = new Command("lookup", """
            Prints the places that bear a name, likeliest first.

            Examples:
              gazetteer lookup Saravan
              gazetteer lookup چابهار
              gazetteer lookup "Springfield, Illinois" --format csv
            """) { name, format, limit };
        command.SetAction(parsed => Run(parsed.GetValue(name)!, parsed.GetValue(format)!, parsed.GetValue(limit)));
        return command;
    }

    private static int Run(string name, string format, int limit)
    {
        var found = Terminal.WorkspaceOpening.Open(CancellationToken.None).Lookup.Find(name);
        if (found.IsEmpty) throw new CommandException($"the gazetteer has no place named {name}.", ExitCode.SomeProblems);
        var shown = found.Take(limit).ToList();
        if (format == "csv") WriteCsv(shown);
        else WriteText(shown);
        if (found.Length > shown.Count) Terminal.Messages.Say($"{found.Length - shown.Count} more; --limit shows more.");
        return ExitCode.Success;
    }

    private static void WriteText(IEnumerable<Candidate> found)
    {
        foreach (var candidate in found)
        {
            var place = candidate.Place;
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{place.Name}  {place.Country} {place.Feature}  {place.Point.Latitude:0.####}, {place.Point.Longitude:0.####}  {place.Id}  score {candidate.Score:0.0}"));
            Console.Out.WriteLine($"    {string.Join("; ", candidate.Evidence.Select(static e => e.Detail))}");
        }
    }

    private static void WriteCsv(IEnumerable<Candidate> found)
    {
        using var csv = new CsvWriter(Console.Out, CultureInfo.InvariantCulture, leaveOpen: true);
        foreach (var column in (string[])["place_id", "name", "feature_class", "feature_code", "country_code", "admin1", "latitude", "longitude", "population", "score"]) csv.WriteField(column);
        csv.NextRecord();
        foreach (var candidate in found)
        {
            var place = candidate.Place;
            csv.WriteField(place.Id.Value);
            csv.WriteField(place.Name);
            csv.WriteField(place.Feature.ClassLetter);
            csv.WriteField(place.Feature.Code);
            csv.WriteField(place.Country.ToString());
            csv.WriteField(place.Admin1);
            csv.WriteField(place.Point.Latitude);
            csv.WriteField(place.Point.Longitude);
            csv.WriteField(place.Population);
            csv.WriteField(Math.Round(candidate.Score, 3));
            csv.NextRecord();
        }
    }
}
