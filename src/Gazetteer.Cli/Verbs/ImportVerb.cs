using System.CommandLine;
using Gazetteer.Cli.Errors;
using Gazetteer.Cli.Terminal;
using Gazetteer.Foundation;
using Gazetteer.Gazetteers;
using Gazetteer.Importing;

namespace Gazetteer.Cli.Verbs;

/// <summary><c>gazetteer import FILE…</c>: a gazetteer of the user's own, beside the shipped one or instead of it.</summary>
internal static class ImportVerb
{
    private static readonly Argument<string[]> Files = new("FILE")
    {
        Description = "A table (CSV, TSV, any other separator, Excel, OpenDocument), GeoJSON, KML, KMZ, GPX, shapefile, GeoPackage, Linked Places, Wikidata's CSV or JSON, OSM names, or a GeoNames dump; plain, .gz or .zip. GeoNames' alternateNamesV2 may go with a dump.",
        Arity = ArgumentArity.ZeroOrMore,
    };
    private static readonly Option<bool> DryRun = new("--dry-run")
    {
        Description = "Show what the columns were taken for, the first places, and the first rows that cannot be used with the reasons; write nothing.",
    };
    private static readonly ProblemsArgument Problems = new("--report");
    private static readonly Option<bool> List = new("--list") { Description = "Show what has been imported." };
    private static readonly Option<string?> Remove = new("--remove") { Description = "Remove the imported gazetteer of this name." };
    private static readonly Option<string[]> Rename = new("--rename")
    {
        Description = "OLD NEW: give an imported gazetteer another name, in its identifiers too.",
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
    };
    private static readonly Option<string?> Update = new("--update")
    {
        Description = "Import the gazetteer of this name again from the files, and with the choices, that it came from; from other files if some are named.",
    };

    public static Command Create()
    {
        var command = new Command("import", $"""
            Imports a gazetteer of your own. It is kept in your data folder ({UserGazetteers.Variable} overrides where) and used from then on.
            Columns are recognised by their headings in many languages, or by what is in them; --dry-run shows as what.

            Examples:
              gazetteer import villages.csv --dry-run
              gazetteer import sites.xlsx --column name=Fundort --crs EPSG:25832 --licence "CC BY 4.0" --colour "#b5402a"
              gazetteer import IR.zip alternateNamesV2.zip --name geonames-ir --use override
              gazetteer import --list
              gazetteer import --update villages
              gazetteer import --name villages --colour "#2a6db5"
              gazetteer import --rename villages hamlets
              gazetteer import --remove hamlets
            """) { Files, DryRun, List, Update, Rename, Remove };
        ImportArguments.AddTo(command);
        Problems.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, cancellation), cancellation));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var gazetteers = UserGazetteers.Locate();
        try
        {
            if (parsed.GetValue(List)) return Show(gazetteers);
            if (parsed.GetValue(Remove) is { } name) return Delete(gazetteers, name);
            if (parsed.GetValue(Rename) is [var from, var to]) return Move(gazetteers, from, to);
            var old = parsed.GetValue(Update) is { } updated ? Find(gazetteers, updated) : null;
            var files = parsed.GetValue(Files) is { Length: > 0 } named ? named : [.. old?.About.Files ?? []];
            if (files.Length == 0) return Describe(parsed, gazetteers, old);
            var import = new ImportArguments(parsed, files, old, cancellation);
            return parsed.GetValue(DryRun) ? ImportPreview.Show(files, import.Options, cancellation) : Import(parsed, files, import, gazetteers, cancellation);
        }
        catch (FormatException error)
        {
            throw new CommandException(error.Message, ExitCode.Usage);
        }
    }

    private static int Import(ParseResult parsed, string[] files, ImportArguments import, UserGazetteers gazetteers, CancellationToken cancellation)
    {
        var tell = Problems.Choose(parsed);
        var problems = new List<Problem>();
        var source = import.Options.Source;
        ImportSummary summary;
        using (var progress = new ProgressLine())
        {
            summary = GazetteerImport.Run(
                gazetteers, files, import.Options, import.About, problems.Add, rows => progress.Show($"Importing {source}: {rows:N0} rows"),
                static () => Messages.Say("another import is under way; waiting for it to end."), cancellation);
        }

        tell(problems);
        if (summary.Places == 0) throw new CommandException($"no place could be read, so nothing was imported; a gazetteer that you imported as {source} before is as it was.");
        Messages.Say($"{source}: {Messages.Count(summary.Places, "place")} and {Messages.Count(summary.Names, "name")} kept, {Messages.Count(summary.Refused, "row")} refused; in {Path.Combine(gazetteers.Folder, source)}.");
        return problems.Count == 0 ? ExitCode.Success : ExitCode.SomeProblems;
    }

    private static UserGazetteer Find(UserGazetteers gazetteers, string name) =>
        gazetteers.List(static _ => { }).FirstOrDefault(one => one.Name == name) ?? throw Unknown(name);

    private static CommandException Unknown(string name) => new($"no gazetteer named {name} was imported; 'gazetteer import --list' shows them.");

    /// <summary>Without a file to import: says other things of a gazetteer than before.</summary>
    private static int Describe(ParseResult parsed, UserGazetteers gazetteers, UserGazetteer? old)
    {
        if (old is not null) throw new CommandException($"it is not known which files {old.Name} came from; name them.", ExitCode.Usage);
        if (!ImportArguments.Describes(parsed, out var name)) throw new CommandException("no file to import was named; try 'gazetteer import --help'.", ExitCode.Usage);
        if (!gazetteers.Describe(name, about => ImportArguments.Described(parsed, about))) throw Unknown(name);
        Messages.Say($"{name} was changed.");
        return ExitCode.Success;
    }

    private static int Show(UserGazetteers gazetteers)
    {
        var problems = new List<Problem>();
        foreach (var gazetteer in gazetteers.List(problems.Add))
        {
            var about = gazetteer.About;
            string[] parts = [gazetteer.Name, about.Use.ToString().ToLowerInvariant(), about.Places > 0 ? Messages.Count(about.Places, "place")
                : "", about.Colour, about.Licence, about.Credit, about.Imported?.ToString("yyyy-MM-dd") ?? "", Path.Combine(gazetteers.Folder, gazetteer.Name)];
            Screen.Line(string.Join("  ", parts.Where(static part => part.Length > 0)));
        }

        Messages.Say(problems);
        return problems.Count == 0 ? ExitCode.Success : ExitCode.SomeProblems;
    }

    private static int Move(UserGazetteers gazetteers, string from, string to)
    {
        if (!GazetteerRename.Run(gazetteers, from, to, static problem => Messages.Say(problem.ToString()))) throw Unknown(from);
        Messages.Say($"{from} is {to} now.");
        return ExitCode.Success;
    }

    private static int Delete(UserGazetteers gazetteers, string name)
    {
        if (!gazetteers.Delete(name)) throw Unknown(name);
        Messages.Say($"{name} was removed.");
        return ExitCode.Success;
    }
}
