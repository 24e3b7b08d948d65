using System.Collections.Immutable;
using System.Text;

namespace Gazetteer.Text;

/// <summary>A text in which stretches are marked in place: <c>[Pishin] near [Quetta]</c>. Annotated sentences, specifications and tests are written so.</summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Marks">What was marked, in order.</param>
internal sealed record MarkedText(string Text, ImmutableArray<MarkedText.Mark> Marks)
{
    private const string Opening = "[{<";
    private const string Closing = "]}>";

    /// <summary>Reads a marked text. Marks do not nest.</summary>
    /// <param name="marked">The text with its marks.</param>
    /// <param name="signs">The opening signs that are marks: of <c>[</c>, <c>{</c> and <c>&lt;</c>.</param>
    /// <param name="label">The sign that separates what is marked from its label: <c>[Persian|language]</c>, <c>[München@DE]</c>. Without it there are no labels.</param>
    /// <exception cref="FormatException">A mark is not closed, or closed without being open.</exception>
    public static MarkedText Parse(string marked, string signs = "[", char? label = null)
    {
        var (text, open, start, labelled) = (new StringBuilder(marked.Length), -1, 0, -1);
        var marks = ImmutableArray.CreateBuilder<Mark>();
        foreach (var c in marked)
        {
            if (signs.Contains(c, StringComparison.Ordinal))
            {
                if (open >= 0) throw new FormatException($"A mark is not closed: {marked}");
                (open, start, labelled) = (Opening.IndexOf(c, StringComparison.Ordinal), text.Length, -1);
            }
            else if (Closing.IndexOf(c, StringComparison.Ordinal) is >= 0 and var close && signs.Contains(Opening[close], StringComparison.Ordinal))
            {
                if (open != close) throw new FormatException($"A mark is closed that was not open: {marked}");
                var said = labelled < 0 ? "" : text.ToString(labelled, text.Length - labelled);
                if (labelled >= 0) text.Length = labelled;
                marks.Add(new Mark(Opening[open], new TextSpan(start, text.Length), said));
                open = -1;
            }
            else if (open >= 0 && labelled < 0 && c == label)
            {
                labelled = text.Length;
            }
            else
            {
                text.Append(c);
            }
        }

        return open < 0 ? new MarkedText(text.ToString(), marks.ToImmutable()) : throw new FormatException($"A mark is not closed: {marked}");
    }

    /// <summary>What one mark marks.</summary>
    /// <param name="Sign">The sign that opens it.</param>
    /// <param name="Span">Where it stands in the text without marks.</param>
    /// <param name="Label">What its label says; empty where it has none.</param>
    internal readonly record struct Mark(char Sign, TextSpan Span, string Label);
}
