using System.CommandLine;
using Gazetteer.Cli.Errors;
using Gazetteer.Cli.Terminal;
using Gazetteer.Importing;
using Gazetteer.Mentions;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Scene.Filters;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Cli.Verbs;

/// <summary>The options that say which mentions are written, of all that were found. A country and a language are asked for with <c>in</c>, since <c>--country</c> is a hint for finding.</summary>
internal sealed class FilterArguments
{
    private static readonly string[] Groups = [.. Enum.GetNames<PlaceGroup>().Select(static n => n.ToLowerInvariant())];
    private static readonly string[] Uses = [.. Enum.GetNames<MentionKind>().Select(static n => n.ToLowerInvariant())];

    private readonly Dictionary<string, Option> _options = new()
    {
        ["since"] = One("--since", "Only documents of this year, month or day and after: 2022, 2022-05, 2022-05-20. Those without a date are left out, and counted."),
        ["until"] = One("--until", "Only documents of this year, month or day and before."),
        ["kind"] = Many("--kind", $"Only places of these kinds: {string.Join(", ", Groups)}."),
        ["country"] = Many("--in-country", "Only places in these countries, as two-letter codes; none for seas and what lies in several."),
        ["within"] = One("--within", "Only places within an area: WEST,SOUTH,EAST,NORTH in degrees; \"100 km of Zahedan\"; or a file with a polygon in WKT or GeoJSON."),
        ["confidence"] = One("--min-confidence", "Only mentions at least so sure, from 0 to 1."),
        ["lang"] = Many("--in-language", "Only documents in these languages, such as fa; none for those of which it is not known."),
        ["tag"] = Many("--tag", "Only documents of this folder or archive; may be given more than once."),
        ["use"] = Many("--use", $"Only names that are used so: {string.Join(", ", Uses)}."),
        ["reviewed"] = One("--reviewed", "yes for mentions that a person confirmed, corrected or added; no for the others."),
        ["having"] = One("--having", "Only documents that hold these words, all of them, in any order."),
    };

    public void AddTo(Command command)
    {
        foreach (var option in _options.Values) command.Options.Add(option);
    }

    /// <summary>The filter, but for names of places, which <see cref="Find"/> looks up; a mistake is said before any work is done.</summary>
    /// <exception cref="CommandException">A value is not understood.</exception>
    public void Check(ParseResult parsed) => Read(parsed, static name => new Place { Id = new PlaceId("name:of"), Name = name, Feature = Feature.Unknown, Point = default });

    /// <summary>The filter.</summary>
    /// <exception cref="CommandException">A value is not understood, or the gazetteer has no place of a name.</exception>
    public MentionFilter Find(ParseResult parsed, Workspace workspace) => Read(parsed, name => NamedPlace.Find(name, workspace));

    /// <summary>The documents with the mentions that the options leave, and at the end a line that says what was left out.</summary>
    /// <exception cref="CommandException">The gazetteer has no place of a name.</exception>
    public IEnumerable<ExtractedDocument> Apply(ParseResult parsed, IEnumerable<ExtractedDocument> documents, Workspace workspace) => Apply(Find(parsed, workspace), documents, workspace);

    /// <summary>The documents with the mentions that a filter leaves, and at the end a line that says what was left out.</summary>
    public static IEnumerable<ExtractedDocument> Apply(MentionFilter filter, IEnumerable<ExtractedDocument> documents, Workspace workspace)
    {
        if (filter.IsEmpty) return documents;
        var undatedOnes = filter.WithoutDates;
        var (read, left, undated) = (0, 0, 0);
        return Filtered();

        IEnumerable<ExtractedDocument> Filtered()
        {
            foreach (var document in documents)
            {
                read++;
                if (filter.AsksForDates && document.Source.Date is null && undatedOnes.Apply(document) is not null) undated++;
                if (filter.Apply(document) is not { } some) continue;
                left++;
                yield return some;
            }

            var without = undated > 0 ? $"; {Messages.Count(undated, "document")} without a date left out" : "";
            Messages.Say($"filtered ({FilterWords.Of(filter, new PlaceDirectory(workspace.Index))}): {left:N0} of {Messages.Count(read, "document")}{without}.");
        }
    }

    private MentionFilter Read(ParseResult parsed, Func<string, Place?> find)
    {
        try
        {
            return FilterText.Read(name => _options.TryGetValue(name, out var option) ? Values(parsed, option).Select(v => name == "within" ? AreaText(v) : v) : (IEnumerable<string>)[], find);
        }
        catch (FormatException e)
        {
            var name = FilterText.Names.FirstOrDefault(n => e.Message.StartsWith(n, StringComparison.Ordinal));
            throw new CommandException($"{(name is null ? "" : _options[name].Name)}{e.Message[(name?.Length ?? 0)..]}.", ExitCode.Usage);
        }
    }

    private static string[] Values(ParseResult parsed, Option option) =>
        option is Option<string[]> many ? parsed.GetValue(many) ?? [] : parsed.GetValue((Option<string?>)option) is { } one ? [one] : [];

    /// <summary>A file's polygon as well-known text; what is no file is as it is.</summary>
    private static string AreaText(string text)
    {
        if (!File.Exists(text)) return text;
        var content = DocumentText(text).Trim();
        return content.StartsWith('{') ? PolygonJson.ToWkt(content) : content;
    }

    private static string DocumentText(string path)
    {
        const long mostBytes = 64 << 20;
        if (new FileInfo(path).Length > mostBytes) throw new FormatException($"within: {path} is larger than {mostBytes >> 20} MB; simplify the polygon");
        return File.ReadAllText(path);
    }

    private static Option<string?> One(string name, string description) => new(name) { Description = description };

    private static Option<string[]> Many(string name, string description) => new(name) { Description = description, AllowMultipleArgumentsPerToken = false };
}
