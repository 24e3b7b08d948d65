using System.Buffers;
using System.Collections.Immutable;

namespace Gazetteer.Languages;

/// <summary>Tells the languages of Arabic script apart by the letters that only one of them has.</summary>
internal static class UncasedLanguages
{
    private static readonly SearchValues<char> Urdu = OwnLetters("ur");
    private static readonly SearchValues<char> Persian = OwnLetters("fa");

    /// <summary>The language of a whole text.</summary>
    public static UncasedLanguage Of(ReadOnlySpan<char> text)
    {
        // One word in another language does not make a text: the letters must come often.
        var (urdu, persian) = (Count(text, Urdu), Count(text, Persian));
        if (urdu > 0 && urdu * 6 > persian) return UncasedLanguage.Urdu;
        return persian > 0 ? UncasedLanguage.Persian : UncasedLanguage.Arabic;
    }

    private static SearchValues<char> OwnLetters(string language) => SearchValues.Create(LanguagePacks.Shipped.Of(language)?.OwnLetters ?? "");

    /// <summary>The one language of Arabic script among those that a user names; null where there is none, or several.</summary>
    public static UncasedLanguage? Named(ImmutableArray<string> tags)
    {
        UncasedLanguage? named = null;
        foreach (var tag in tags)
        {
            UncasedLanguage? language = tag switch { "ar" => UncasedLanguage.Arabic, "fa" => UncasedLanguage.Persian, "ur" => UncasedLanguage.Urdu, _ => null };
            if (language is null) continue;
            if (named is not null) return null;
            named = language;
        }

        return named;
    }

    private static int Count(ReadOnlySpan<char> text, SearchValues<char> letters)
    {
        var count = 0;
        for (var at = text.IndexOfAny(letters); at >= 0; at = text.IndexOfAny(letters))
        {
            count++;
            text = text[(at + 1)..];
        }

        return count;
    }
}
