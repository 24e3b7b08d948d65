using System.Collections.Immutable;
using System.CommandLine;
using Gazetteer.Cli.Terminal;
using Gazetteer.Gazetteers;
using Gazetteer.Importing.Options;
using Gazetteer.Importing.Shapes;

namespace Gazetteer.Cli.Verbs;

/// <summary>How files are to be imported: what the command line says, and where it says nothing, what was said when the gazetteer was imported before.</summary>
internal sealed class ImportArguments
{
    private const int LongestName = 40;

    private static readonly Option<string?> Name = new("--name") { Description = "Name of the gazetteer and prefix of its identifiers; by default the first file's name. Without a FILE: the gazetteer to change." };
    private static readonly Option<GazetteerUse?> Use = new("--use") { Description = "add (the default): the shipped place stands where both have an identifier; override: the imported one does; replace: without the shipped gazetteer." };
    private static readonly Option<string[]> Column = new("--column") { Description = "FIELD=COLUMN, for a heading that is not recognised; a column without a heading has a number, from 1. Fields: " + string.Join(", ", Enum.GetNames<TableField>().Select(static f => f.ToLowerInvariant())) + "." };
    private static readonly Option<string?> Separator = new("--separator") { Description = "What stands between alternate names within their column; by default |, else ;, else a comma." };
    private static readonly Option<string?> Country = new("--country") { Description = "Country of rows that name none." };
    private static readonly Option<string?> Reference = new("--crs") { Description = "What easting and northing are, where the file does not say it: EPSG:32641, UTM 41N, EPSG:3857." };
    private static readonly Option<string?> Licence = new("--licence") { Description = "Under what licence the places may be passed on; it goes into exports." };
    private static readonly Option<string?> Credit = new("--credit") { Description = "Who is to be named with them; it goes into exports." };
    private static readonly Option<string?> Colour = new("--colour") { Description = "Colour of the places on maps: #rrggbb." };

    private static readonly (Option Option, string Key)[] Remembered = [(Column, "column"), (Separator, "separator"), (Country, "country"), (Reference, "crs")];

    /// <exception cref="FormatException">An option is not understood; the message names it.</exception>
    public ImportArguments(ParseResult parsed, string[] files, UserGazetteer? old, CancellationToken cancellation)
    {
        var choices = ChoicesOf(parsed, old?.About.Choices ?? []);
        var countries = new CountryNames(() => WorkspaceOpening.Open(cancellation).Index);
        Options = new ImportOptions
        {
            Source = old?.Name ?? parsed.GetValue(Name) ?? NameOf(files[0]),
            Columns = ColumnsOf(choices.Where(static c => c.Key == "column").Select(static c => c.Value)),
            ListSeparator = One("separator") is { } text ? text.Length == 1 ? text[0] : text == "\\t" ? '\t' : throw new FormatException("--separator is one character.") : null,
            Country = One("country") is { } country ? countries.Find(country) ?? throw new FormatException($"'{country}' is no country that is known; try its two-letter code.") : default,
            Countries = countries,
            Reference = One("crs") is { } reference ? SpatialReference.Parse(reference) : null,
        };
        About = Described(parsed, old?.About ?? new GazetteerAbout()) with
        {
            Files = [.. files.Select(Path.GetFullPath)], Imported = DateTimeOffset.Now, Choices = [.. choices.Select(static c => $"{c.Key} {c.Value}")],
        };

        string? One(string key) => choices.LastOrDefault(c => c.Key == key).Value;
    }

    /// <summary>How the files are read.</summary>
    public ImportOptions Options { get; }

    /// <summary>What is kept with the places.</summary>
    public GazetteerAbout About { get; }

    public static void AddTo(Command command)
    {
        foreach (var option in (Option[])[Name, Use, Column, Separator, Country, Reference, Licence, Credit, Colour]) command.Add(option);
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

    private static List<(string Key, string Value)> ChoicesOf(ParseResult parsed, ImmutableArray<string> before)
    {
        var choices = before.Select(static choice => choice.Split(' ', 2)).Where(static c => c.Length == 2).Select(static c => (c[0], c[1])).ToList();
        foreach (var (option, key) in Remembered)
        {
            string[] said = option is Option<string[]> many ? parsed.GetValue(many) ?? [] : parsed.GetValue((Option<string?>)option) is { } one ? [one] : [];
            if (said.Length > 0) choices.RemoveAll(c => c.Item1 == key);
            choices.AddRange(said.Select(value => (key, value)));
        }

        return choices;
    }

    private static ImmutableDictionary<TableField, string> ColumnsOf(IEnumerable<string> texts)
    {
        var columns = ImmutableDictionary.CreateBuilder<TableField, string>();
        foreach (var text in texts)
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || !Enum.TryParse<TableField>(text[..equals], ignoreCase: true, out var field))
                throw new FormatException($"--column {text}: write FIELD=COLUMN, with one of the fields {string.Join(", ", Enum.GetNames<TableField>().Select(static f => f.ToLowerInvariant()))}.");
            columns[field] = text[(equals + 1)..];
        }

        return columns.ToImmutable();
    }

    private static string NameOf(string file)
    {
        var stem = Path.GetFileName(file).Split('.')[0].ToLowerInvariant();
        var name = string.Concat(stem.Select(static c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');
        return name.Length is > 0 and <= LongestName ? name : "user";
    }
}
