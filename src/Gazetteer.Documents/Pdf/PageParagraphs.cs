using Gazetteer.Documents.Assembling;

namespace Gazetteer.Documents.Pdf;

/// <summary>Joins a page's lines to paragraphs.</summary>
internal static class PageParagraphs
{
    /// <summary>Appends the page. An empty line ends a paragraph, and so does a short line that ends a sentence.</summary>
    public static void Append(TextAssembler text, List<string> lines)
    {
        var width = lines.Count == 0 ? 0 : lines.Max(static l => l.Length);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Length == 0)
            {
                text.EndParagraph();
                continue;
            }

            var next = i + 1 < lines.Count ? lines[i + 1] : "";
            if (IsDivided(line, next))
            {
                text.Append(line.AsSpan(0, line.Length - 1));
                continue;
            }

            text.Append(line);
            if (line.Length < width * 2 / 3 && line[^1] is '.' or '!' or '?' or '۔' or '؟' or ':') text.EndParagraph();
            else if (!(line[^1] is '-' or '‐' && line.Length > 1 && char.IsLetter(line[^2]))) text.AppendSpace();
        }
    }

    /// <summary>A word divided at the line's end goes on with a small letter; in a compound such as Sistan-Baluchestan the hyphen stays.</summary>
    private static bool IsDivided(string line, string next) =>
        line.Length > 1 && line[^1] is '-' or '‐' && char.IsLower(line[^2]) && next.Length > 0 && char.IsLower(next[0]);
}
