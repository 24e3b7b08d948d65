using System.Collections.Immutable;
using System.Globalization;
using Gazetteer.Pictures.Options;

namespace Gazetteer.Pictures.Classes;

/// <summary>Reads what a class pack is made of from text, by the names that the command line has for it, without the dashes: <c>level</c>, <c>seed</c>.</summary>
public static class ClassSettings
{
    private static readonly ImmutableArray<string> Languages = ["en", "fa", "ur"];
    private static readonly ImmutableArray<Sheet> Papers = [Sheet.A4, Sheet.A3, Sheet.Letter];

    /// <summary>Reads them; what is not given is as usual.</summary>
    /// <param name="value">The text of a setting; null where it is not given.</param>
    /// <exception cref="FormatException">A text is not understood; the message begins with the name of its setting.</exception>
    public static ClassOptions Read(Func<string, string?> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new ClassOptions
        {
            Title = value("title") ?? "",
            Language = One("language", value, Languages, static l => l),
            Level = One("level", value, [ClassLevel.Medium, ClassLevel.Easy, ClassLevel.Hard], static l => l.ToString().ToLowerInvariant()),
            Seed = SeedOf(value("seed")),
            Sheet = One("paper", value, Papers, static s => s.Name),
            IsGrey = One("grey", value, [false, true], static g => g ? "yes" : "no"),
        };
    }

    /// <summary>The choice of a name; the first where nothing is given.</summary>
    private static T One<T>(string setting, Func<string, string?> value, ImmutableArray<T> choices, Func<T, string> nameOf)
    {
        if (value(setting) is not { } text) return choices[0];
        var at = choices.Select(nameOf).ToList().FindIndex(n => n.Equals(text, StringComparison.OrdinalIgnoreCase));
        return at >= 0 ? choices[at] : throw new FormatException($"{setting} wants one of {string.Join(", ", choices.Select(nameOf))}; '{text}' is not.");
    }

    private static int SeedOf(string? text)
    {
        if (text is null) return 1;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed
            : throw new FormatException($"seed wants a whole number from 0 to {int.MaxValue}; '{text}' is not.");
    }
}
