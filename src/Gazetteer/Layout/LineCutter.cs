using System.Buffers;
using Gazetteer.Text;

namespace Gazetteer.Layout;

/// <summary>Cuts plain text into lines and says what each is by itself.</summary>
internal static class LineCutter
{
    private const int MostQuoteBlanks = 3;
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\u0085\u2028\u2029");
    private static readonly SearchValues<char> CodeEnds = SearchValues.Create("{};");
    private static readonly SearchValues<char> Bullets = SearchValues.Create("-*+•◦‣·–—");

    /// <summary>The lines of a stretch of the document, in order.</summary>
    public static List<TextLine> Cut(string text, TextSpan body)
    {
        var lines = new List<TextLine>();
        var (isFenced, signatureDepth) = (false, -1);
        for (var start = body.Start; start < body.End;)
        {
            var length = text.AsSpan(start, body.End - start).IndexOfAny(LineEnds);
            var end = length < 0 ? body.End : start + length;
            var line = Read(text, start, end);
            var words = line.Of(text);
            if (line.Depth != signatureDepth) signatureDepth = -1;
            var isFence = words.StartsWith("```") || words.StartsWith("~~~");
            if (isFenced || isFence || signatureDepth >= 0) line = line.Kind == LineKind.Blank ? line : line with { Kind = LineKind.Alone };
            if (isFence) isFenced = !isFenced;
            if (words is "--") signatureDepth = line.Depth;
            lines.Add(line);
            start = end + (end + 1 < body.End && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static TextLine Read(string text, int start, int end)
    {
        var (margin, depth) = (start, 0);
        for (var at = start; at < end; at++)
        {
            if (text[at] == '>') (margin, depth) = (at + 1, depth + 1);
            else if (text[at] != ' ' || at - margin >= MostQuoteBlanks) break;
        }

        if (depth > 0 && margin < end && text[margin] == ' ') margin++;
        var last = end;
        while (last > margin && char.IsWhiteSpace(text[last - 1])) last--;
        var first = margin;
        while (first < last && char.IsWhiteSpace(text[first])) first++;
        var isFlowed = last < end && text[end - 1] == ' ' && (end - last == 1) && last > first;
        return new TextLine(margin, first, last, depth, isFlowed, KindOf(text.AsSpan(first, last - first)));
    }

    private static LineKind KindOf(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty) return LineKind.Blank;
        if (line.Contains("-->", StringComparison.Ordinal) || line[0] == '#' || !HasLetter(line) || CodeEnds.Contains(line[^1])) return LineKind.Alone;
        return IsBullet(line) || IsNumbered(line) || IsField(line) ? LineKind.Item : LineKind.Words;
    }

    /// <summary>Rules, page numbers, and the numbers of subtitles have none.</summary>
    private static bool HasLetter(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (char.IsLetter(c) || char.IsSurrogate(c)) return true;
        }

        return false;
    }

    private static bool IsBullet(ReadOnlySpan<char> line) => Bullets.Contains(line[0]) && line.Length > 1 && char.IsWhiteSpace(line[1]);

    /// <summary>"12. ", "3) ", "(b) " and "a) ".</summary>
    private static bool IsNumbered(ReadOnlySpan<char> line)
    {
        var isOpen = line[0] == '(';
        var at = isOpen ? 1 : 0;
        var first = at;
        while (at < line.Length && at - first < 3 && char.IsDigit(line[at])) at++;
        var isLetter = at == first && at < line.Length && char.IsAsciiLetterLower(line[at]);
        if (isLetter) at++;
        if (at == first || at + 1 >= line.Length || !char.IsWhiteSpace(line[at + 1])) return false;
        return line[at] == ')' || (line[at] == '.' && !isOpen && !isLetter);
    }

    /// <summary>A header of a letter or mail, such as "Subject: ": one word that begins with a capital, and a colon.</summary>
    private static bool IsField(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, 24)].IndexOf(':');
        if (colon < 2 || !char.IsUpper(line[0]) || (colon + 1 < line.Length && line[colon + 1] != ' ')) return false;
        foreach (var c in line[..colon])
        {
            if (!char.IsLetter(c) && c != '-') return false;
        }

        return true;
    }
}
