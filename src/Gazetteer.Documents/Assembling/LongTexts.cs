using System.Collections.Immutable;
using Gazetteer.Text;

namespace Gazetteer.Documents.Assembling;

/// <summary>Cuts texts of whatever format that are too long to be worked on as one; a text of ten million words would fill the memory of a laptop.</summary>
internal static class LongTexts
{
    /// <summary>How many pieces a text must fill before it is cut: books stay whole.</summary>
    private const int PiecesOfWhole = 4;

    /// <summary>The document itself, or the pieces of a very long one, cut between paragraphs where there are any.</summary>
    /// <param name="document">A document.</param>
    /// <param name="pieceCharacters">Most characters of a piece.</param>
    public static IEnumerable<SourceText> Cut(SourceText document, int pieceCharacters)
    {
        if (document.Text.Length <= (long)pieceCharacters * PiecesOfWhole)
        {
            yield return document;
            yield break;
        }

        var before = document.CodePointOffset;
        var number = 0;
        for (var start = 0; start < document.Text.Length;)
        {
            var end = EndOfPiece(document.Text, start, pieceCharacters);
            var piece = Piece(document, new TextSpan(start, end), ++number, before);
            yield return piece;
            before += new CodePoints(piece.Text).FromUtf16(piece.Text.Length);
            start = end;
        }
    }

    private static SourceText Piece(SourceText document, TextSpan span, int number, long before)
    {
        var part = number == 1 ? "" : $" (part {number})";
        var body = Within(document.Body, span);
        return document with
        {
            Name = document.Name + part,
            Id = document.Id + part,
            Title = document.Title + part,
            Text = span.Of(document.Text),
            Body = body,
            Parts = [.. document.Parts.Where(p => p.Span.Overlaps(span)).Select(p => p with { Span = Within(p.Span, span) })],
            CodePointOffset = before,
        };
    }

    /// <summary>What of a stretch lies within another, in offsets of that one.</summary>
    private static TextSpan Within(TextSpan stretch, TextSpan whole)
    {
        var start = Math.Clamp(stretch.Start, whole.Start, whole.End) - whole.Start;
        return new TextSpan(start, Math.Max(start, Math.Clamp(stretch.End, whole.Start, whole.End) - whole.Start));
    }

    private static int EndOfPiece(string text, int start, int most)
    {
        if (text.Length - start <= most) return text.Length;
        var window = text.AsSpan(start, most);
        foreach (var between in (string[])["\n\n", "\n", " "])
        {
            if (window.LastIndexOf(between, StringComparison.Ordinal) is var at && at > most / 2) return start + at + between.Length;
        }

        return char.IsHighSurrogate(window[^1]) ? start + most - 1 : start + most;
    }
}
