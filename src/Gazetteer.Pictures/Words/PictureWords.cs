using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace Gazetteer.Pictures.Words;

/// <summary>What is written on pictures and work sheets beside names, in one language. Immutable.</summary>
public sealed class PictureWords
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(StringComparer.Ordinal, "en", "fa", "ur", "ar");
    private readonly FrozenDictionary<string, string> _words;

    private PictureWords(string language, FrozenDictionary<string, string> words)
    {
        Language = language;
        _words = words;
    }

    /// <summary>The language.</summary>
    public string Language { get; }

    /// <summary>Whether it is written from right to left.</summary>
    public bool IsRightToLeft => Language != "en";

    /// <summary>Whether there are words in a language.</summary>
    public static bool Has(string language) => Known.Contains(language);

    /// <summary>The words of a language.</summary>
    /// <exception cref="ArgumentException">There are none of this language.</exception>
    public static PictureWords Of(string language)
    {
        if (!Has(language)) throw new ArgumentException($"There are no words in '{language}'; there are in {string.Join(", ", Known.Order())}.", nameof(language));
        using var stream = typeof(PictureWords).Assembly.GetManifestResourceStream($"words/{language}.json")!;
        using var json = JsonDocument.Parse(stream);
        return new PictureWords(language, json.RootElement.EnumerateObject().ToFrozenDictionary(static p => p.Name, static p => p.Value.GetString()!, StringComparer.Ordinal));
    }

    /// <summary>A phrase, with what is put into it.</summary>
    /// <exception cref="KeyNotFoundException">There is no phrase of this name.</exception>
    public string this[string name, params ReadOnlySpan<object?> values] => values.IsEmpty ? _words[name] : string.Format(CultureInfo.InvariantCulture, _words[name], values);

    /// <summary>The names of all phrases.</summary>
    internal IEnumerable<string> Names => _words.Keys;

    /// <summary>A whole number in the digits of the language.</summary>
    public string Number(long number) => Digits(number.ToString("N0", CultureInfo.InvariantCulture));

    /// <summary>A text with its digits written as the language writes them: Persian ones in Persian.</summary>
    public string Digits(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Language != "fa" ? text : string.Concat(text.Select(static c => c switch
        {
            >= '0' and <= '9' => (char)(c - '0' + '۰'),
            ',' => '٬',
            _ => c,
        }));
    }
}
