using System.Collections.Immutable;
using System.CommandLine;
using Gazetteer.Cli.Terminal;
using Gazetteer.Extraction;
using Gazetteer.Importing;
using Gazetteer.Places;

namespace Gazetteer.Cli.Verbs;

/// <summary><c>gazetteer import FILE…</c>: a gazetteer of the user's own, beside the shipped one or instead of it.</summary>
internal static class ImportVerb
{
    private static readonly Argument<string[]> Files = new("FILE") { Description = "CSV, TSV or a GeoNames dump; plain, .gz or .zip. GeoNames' alternateNamesV2 may go with a dump.", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<string?> Name = new("--name") { Description = "Name of the gazetteer and prefix of its identifiers; by default the first file's name." };
    private static readonly Option<GazetteerUse> Use = new("--use") { Description = "add: the shipped place stands where both have an identifier; override: the imported one does; replace: without the shipped gazetteer.", DefaultValueFactory = static _ => GazetteerUse.Add };
    private static readonly Option<string[]> Column = new("--column") { Description = "FIELD=COLUMN, for a header that is not recognised; fields: " + string.Join(", ", Enum.GetNames<TableField>().Select(static f => f.ToLowerInvariant())) + "." };
    private static readonly Option<string?> Separator = new("--separator") { Description = "What parts alternate names within their column; by default |, else ;, else a comma." };
    private static readonly Option<string?> Country = new("--country") { Description = "Two-letter code of the country of rows that name none." };
    private static readonly ProblemsArgument Problems = new("--report");
    private static readonly Option<bool> List = new("--list") { Description = "Show what has been imported." };
    private static readonly Option<string?> Remove = new("--remove") { Description = "Remove the imported gazetteer of this name." };

    public static Command Create()
    {
        var command = new Command("import", $"""
            Imports a gazetteer of your own. It is kept in your data folder ({UserGazetteers.Variable} overrides where) and used from then on.

            Examples:
              gazetteer import villages.csv
              gazetteer import sites.csv --column name=Fundort --column latitude=Breite --column longitude=Länge
              gazetteer import IR.zip alternateNamesV2.zip --name geonames-ir --use override
              gazetteer import --list
              gazetteer import --remove villages
            """) { Files, Name, Use, Column, Separator, Country, List, Remove };
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
            if (parsed.GetValue(Files) is not { Length: > 0 } files) throw new CommandException("no file to import was named; try 'gazetteer import --help'.", ExitCode.Usage);
            return Import(parsed, files, gazetteers, cancellation);
        }
        catch (FormatException error)
        {
            throw new CommandException(error.Message, ExitCode.Usage);
        }
    }

    private static int Import(ParseResult parsed, string[] files, UserGazetteers gazetteers, CancellationToken cancellation)
    {
        var options = OptionsOf(parsed, files);
        var tell = Problems.Choose(parsed);
        var problems = new List<Problem>();
        ImportSummary summary;
        using (var progress = new ProgressLine())
        {
            summary = gazetteers.Import(
                files, options, parsed.GetValue(Use), problems.Add, rows => progress.Show($"Importing {options.Source}: {rows:N0} rows"),
                static () => Messages.Say("another import is under way; waiting for it to end."), cancellation);
        }

        tell(problems);
        if (summary.Places == 0) throw new CommandException($"no place could be read, so nothing was imported; a gazetteer that you imported as {options.Source} before is as it was.");
        Messages.Say($"{options.Source}: {Messages.Count(summary.Places, "place")} and {Messages.Count(summary.Names, "name")} kept, {Messages.Count(summary.Refused, "row")} refused; in {Path.Combine(gazetteers.Folder, options.Source)}.");
        return problems.Count == 0 ? ExitCode.Success : ExitCode.SomeProblems;
    }

    private static ImportOptions OptionsOf(ParseResult parsed, string[] files) => new()
    {
        Source = parsed.GetValue(Name) ?? NameOf(files[0]),
        Columns = (parsed.GetValue(Column) ?? []).Select(ColumnOf).ToImmutableDictionary(),
        ListSeparator = parsed.GetValue(Separator) is { } text ? text.Length == 1 ? text[0] : text == "\\t" ? '\t' : throw new FormatException("--separator is one character.") : null,
        Country = CountryCode.TryParse(parsed.GetValue(Country), out var country) ? country : throw new FormatException($"'{parsed.GetValue(Country)}' is no two-letter country code."),
    };

    private static KeyValuePair<TableField, string> ColumnOf(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals > 0 && Enum.TryParse<TableField>(text[..equals], ignoreCase: true, out var field)) return new(field, text[(equals + 1)..]);
        throw new FormatException($"--column {text}: write FIELD=COLUMN, with one of the fields {string.Join(", ", Enum.GetNames<TableField>().Select(static f => f.ToLowerInvariant()))}.");
    }

    private static string NameOf(string file)
    {
        var stem = Path.GetFileName(file).Split('.')[0].ToLowerInvariant();
        var name = string.Concat(stem.Select(static c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');
        return name.Length is > 0 and <= 40 ? name : "user";
    }

    private static int Show(UserGazetteers gazetteers)
    {
        var problems = new List<Problem>();
        foreach (var gazetteer in gazetteers.List(problems.Add)) Screen.Line($"{gazetteer.Name}  {gazetteer.Use.ToString().ToLowerInvariant()}  {Path.Combine(gazetteers.Folder, gazetteer.Name)}");
        Messages.Say(problems);
        return problems.Count == 0 ? ExitCode.Success : ExitCode.SomeProblems;
    }

    private static int Delete(UserGazetteers gazetteers, string name)
    {
        if (!gazetteers.Delete(name)) throw new CommandException($"no gazetteer named {name} was imported; 'gazetteer import --list' shows them.");
        Messages.Say($"{name} was removed.");
        return ExitCode.Success;
    }
}
