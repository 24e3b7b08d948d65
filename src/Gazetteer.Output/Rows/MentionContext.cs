using System.Text;
using Gazetteer.Text;

namespace Gazetteer.Output.Rows;

/// <summary>The words around a mention on one line, within the document's body.</summary>
internal static class MentionContext
{
    /// <summary>What precedes the span.</summary>
    public static string Before(SourceText source, TextSpan span, int length)
    {
        var bodyStart = Math.Min(source.Body.Start, span.Start);
        var start = Math.Max(bodyStart, span.Start - length);
        if (start > bodyStart)
        {
            var cut = source.Text.AsSpan(start, span.Start - start).IndexOfAny(' ', '\n', '\t');
            start = cut >= 0 ? start + cut : char.IsLowSurrogate(source.Text[start]) ? start + 1 : start;
        }

        return OneLine(source.Text.AsSpan(start, span.Start - start)).TrimStart();
    }

    /// <summary>What follows the span.</summary>
    public static string After(SourceText source, TextSpan span, int length)
    {
        var bodyEnd = Math.Max(source.Body.End, span.End);
        var end = Math.Min(bodyEnd, span.End + length);
        if (end < bodyEnd)
        {
            var cut = source.Text.AsSpan(span.End, end - span.End).LastIndexOfAny(' ', '\n', '\t');
            end = cut >= 0 ? span.End + cut : char.IsHighSurrogate(source.Text[end - 1]) ? end - 1 : end;
        }

        return OneLine(source.Text.AsSpan(span.End, end - span.End)).TrimEnd();
    }

    private static string OneLine(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c)) line.Append(c);
            else if (line.Length == 0 || line[^1] != ' ') line.Append(' ');
        }

        return line.ToString();
    }
}
