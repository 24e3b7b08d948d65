using System.Collections.Immutable;
using System.CommandLine;
using Gazetteer.Cli.Terminal;
using Gazetteer.Gazetteers;
using Gazetteer.Importing.Options;

namespace Gazetteer.Cli.Verbs;

/// <summary>How files are to be imported: what the command line says, and where it says nothing, what was said when the gazetteer was imported before.</summary>
internal sealed class ImportArguments
{
    private static readonly Option<string?> Name = new("--name")
    {
        Description = "Name of the gazetteer and prefix of its identifiers; by default the first file's name. Without a FILE: the gazetteer to change.",
    };
    private static readonly Option<GazetteerUse?> Use = new("--use")
    {
        Description = "add (the default): the shipped place stands where both have an identifier; override: the imported one does; replace: without the shipped gazetteer.",
    };
    private static readonly Option<string[]> Column = new("--column")
    {
        Description = "FIELD=COLUMN, for a heading that is not recognised; a column without a heading has a number, from 1. Fields: " + string.Join(", ", ImportChoices.Fields) + ".",
    };
    private static readonly Option<string[]> Unused = new("--unused") { Description = "A column that is not to be used, though its heading says something." };
    private static readonly Option<string?> Separator = new("--separator") { Description = "What stands between alternate names within their column; by default |, else ;, else a comma." };
    private static readonly Option<string?> Country = new("--country") { Description = "Country of rows that name none." };
    private static readonly Option<string?> Reference = new("--crs") { Description = "What easting and northing are, where the file does not say it: EPSG:32641, UTM 41N, EPSG:3857." };
    private static readonly Option<string?> Licence = new("--licence") { Description = "Under what licence the places may be passed on; it goes into exports." };
    private static readonly Option<string?> Credit = new("--credit") { Description = "Who is to be named with them; it goes into exports." };
    private static readonly Option<string?> Colour = new("--colour") { Description = "Colour of the places on maps: #rrggbb." };

    private static readonly (Option Option, string Key)[] Remembered = [(Column, "column"), (Unused, "unused"), (Separator, "separator"), (Country, "country"), (Reference, "crs")];

    /// <exception cref="FormatException">An option is not understood; the message names it.</exception>
    public ImportArguments(ParseResult parsed, string[] files, UserGazetteer? old, CancellationToken cancellation)
    {
        var choices = ChoicesOf(parsed, old?.About.Choices ?? []);
        Options = ImportChoices.Read(old?.Name ?? parsed.GetValue(Name) ?? ImportChoices.NameOf(files[0]), choices, new CountryNames(() => WorkspaceOpening.Open(cancellation).Index));
        About = Described(parsed, old?.About ?? new GazetteerAbout()) with
        {
            Files = [.. files.Select(Path.GetFullPath)], Imported = DateTimeOffset.Now, Choices = [.. choices],
        };
    }

    /// <summary>How the files are read.</summary>
    public ImportOptions Options { get; }

    /// <summary>What is kept with the places.</summary>
    public GazetteerAbout About { get; }

    public static void AddTo(Command command)
    {
        foreach (var option in (Option[])[Name, Use, Column, Unused, Separator, Country, Reference, Licence, Credit, Colour]) command.Add(option);
    }

    /// <summary>Whether the command line says something of a gazetteer that it names.</summary>
    public static bool Describes(ParseResult parsed, out string name)
    {
        name = parsed.GetValue(Name) ?? "";
        return name.Length > 0 && (parsed.GetValue(Use) is not null || parsed.GetValue(Licence) is not null || parsed.GetValue(Credit) is not null || parsed.GetValue(Colour) is not null);
    }

    /// <summary>What was known of a gazetteer, with what the command line says instead.</summary>
    /// <exception cref="FormatException">The colour is none.</exception>
    public static GazetteerAbout Described(ParseResult parsed, GazetteerAbout about)
    {
        var colour = parsed.GetValue(Colour) ?? about.Colour;
        if (colour.Length > 0 && !GazetteerAbout.IsColour(colour)) throw new FormatException($"--colour {colour}: write it as #rrggbb, such as #b5402a.");
        return about with { Use = parsed.GetValue(Use) ?? about.Use, Licence = parsed.GetValue(Licence) ?? about.Licence, Credit = parsed.GetValue(Credit) ?? about.Credit, Colour = colour };
    }

    private static List<string> ChoicesOf(ParseResult parsed, ImmutableArray<string> before)
    {
        List<string> choices = [.. before];
        foreach (var (option, key) in Remembered)
        {
            string[] said = option is Option<string[]> many ? parsed.GetValue(many) ?? [] : parsed.GetValue((Option<string?>)option) is { } one ? [one] : [];
            if (said.Length > 0) choices.RemoveAll(c => c.StartsWith(key + " ", StringComparison.Ordinal));
            choices.AddRange(said.Select(value => $"{key} {value}"));
        }

        return choices;
    }
}
