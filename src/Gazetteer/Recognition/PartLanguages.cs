using System.Collections.Immutable;
using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Text;

namespace Gazetteer.Recognition;

/// <summary>Says of each mention in which language the words around it were read, where that is not the document's.</summary>
internal static class PartLanguages
{
    private const string English = "en";

    /// <summary>The mentions with their languages.</summary>
    public static ImmutableArray<Mention> Told(AnalysedText document, ImmutableArray<Mention> mentions)
    {
        var own = document.Text.Source.Language;
        ImmutableArray<Mention>.Builder? told = null;
        for (var i = 0; i < mentions.Length; i++)
        {
            var language = Of(document, mentions[i]);
            if (language == own || (own.Length == 0 && language == English)) continue;
            (told ??= mentions.ToBuilder())[i] = mentions[i] with { PartLanguage = language };
        }

        return told?.DrainToImmutable() ?? mentions;
    }

    private static string Of(AnalysedText document, Mention mention)
    {
        if (mention.Language is { } passage) return passage;
        var own = document.Text.Source.Language;
        var text = document.Text.Source.Text;
        if (!WritingSystem.IsArabic(text[mention.Span.Start])) return char.IsAsciiLetter(text[mention.Span.Start]) ? English : own;
        return document.LanguageOf(document.Frame.WordFrom(mention.Span.Start)) switch
        {
            UncasedLanguage.Persian => own is "ps" or "ckb" ? own : "fa",
            UncasedLanguage.Urdu => "ur",
            UncasedLanguage.Arabic when own is "fa" or "ur" or "ps" or "ckb" => own,
            UncasedLanguage.Arabic => "ar",
            _ => own,
        };
    }
}
