using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gazetteer.Cli.Errors;
using Gazetteer.Cli.Terminal;
using Gazetteer.Output.Formats;

namespace Gazetteer.Cli.Verbs;

/// <summary><c>gazetteer lookup NAME</c>: the places of a name, an identifier or the beginning of a name, likeliest first.</summary>
internal static class LookupVerb
{
    private static readonly (string Name, Func<FoundPlace, TableCell> Value)[] Columns =
    [
        ("place_id", static c => c.Candidate.Place.Id.Value),
        ("name", static c => c.Candidate.Place.Name),
        ("feature_class", static c => c.Candidate.Place.Feature.ClassLetter),
        ("feature_code", static c => c.Candidate.Place.Feature.Code),
        ("country_code", static c => c.Candidate.Place.Country.ToString()),
        ("admin1", static c => c.Candidate.Place.Admin1),
        ("latitude", static c => TableCell.Number(c.Candidate.Place.Point.Latitude)),
        ("longitude", static c => TableCell.Number(c.Candidate.Place.Point.Longitude)),
        ("population", static c => TableCell.Number(c.Candidate.Place.Population)),
        ("score", static c => TableCell.Number(Math.Round(c.Candidate.Score, 3))),
        ("spelling", static c => c.Spelling),
    ];

    public static Command Create()
    {
        var name = new Argument<string>("NAME")
        {
            Description = "The name, in any script and spelling; a comma may add what it lies in: \"Springfield, Illinois\". Or an identifier, or the beginning of a name with a star after it.",
        };
        var format = new Option<string>("--format") { Description = "text (for reading), csv or json.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "csv", "json");
        var limit = new Option<int>("--limit") { Description = "At most so many places.", DefaultValueFactory = static _ => 20 };
        limit.Validators.Add(NumberRange.Of(1, int.MaxValue));
        var command = new Command("lookup", """
            Prints the places that bear a name, likeliest first; if there are none, those of the names that are spelled most like it, and exit code 1.

            Examples:
              gazetteer lookup Saravan
              gazetteer lookup چابهار
              gazetteer lookup "Springfield, Illinois" --format csv
              gazetteer lookup geonames:1177446 --format json
              gazetteer lookup "Zahed*"
            """) { name, format, limit };
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(parsed.GetValue(name)!, parsed.GetValue(format)!, parsed.GetValue(limit), cancellation), cancellation));
        return command;
    }

    private static int Run(string name, string format, int limit, CancellationToken cancellation)
    {
        var lookup = new NameLookup(WorkspaceOpening.Open(cancellation), cancellation);
        var found = lookup.Find(name);
        var isGuess = found.IsEmpty;
        if (isGuess)
        {
            found = lookup.Guess(name);
            Messages.Say(found.IsEmpty ? $"the gazetteer has no place named {name}." : $"the gazetteer has no place named {name}; did you mean:");
        }

        var shown = found.Take(limit).ToList();
        if (format == "csv") WriteCsv(shown);
        else if (format == "json") WriteJson(shown);
        else WriteText(shown);
        if (found.Length > shown.Count) Messages.Say($"{found.Length - shown.Count} more; --limit shows more.");
        return isGuess ? ExitCode.SomeProblems : ExitCode.Success;
    }

    private static void WriteText(IEnumerable<FoundPlace> found)
    {
        foreach (var (candidate, spelling) in found)
        {
            var place = candidate.Place;
            Screen.Line(string.Create(CultureInfo.InvariantCulture,
                $"{place.Name}  {place.Country} {place.Feature}  {place.Point.Latitude:0.####}, {place.Point.Longitude:0.####}  {place.Id}  score {candidate.Score:0.0}"));
            Screen.Line($"    {string.Join("; ", candidate.Evidence.Select(static e => e.Detail).Prepend(spelling).Where(static d => d.Length > 0))}");
        }
    }

    private static void WriteCsv(IEnumerable<FoundPlace> found)
    {
        using var output = new StreamWriter(Screen.Data(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        CsvTable.Write(output, Columns, found);
    }

    private static void WriteJson(IEnumerable<FoundPlace> found)
    {
        using var output = Screen.Data();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var one in found) WriteJson(json, one);
            json.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteJson(Utf8JsonWriter json, FoundPlace found)
    {
        var place = found.Candidate.Place;
        json.WriteStartObject();
        foreach (var (key, value) in ((string, string)[])[("place_id", place.Id.Value), ("name", place.Name), ("feature_class", place.Feature.ClassLetter), ("feature_code", place.Feature.Code),
            ("country_code", place.Country.ToString()), ("admin1", place.Admin1), ("wikidata", place.Wikidata), ("spelling", found.Spelling)])
        {
            if (value.Length > 0) json.WriteString(key, value);
        }

        json.WriteNumber("latitude", place.Point.Latitude);
        json.WriteNumber("longitude", place.Point.Longitude);
        json.WriteNumber("population", place.Population);
        json.WriteNumber("score", Math.Round(found.Candidate.Score, 3));
        json.WriteStartArray("evidence");
        foreach (var evidence in found.Candidate.Evidence) json.WriteStringValue(evidence.Detail);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
