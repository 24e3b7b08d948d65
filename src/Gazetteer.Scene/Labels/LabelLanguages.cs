using System.Collections.Immutable;

namespace Gazetteer.Scene.Labels;

/// <summary>In which languages the map is labelled: English, what the place's own country writes, or another, one or two at a time.</summary>
/// <param name="IsEnglish">Whether the English name stands in the first line.</param>
/// <param name="Other">A BCP 47 language, <see cref="Local"/>, or empty for none.</param>
public sealed record LabelLanguages(bool IsEnglish, string Other)
{
    /// <summary>Stands for the language that the place's own country writes.</summary>
    public const string Local = "local";

    /// <summary>English, and the local name in Arabic script below it.</summary>
    public static LabelLanguages Default { get; } = new(true, Local);

    /// <summary>The choices that views offer, in words and as <see cref="Parse"/> reads them.</summary>
    public static ImmutableArray<(string Words, string Tag)> Choices { get; } =
    [
        ("English and local", "en+local"), ("English", "en"), ("Local", "local"), ("Persian", "fa"), ("Urdu", "ur"), ("Arabic", "ar"),
        ("English and Persian", "en+fa"), ("English and Urdu", "en+ur"), ("English and Arabic", "en+ar"),
    ];

    /// <summary>Reads <c>en</c>, <c>local</c>, <c>fa</c>, <c>en+local</c>, <c>en+fa</c> and the like.</summary>
    /// <exception cref="FormatException">It is none of these.</exception>
    public static LabelLanguages Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('+');
        var isKnown = parts.Length is 1 or 2 && parts.All(static p => p is Local || (p.Length is 2 or 3 && p.All(char.IsAsciiLetterLower)))
            && (parts.Length == 1 || (parts[0] == "en" && parts[1] != "en"));
        if (!isKnown) throw new FormatException($"'{text}' is not a choice of label languages; known are en, local, a language such as fa, or en+ one of these.");
        return new LabelLanguages(parts[0] == "en", parts[^1] == "en" ? "" : parts[^1]);
    }

    /// <summary>As <see cref="Parse"/> reads it.</summary>
    public override string ToString() => !IsEnglish ? Other : Other.Length == 0 ? "en" : $"en+{Other}";

    /// <summary>What stands in the two lines of a label; a name that is missing is replaced by the English one, and nothing is written twice.</summary>
    /// <param name="english">The English or main name.</param>
    /// <param name="local">The name as the place's country writes it, where that is not Latin; empty otherwise.</param>
    /// <param name="nameIn">The name in a language; empty when not known.</param>
    internal (string First, string Second) Lines(string english, string local, Func<string, string> nameIn)
    {
        if (Other.Length == 0) return (english, "");

        // Beside English only Arabic script is worth a second line: it would crowd out the places themselves.
        var other = Other == Local ? (IsEnglish ? SecondLine.Of(local) : local) : nameIn(Other);
        if (other.Length == 0 || other == english) return (english, "");
        return IsEnglish ? (english, other) : ("", other);
    }
}
