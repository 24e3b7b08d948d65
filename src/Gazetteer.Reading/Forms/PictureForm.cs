using System.Collections.Immutable;
using System.Globalization;
using Gazetteer.Pictures.Options;
using Gazetteer.Places;
using Gazetteer.Scene.Labels;

namespace Gazetteer.Reading.Forms;

/// <summary>What may be chosen for a picture of the map and for a class pack, in the browser view's words and order.</summary>
public static class PictureForm
{
    private const string OnScreen = "screen";

    private static readonly ImmutableArray<(string, string)> Languages = [("en", "English"), ("fa", "فارسی"), ("ur", "اردو"), ("ar", "العربية")];

    private static readonly ImmutableArray<FormField> Extent =
    [
        Choice("extent", "Part of the world", "core", ("core", "Where most mentions are"), ("all", "All places"), (OnScreen, "What the map shows"), ("world", "The world")),
        new FormField("extent-name", "Or around a place", "", "Iran; 57,24,70,31"),
    ];

    /// <summary>The fields of a picture.</summary>
    public static ImmutableArray<FormField> Picture { get; } =
    [
        .. Extent,
        Choice("by", "Maps", "none", ("none", "One map"), ("year", "A map for each year"), ("month", "A map for each month")),
        Choice("projection", "Projection", "fitting", ("fitting", "Fitting the part shown"), ("mercator", "Mercator"), ("equal-earth", "Equal Earth")),
        Choice("paper", "Paper", "a4", ("a4", "A4"), ("a3", "A3"), ("letter", "Letter"), ("slide", "Slide"), ("square", "Square")),
        new FormField("pixels", "Or a size", "", "1200x800"),
        Choice("orientation", "Orientation", "", ("", "Landscape"), ("portrait", "Portrait")),
        new FormField("title", "Title"), new FormField("subtitle", "Subtitle"), new FormField("caption", "Caption"), new FormField("credit", "Credit"),
        Choice("text-size", "Letters", "1", ("0.8", "Smaller"), ("1", "Usual"), ("1.3", "Larger"), ("1.7", "Largest")),
        Choice("scale", "Fineness of PNG", "2", ("1", "1×"), ("2", "2×"), ("3", "3×"), ("4", "4×")),
        Choice("label-languages", "Names", "", [("", "As the language below, and local"), .. LabelLanguages.Choices.Select(static c => (c.Tag.Replace('+', ','), c.Words))]),
        Choice("labels", "How many names", "many", ("many", "Many"), ("some", "Some"), ("few", "Few"), ("none", "None")),
        YesNo("numbers", "Numbers and a key", "no"),
        YesNo("base-labels", "Names of countries and seas", "yes"),
        Choice("language", "Language of the words", "en", Languages),
        Choice("groups", "Coloured by", "kind", ("kind", "Kind of place"), ("country", "Country"), ("document", "Document")),
        YesNo("points", "Points of one size", "no"), YesNo("grey", "Grey", "no"), YesNo("transparent", "Transparent", "no"), YesNo("legend", "Legend", "yes"),
        WhereFit("scale-bar", "Scale bar"), WhereFit("north", "North arrow"), WhereFit("graticule", "Graticule"), WhereFit("locator", "Small map of where this is"),
    ];

    /// <summary>The fields of a class pack.</summary>
    public static ImmutableArray<FormField> ClassPack { get; } =
    [
        Choice("level", "Level", "medium", ("easy", "Easy"), ("medium", "Medium"), ("hard", "Hard")),
        Choice("language", "Language", "en", Languages[..3]),
        new FormField("seed", "Number of the pack", "1", "another number, other questions"),
        new FormField("title", "Title"),
        .. Extent,
        Choice("paper", "Paper", "a4", ("a4", "A4"), ("a3", "A3"), ("letter", "Letter")),
        YesNo("grey", "Grey", "no"),
    ];

    /// <summary>What was chosen as <see cref="PictureSettings"/> reads it: what is as usual is not given, a place or size that was typed takes the place of what was chosen.</summary>
    /// <param name="chosen">What stands in a field; null where there is no such field.</param>
    /// <param name="screen">What the map shows.</param>
    public static Func<string, string?> Settings(Func<string, string?> chosen, GeoBounds screen)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        return name => name switch
        {
            "extent" => Given("extent-name") ?? (chosen(name) == OnScreen ? Box(screen) : Given(name)),
            "paper" => Given("pixels")?.Replace(" ", "", StringComparison.Ordinal) ?? Given(name),
            "by" => Given(name) is "none" ? null : Given(name),
            _ => Given(name),
        };

        string? Given(string name) => chosen(name)?.Trim() is { Length: > 0 } text ? text : null;
    }

    private static string Box(GeoBounds box) => string.Create(CultureInfo.InvariantCulture, $"{box.West:F4},{box.South:F4},{box.East:F4},{box.North:F4}");

    private static FormField Choice(string name, string label, string usual, params ImmutableArray<(string, string)> choices) => new(name, label, usual) { Choices = choices };

    private static FormField YesNo(string name, string label, string usual) => Choice(name, label, usual, ("yes", "Yes"), ("no", "No"));

    private static FormField WhereFit(string name, string label) => Choice(name, label, "auto", ("auto", "Where fit"), ("yes", "Yes"), ("no", "No"));
}
