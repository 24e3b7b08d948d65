using System.Collections.Immutable;
using System.CommandLine;
using Gazetteer.Pictures.Options;
using Gazetteer.Pictures.Projections;
using Gazetteer.Pictures.Words;
using Gazetteer.Pipeline;

namespace Gazetteer.Cli.Verbs;

/// <summary>The options that say what a picture shows, and how.</summary>
internal sealed class MapArguments
{
    private readonly ExtentArgument _extent = new();
    private readonly Option<string[]> _place = new("--place") { Description = "Draw this place only, by its name or identifier; may be given more than once.", AllowMultipleArgumentsPerToken = false };
    private readonly Option<string> _paper = new("--paper") { Description = $"{string.Join(", ", Sheet.All.Select(static s => s.Name))}, or a size such as 1200x800 in pixels.", DefaultValueFactory = static _ => "a4" };
    private readonly Option<string?> _orientation = new("--orientation") { Description = "portrait or landscape; by default as the sheet is, paper landscape." };
    private readonly Option<string?> _title = new("--title") { Description = "Title above the map." };
    private readonly Option<string?> _subtitle = new("--subtitle") { Description = "A line below the title." };
    private readonly Option<string?> _caption = new("--caption") { Description = "Text below the map." };
    private readonly Option<string?> _credit = new("--credit") { Description = "Your own credit, before that of the data." };
    private readonly Option<string> _language = new("--language") { Description = "Language of legend and credit: en, fa, ur, ar.", DefaultValueFactory = static _ => "en" };
    private readonly Option<string?> _labelLanguages = new("--label-languages") { Description = "One or two of local, en, fa, ur, ar, with a comma between: local is what the place's own country writes. By default the language, and local." };
    private readonly Option<string> _labels = new("--labels") { Description = "How many names: many, some, few, none.", DefaultValueFactory = static _ => "many" };
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
            _place, _paper, _orientation, _title, _subtitle, _caption, _credit, _language, _labelLanguages, _labels, _numbers, _points, _groups, _grey, _transparent, _projection,
            _noLegend, _noBaseLabels, _scaleBar, _north, _graticule, _locator, _textSize]) command.Options.Add(option);
    }

    /// <summary>What needs no gazetteer; a mistake is said before any work is done.</summary>
    /// <exception cref="CommandException">A value is not understood.</exception>
    public PictureOptions Read(ParseResult parsed)
    {
        _extent.Check(parsed);
        var language = PictureWords.Has(parsed.GetValue(_language)!) ? parsed.GetValue(_language)! : throw Wrong("--language", "one of en, fa, ur, ar", parsed.GetValue(_language)!);
        return new PictureOptions
        {
            Sheet = SheetOf(parsed),
            Title = parsed.GetValue(_title) ?? "",
            Subtitle = parsed.GetValue(_subtitle) ?? "",
            Caption = parsed.GetValue(_caption) ?? "",
            Credit = parsed.GetValue(_credit) ?? "",
            Language = language,
            LabelLanguages = LabelLanguages(parsed.GetValue(_labelLanguages), language),
            Density = Choice<LabelDensity>(parsed, _labels),
            IsNumbered = parsed.GetValue(_numbers),
            HasPlainPoints = parsed.GetValue(_points),
            Grouping = Choice<Grouping>(parsed, _groups),
            IsGrey = parsed.GetValue(_grey),
            IsTransparent = parsed.GetValue(_transparent),
            Projection = parsed.GetValue(_projection) switch
            {
                "fitting" => ProjectionChoice.Fitting,
                "mercator" => ProjectionChoice.Mercator,
                "equal-earth" => ProjectionChoice.EqualEarth,
                var other => throw Wrong("--projection", "fitting, mercator or equal-earth", other!),
            },
            HasLegend = !parsed.GetValue(_noLegend),
            HasBaseLabels = !parsed.GetValue(_noBaseLabels),
            ScaleBar = PresenceOf(parsed, _scaleBar),
            North = PresenceOf(parsed, _north),
            Graticule = PresenceOf(parsed, _graticule),
            Locator = PresenceOf(parsed, _locator),
            TextSize = parsed.GetValue(_textSize),
        };
    }

    /// <summary>The options with what is named by its name: the part of the world, and the places.</summary>
    /// <exception cref="CommandException">The gazetteer has no place of the name.</exception>
    public PictureOptions Find(ParseResult parsed, PictureOptions options, Workspace workspace)
    {
        var (extent, box) = _extent.Find(parsed, workspace);
        return options with { Only = [.. (parsed.GetValue(_place) ?? []).Select(name => ExtentArgument.PlaceOf("--place", name, workspace).Id)], Extent = extent, Box = box };
    }

    private Sheet SheetOf(ParseResult parsed)
    {
        var sheet = Sheet.Find(parsed.GetValue(_paper)!) ?? throw Wrong("--paper", $"{string.Join(", ", Sheet.All.Select(static s => s.Name))}, or a size such as 1200x800 of {Sheet.Least} to {Sheet.Most} pixels", parsed.GetValue(_paper)!);
        return parsed.GetValue(_orientation) switch
        {
            null => sheet.Name.Contains('x', StringComparison.OrdinalIgnoreCase) ? sheet : sheet.Turned(isLandscape: true),
            "landscape" => sheet.Turned(isLandscape: true),
            "portrait" => sheet.Turned(isLandscape: false),
            var other => throw Wrong("--orientation", "portrait or landscape", other),
        };
    }

    private static ImmutableArray<string> LabelLanguages(string? text, string language)
    {
        ImmutableArray<string> languages = text is null ? [language, PictureOptions.Local] : [.. text.Split(',').Select(static l => l.Trim().ToLowerInvariant())];
        var isKnown = languages.Length is 1 or 2 && languages.All(static l => l is PictureOptions.Local || (l.Length is 2 or 3 && l.All(char.IsAsciiLetterLower)));
        return isKnown ? languages : throw Wrong("--label-languages", "one or two of local, en, fa, ur, ar or another language", text!);
    }

    private static T Choice<T>(ParseResult parsed, Option<string> option) where T : struct, Enum
    {
        var text = parsed.GetValue(option)!;
        return Enum.GetValues<T>().Select(static v => (T?)v).FirstOrDefault(v => v.ToString()!.Equals(text, StringComparison.OrdinalIgnoreCase))
            ?? throw Wrong(option.Name, string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant(), text);
    }

    private static Presence PresenceOf(ParseResult parsed, Option<string> option) => parsed.GetValue(option) switch
    {
        "auto" => Presence.Fitting,
        "yes" => Presence.Always,
        "no" => Presence.Never,
        var other => throw Wrong(option.Name, "auto, yes or no", other!),
    };

    private static Option<string> Part(string name, string what) => new(name) { Description = $"{what}: auto, yes or no.", DefaultValueFactory = static _ => "auto" };

    private static CommandException Wrong(string option, string wanted, string given) => new($"{option} wants {wanted}; '{given}' is not.", ExitCode.Usage);
}
