using System.Text;
using Gazetteer.Places;

namespace Gazetteer.Documents.Pdf;

/// <summary>Turns what a page shows into what was typed: fonts of PDF name glyphs, not letters.</summary>
internal static class LogicalText
{
    /// <summary>A line without direction marks, its ligatures and the shapes of Arabic letters as plain letters.</summary>
    public static string Clean(string line)
    {
        if (line.AsSpan().IndexOfAnyExceptInRange('\0', '\u1FFF') < 0) return line.Trim();
        var clean = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\uFEFF') continue;
            if (c is (>= '\uFB00' and <= '\uFB06') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC')) clean.Append(c.ToString().Normalize(NormalizationForm.FormKC));
            else clean.Append(c);
        }

        return WithFullStopBehind(clean.ToString().Trim());
    }

    /// <summary>Poppler puts the full stop of a right-to-left line before it, where it is seen at the left.</summary>
    private static string WithFullStopBehind(string line) =>
        line.Length > 1 && line[0] is '.' or '!' or ':' && line.Length > 1 && WritingSystem.IsRightToLeft(line) ? line[1..].TrimStart() + line[0] : line;
}
