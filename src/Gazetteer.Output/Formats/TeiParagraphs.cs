using Gazetteer.Text;

namespace Gazetteer.Output.Formats;

/// <summary>Finds the paragraphs of a text.</summary>
internal static class TeiParagraphs
{
    /// <summary>The stretches of the body between blank lines, without the line ends around them.</summary>
    public static List<TextSpan> Of(SourceText source)
    {
        var paragraphs = new List<TextSpan>();
        var text = source.Text;
        var start = source.Body.Start;
        while (start < source.Body.End)
        {
            while (start < source.Body.End && text[start] is '\n' or '\r') start++;
            var end = start;
            while (end < source.Body.End && !IsBlankLineAt(text, end)) end++;
            if (end > start) paragraphs.Add(new TextSpan(start, end));
            start = end + 1;
        }

        return paragraphs;
    }

    private static bool IsBlankLineAt(string text, int at)
    {
        if (text[at] is not ('\n' or '\r')) return false;
        var rest = text.AsSpan(at);
        return rest.StartsWith("\n\n") || rest.StartsWith("\r\n\r\n") || rest.StartsWith("\n\r\n");
    }
}
