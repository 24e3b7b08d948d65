using System.CommandLine;
using System.Globalization;
using Gazetteer.Cli.Errors;
using Gazetteer.Pictures.Options;
using Gazetteer.Pipeline;

namespace Gazetteer.Cli.Verbs;

/// <summary>The options that say what a picture shows, and how.</summary>
internal sealed class MapArguments
{
    private readonly ExtentArgument _extent = new();
    private readonly Option<string[]> _place = new("--place") { Description = "Draw this place only, by its name or identifier; may be given more than once.", AllowMultipleArgumentsPerToken = false };
    private readonly Option<string> _paper = new("--paper")
    {
        Description = $"{string.Join(", ", Sheet.All.Select(static s => s.Name))}, or a size such as 1200x800 in pixels.",
        DefaultValueFactory = static _ => "a4",
    };
    private readonly Option<string?> _orientation = new("--orientation") { Description = "portrait or landscape; by default as the sheet is, paper landscape." };
    private readonly Option<string?> _title = new("--title") { Description = "Title above the map." };
    private readonly Option<string?> _subtitle = new("--subtitle") { Description = "A line below the title." };
    private readonly Option<string?> _caption = new("--caption") { Description = "Text below the map." };
    private readonly Option<string?> _credit = new("--credit") { Description = "Your own credit, before that of the data." };
    private readonly Option<string> _language = new("--language") { Description = "Language of legend and credit: en, fa, ur, ar.", DefaultValueFactory = static _ => "en" };
    private readonly Option<string?> _labelLanguages = new("--label-languages")
    {
        Description = "One or two of local, en, fa, ur, ar, with a comma between: local is what the place's own country writes. By default the language, and local.",
    };
    private readonly Option<string> _labels = new("--labels") { Description = "How many names: many, some, few, none.", DefaultValueFactory = static _ => "many" };
    private readonly Option<string> _by = new("--by")
    {
        Description = "A row of small maps, one for each year or month of the documents: none, year, month.",
        DefaultValueFactory = static _ => "none",
    };
    private readonly Option<bool> _numbers = new("--numbers") { Description = "Numbers on the map, and a key of names beside it or on a page of its own." };
    private readonly Option<bool> _points = new("--points") { Description = "Draw all places alike, instead of by the number of their mentions." };
    private readonly Option<string> _groups = new("--groups") { Description = "Tell places apart by kind, country or document.", DefaultValueFactory = static _ => "kind" };
    private readonly Option<bool> _grey = new("--grey") { Description = "For black-and-white print: greys, and groups by shape." };
    private readonly Option<bool> _transparent = new("--transparent") { Description = "No paper behind the map." };
    private readonly Option<string> _projection = new("--projection") { Description = "fitting (equal-area), mercator, or equal-earth.", DefaultValueFactory = static _ => "fitting" };
    private readonly Option<bool> _noLegend = new("--no-legend") { Description = "Without a legend." };
    private readonly Option<bool> _noBaseLabels = new("--no-base-labels") { Description = "Without names that nobody mentions." };
    private readonly Option<string> _scaleBar = Part("--scale-bar", "The scale bar");
    private readonly Option<string> _north = Part("--north", "The north arrow");
    private readonly Option<string> _graticule = Part("--graticule", "Lines of longitude and latitude");
    private readonly Option<string> _locator = Part("--locator", "The small map that shows where the map lies");
    private readonly Option<double> _textSize = new("--text-size") { Description = "Size of letters and circles, 1 as usual; from 0.5 to 3.", DefaultValueFactory = static _ => 1 };

    /// <summary>The options that a map alone has.</summary>
    public void AddTo(Command command)
    {
        _textSize.Validators.Add(NumberRange.Of(0.5, 3));
        _extent.AddTo(command);
        foreach (var option in (Option[])[
            _place, _paper, _orientation, _title, _subtitle, _caption, _credit, _language, _labelLanguages, _labels, _by, _numbers, _points, _groups, _grey, _transparent, _projection,
            _noLegend, _noBaseLabels, _scaleBar, _north, _graticule, _locator, _textSize]) command.Options.Add(option);
    }

    /// <summary>What needs no gazetteer; a mistake is said before any work is done.</summary>
    /// <exception cref="CommandException">A value is not understood.</exception>
    public PictureOptions Read(ParseResult parsed)
    {
        _extent.Check(parsed);
        var settings = new Dictionary<string, string?>
        {
            ["paper"] = parsed.GetValue(_paper),
            ["orientation"] = parsed.GetValue(_orientation),
            ["title"] = parsed.GetValue(_title),
            ["subtitle"] = parsed.GetValue(_subtitle),
            ["caption"] = parsed.GetValue(_caption),
            ["credit"] = parsed.GetValue(_credit),
            ["language"] = parsed.GetValue(_language),
            ["label-languages"] = parsed.GetValue(_labelLanguages),
            ["labels"] = parsed.GetValue(_labels),
            ["by"] = parsed.GetValue(_by),
            ["numbers"] = YesOrNo(parsed.GetValue(_numbers)),
            ["points"] = YesOrNo(parsed.GetValue(_points)),
            ["groups"] = parsed.GetValue(_groups),
            ["grey"] = YesOrNo(parsed.GetValue(_grey)),
            ["transparent"] = YesOrNo(parsed.GetValue(_transparent)),
            ["projection"] = parsed.GetValue(_projection),
            ["legend"] = YesOrNo(!parsed.GetValue(_noLegend)),
            ["base-labels"] = YesOrNo(!parsed.GetValue(_noBaseLabels)),
            ["scale-bar"] = parsed.GetValue(_scaleBar),
            ["north"] = parsed.GetValue(_north),
            ["graticule"] = parsed.GetValue(_graticule),
            ["locator"] = parsed.GetValue(_locator),
            ["text-size"] = parsed.GetValue(_textSize).ToString(CultureInfo.InvariantCulture),
        };
        try
        {
            return PictureSettings.Read(name => settings[name]);
        }
        catch (FormatException e)
        {
            throw new CommandException($"--{e.Message}", ExitCode.Usage);
        }
    }

    /// <summary>The options with what is named by its name: the part of the world, and the places.</summary>
    /// <exception cref="CommandException">The gazetteer has no place of the name.</exception>
    public PictureOptions Find(ParseResult parsed, PictureOptions options, Workspace workspace)
    {
        var (extent, box) = _extent.Find(parsed, workspace);
        return options with { Only = [.. (parsed.GetValue(_place) ?? []).Select(name => ExtentArgument.PlaceOf("--place", name, workspace).Id)], Extent = extent, Box = box };
    }

    private static string YesOrNo(bool isWanted) => isWanted ? "yes" : "no";

    private static Option<string> Part(string name, string what) => new(name) { Description = $"{what}: auto, yes or no.", DefaultValueFactory = static _ => "auto" };
}
