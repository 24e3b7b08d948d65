using System.Collections.Immutable;
using System.Globalization;
using Gazetteer.Pictures.Projections;
using Gazetteer.Pictures.Words;
using Gazetteer.Places;
using Gazetteer.Scene.Maps;

namespace Gazetteer.Pictures.Options;

/// <summary>Reads the options of a picture from text, by the names that the command line has for them, without the dashes: <c>paper</c>, <c>label-languages</c>.</summary>
public static class PictureSettings
{
    private const double MostScale = 4;
    private const double LeastTextSize = 0.5;
    private const double MostTextSize = 3;

    /// <summary>Reads the options; what is not given is as usual.</summary>
    /// <param name="value">The text of a setting; null where it is not given.</param>
    /// <exception cref="FormatException">A text is not understood; the message begins with the name of its setting.</exception>
    public static PictureOptions Read(Func<string, string?> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var language = value("language") ?? "en";
        if (!PictureWords.Has(language)) throw Wrong("language", "one of en, fa, ur, ar", language);
        return new PictureOptions
        {
            Sheet = SheetOf(value("paper") ?? Sheet.A4.Name, value("orientation")),
            Title = value("title") ?? "",
            Subtitle = value("subtitle") ?? "",
            Caption = value("caption") ?? "",
            Credit = value("credit") ?? "",
            Language = language,
            LabelLanguages = LabelLanguages(value("label-languages"), language),
            Density = Choice<LabelDensity>("labels", value),
            By = Choice<SeriesUnit>("by", value),
            IsNumbered = IsYes("numbers", value, otherwise: false),
            HasPlainPoints = IsYes("points", value, otherwise: false),
            Grouping = Choice<Grouping>("groups", value),
            IsGrey = IsYes("grey", value, otherwise: false),
            IsTransparent = IsYes("transparent", value, otherwise: false),
            Projection = value("projection") switch
            {
                null or "fitting" => ProjectionChoice.Fitting,
                "mercator" => ProjectionChoice.Mercator,
                "equal-earth" => ProjectionChoice.EqualEarth,
                var other => throw Wrong("projection", "fitting, mercator or equal-earth", other),
            },
            HasLegend = IsYes("legend", value, otherwise: true),
            HasBaseLabels = IsYes("base-labels", value, otherwise: true),
            ScaleBar = PresenceOf("scale-bar", value),
            North = PresenceOf("north", value),
            Graticule = PresenceOf("graticule", value),
            Locator = PresenceOf("locator", value),
            TextSize = TextSizeOf(value("text-size")),
        };
    }

    /// <summary>The part of the world that a text means without a gazetteer: <c>core</c>, <c>all</c>, <c>world</c>, or a box <c>WEST,SOUTH,EAST,NORTH</c> in degrees.</summary>
    /// <returns>Null when it is none of these, and may be the name of a place.</returns>
    /// <exception cref="FormatException">It is four numbers and not a box.</exception>
    public static (ExtentChoice Choice, GeoBounds Box)? ExtentOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        switch (text.Trim())
        {
            case "core": return (ExtentChoice.Core, default);
            case "all": return (ExtentChoice.All, default);
            case "world": return (ExtentChoice.World, default);
        }

        var sides = text.Split(',');
        var numbers = new double[4];
        if (sides.Length != 4) return null;
        for (var i = 0; i < 4; i++)
            if (!double.TryParse(sides[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i])) return null;
        var isBox = Math.Abs(numbers[0]) <= 180 && Math.Abs(numbers[2]) <= 180 && numbers[1] >= -90 && numbers[3] <= 90 && numbers[1] < numbers[3] && numbers[0] != numbers[2];
        return isBox ? (ExtentChoice.Box, new GeoBounds(numbers[0], numbers[1], numbers[2], numbers[3])) : throw Wrong("extent", "a box WEST,SOUTH,EAST,NORTH in degrees, south below north", text);
    }

    /// <summary>The part of the world that a text means: as without a gazetteer, or the box of a place by its name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="findPlace">The likeliest place of a name; null where none bears it.</param>
    /// <exception cref="FormatException">It is neither, or nobody bears the name.</exception>
    public static (ExtentChoice Choice, GeoBounds Box) ExtentOf(string text, Func<string, Place?>? findPlace)
    {
        if (ExtentOf(text) is { } plain) return plain;
        return text.Trim().Length > 0 && findPlace?.Invoke(text) is { } place
            ? (ExtentChoice.Box, MapExtent.OfPlace(place))
            : throw new FormatException($"extent wants core, all, world, a box WEST,SOUTH,EAST,NORTH in degrees, or the name of a place; '{text}' is none of these.");
    }

    /// <summary>Pixels of PNG for a unit of the drawing.</summary>
    /// <exception cref="FormatException">It is not a number from 1 to 4.</exception>
    public static double ScaleOf(string text)
    {
        var isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var scale);
        return isNumber && scale is >= 1 and <= MostScale ? scale : throw new FormatException($"scale wants a number from 1 to {MostScale}; '{text}' is not.");
    }

    private static Sheet SheetOf(string paper, string? orientation)
    {
        var sheet = Sheet.Find(paper) ?? throw Wrong("paper", $"{string.Join(", ", Sheet.All.Select(static s => s.Name))}, or a size such as 1200x800 of {Sheet.Least} to {Sheet.Most} pixels", paper);
        return orientation switch
        {
            null => Sheet.All.Any(s => s.Name == sheet.Name) ? sheet.Turned(isLandscape: true) : sheet,
            "landscape" => sheet.Turned(isLandscape: true),
            "portrait" => sheet.Turned(isLandscape: false),
            var other => throw Wrong("orientation", "portrait or landscape", other),
        };
    }

    private static ImmutableArray<string> LabelLanguages(string? text, string language)
    {
        ImmutableArray<string> languages = text is null ? [language, PictureOptions.Local] : [.. text.Split(',').Select(static l => l.Trim().ToLowerInvariant())];
        var isKnown = languages.Length is 1 or 2 && languages.All(static l => l is PictureOptions.Local || (l.Length is 2 or 3 && l.All(char.IsAsciiLetterLower)));
        return isKnown ? languages : throw Wrong("label-languages", "one or two of local, en, fa, ur, ar or another language", text!);
    }

    private static T Choice<T>(string name, Func<string, string?> value) where T : struct, Enum => value(name) is not { } text
        ? default
        : Enum.GetValues<T>().Select(static v => (T?)v).FirstOrDefault(v => v.ToString()!.Equals(text, StringComparison.OrdinalIgnoreCase))
            ?? throw Wrong(name, string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant(), text);

    private static bool IsYes(string name, Func<string, string?> value, bool otherwise) => value(name) switch
    {
        null => otherwise,
        "yes" => true,
        "no" => false,
        var other => throw Wrong(name, "yes or no", other),
    };

    private static Presence PresenceOf(string name, Func<string, string?> value) => value(name) switch
    {
        null or "auto" => Presence.Fitting,
        "yes" => Presence.Always,
        "no" => Presence.Never,
        var other => throw Wrong(name, "auto, yes or no", other),
    };

    private static double TextSizeOf(string? text)
    {
        if (text is null) return 1;
        var isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var size);
        return isNumber && size is >= LeastTextSize and <= MostTextSize ? size : throw Wrong("text-size", $"a number from {LeastTextSize} to {MostTextSize}", text);
    }

    private static FormatException Wrong(string name, string wanted, string given) => new($"{name} wants {wanted}; '{given}' is not.");
}
