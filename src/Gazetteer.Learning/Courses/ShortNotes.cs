using System.Collections.Immutable;
using Gazetteer.Learning.Corpora;
using Gazetteer.Text;

namespace Gazetteer.Learning.Courses;

/// <summary>Short notes cut from annotated documents: a sentence or two, as people paste them, of which no other name tells where they are at home.</summary>
/// <remarks>Articles name a dozen places; what is learned from them alone takes one other name for a whole document's worth of evidence.</remarks>
internal static class ShortNotes
{
    /// <summary>A note is whole with the sentence that makes it this long, in UTF-16 units.</summary>
    private const int EnoughLetters = 100;

    /// <summary>The notes of a document that hold a place whose point is known.</summary>
    public static IEnumerable<AnnotatedDocument> Of(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = document.Text ?? "";
        var codePoints = new CodePoints(text);
        var start = 0;
        for (var end = 1; end <= text.Length; end++)
        {
            if (end < text.Length && (end - start < EnoughLetters || !IsBreak(text, end))) continue;
            if (NoteOf(document, codePoints.FromUtf16(start), codePoints.FromUtf16(end), text[start..end]) is { } note) yield return note;
            start = end;
        }
    }

    /// <summary>Whether a sentence or a line begins here.</summary>
    private static bool IsBreak(string text, int at) =>
        text[at - 1] == '\n' || (text[at - 1] == ' ' && at > 1 && text[at - 2] is '.' or '!' or '?' or '”' or '"' && char.IsUpper(text[at]));

    private static AnnotatedDocument? NoteOf(AnnotatedDocument document, int start, int end, string text)
    {
        var toponyms = document.Toponyms.Where(t => t.Start >= start && t.End <= end).Select(t => t with { Start = t.Start - start, End = t.End - start }).ToImmutableArray();
        return toponyms.Any(static t => t.Point is not null) ? new AnnotatedDocument($"{document.Id}@{start}", "", text, toponyms, []) : null;
    }
}
