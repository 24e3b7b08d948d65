using System.Globalization;
using System.Text;
using Gazetteer.Learning.Corpora;

namespace Gazetteer.Learning.Courses;

/// <summary>Annotated documents as they would stand in capitals, in headline case or without any capitals: the same spans, other letters.</summary>
internal static class CaseLoss
{
    /// <summary>A document's text in capitals.</summary>
    public static AnnotatedDocument InCapitals(AnnotatedDocument document) => With(document, static text => Map(text, static (c, _) => Rune.ToUpperInvariant(c)));

    /// <summary>A document's text in small letters.</summary>
    public static AnnotatedDocument InLowerCase(AnnotatedDocument document) => With(document, static text => Map(text, static (c, _) => Rune.ToLowerInvariant(c)));

    /// <summary>A document's text with every word capitalised.</summary>
    public static AnnotatedDocument InHeadlineCase(AnnotatedDocument document) => With(document, static text => Map(text, static (c, isInitial) => isInitial ? Rune.ToUpperInvariant(c) : c));

    private static AnnotatedDocument With(AnnotatedDocument document, Func<string, string> change) => document with { Text = change(document.Text ?? "") };

    /// <summary>Changes rune by rune, so that offsets in code points stay.</summary>
    private static string Map(string text, Func<Rune, bool, Rune> change)
    {
        var changed = new StringBuilder(text.Length);
        var isInitial = true;
        foreach (var rune in text.EnumerateRunes())
        {
            changed.Append(change(rune, isInitial).ToString());
            isInitial = !Rune.IsLetterOrDigit(rune) && rune.Value is not ('\'' or '’') && Rune.GetUnicodeCategory(rune) is not UnicodeCategory.NonSpacingMark;
        }

        return changed.ToString();
    }
}
