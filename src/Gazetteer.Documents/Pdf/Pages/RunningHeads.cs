namespace Gazetteer.Documents.Pdf.Pages;

/// <summary>Finds the lines at the head and foot of pages that come again on others: titles of the book, page numbers.</summary>
internal static class RunningHeads
{
    private const int EdgeLines = 2;
    private const int PagesAround = 4;

    /// <summary>Takes out the lines at the edges of a page that, but for their numbers, stand at the same edge of most pages near; also numbers alone.</summary>
    public static void Remove(List<List<string>> pages)
    {
        for (var edge = 0; edge < EdgeLines; edge++)
        {
            if (!RemoveAt(pages, static p => p.FindIndex(static l => l.Length > 0)) & !RemoveAt(pages, static p => p.FindLastIndex(static l => l.Length > 0))) return;
        }
    }

    private static bool RemoveAt(List<List<string>> pages, Func<List<string>, int> edge)
    {
        var lines = pages.ConvertAll(p => edge(p) is >= 0 and var i ? Shape(p[i]) : "");
        var doomed = new List<int>();
        for (var i = 0; i < pages.Count; i++)
        {
            if (lines[i].Length > 0 && IsRepeated(lines, i)) doomed.Add(i);
        }

        foreach (var i in doomed) pages[i].RemoveAt(edge(pages[i]));
        return doomed.Count > 0;
    }

    /// <summary>Books give odd and even pages heads of their own: two of the pages around must agree, or one when there are fewer than five pages.</summary>
    private static bool IsRepeated(List<string> lines, int page)
    {
        if (lines[page] is "#" or "#/#" or "# / #" or "– # –" or "- # -" or "page #" or "page # of #" or "صفحه #" or "صفحہ #") return true;
        if (lines.Count < 3) return false;
        var same = 0;
        for (var other = Math.Max(0, page - PagesAround); other <= Math.Min(lines.Count - 1, page + PagesAround); other++)
        {
            if (other != page && lines[other] == lines[page]) same++;
        }

        return same >= 2 || (same == 1 && lines.Count < 5 && lines[page].Length < 80);
    }

    /// <summary>The line in lower case with each run of digits as one sign, so that page 7 and page 8 look the same.</summary>
    private static string Shape(string line)
    {
        var shape = new System.Text.StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (!char.IsDigit(c)) shape.Append(char.ToLowerInvariant(c));
            else if (shape.Length == 0 || shape[^1] != '#') shape.Append('#');
        }

        return shape.ToString();
    }
}
