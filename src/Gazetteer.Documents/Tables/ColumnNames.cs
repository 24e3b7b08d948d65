namespace Gazetteer.Documents.Tables;

/// <summary>What columns are usually called.</summary>
internal static class ColumnNames
{
    /// <summary>Columns of text, likeliest first.</summary>
    public static readonly string[] Texts = ["text", "full_text", "fulltext", "body", "content", "article", "abstract", "message", "description", "summary", "transcript", "comment", "متن"];

    /// <summary>Columns that name the row.</summary>
    public static readonly string[] Ids = ["id", "doc_id", "document_id", "identifier", "شناسه"];

    /// <summary>Columns of titles.</summary>
    public static readonly string[] Titles = ["title", "headline", "subject", "name", "عنوان"];

    /// <summary>Columns of dates.</summary>
    public static readonly string[] Dates = ["date", "published", "published_at", "publish_date", "publication_date", "document_date", "created", "created_at", "datetime", "timestamp", "تاریخ"];

    /// <summary>Columns of languages.</summary>
    public static readonly string[] Languages = ["language", "lang"];

    /// <summary>Ordinal of the column that the user chose, or else of the first that bears a usual name; −1 without one.</summary>
    public static int Find(IReadOnlyList<string> names, string? chosen, string[] usual)
    {
        foreach (var wanted in chosen is null ? usual : [chosen])
        {
            for (var i = 0; i < names.Count; i++)
            {
                if (names[i].Trim().Equals(wanted, StringComparison.OrdinalIgnoreCase)) return i;
            }
        }

        return -1;
    }

    /// <summary>Ordinals of the columns to read: those chosen, or that of a usual name, or the one whose fields have most letters.</summary>
    /// <exception cref="DocumentException">A column that the user chose, of text or anything else, is not there, or none holds text.</exception>
    public static int[] FindTexts(string document, IReadOnlyList<string> names, TableColumns columns, IReadOnlyList<IReadOnlyList<string>> sample)
    {
        foreach (var chosen in (string?[])[.. columns.Text, columns.Id, columns.Title, columns.Date])
        {
            if (chosen is not null && Find(names, chosen, []) < 0) throw Missing(document, $"there is no column {chosen}", names);
        }

        if (!columns.Text.IsEmpty) return [.. columns.Text.Select(c => Find(names, c, []))];
        if (Find(names, null, Texts) is >= 0 and var usual) return [usual];
        var letters = names.Select((_, i) => sample.Sum(r => i < r.Count ? r[i].Count(char.IsLetter) : 0)).ToList();
        var best = letters.Count == 0 ? 0 : letters.Max();
        return best > 0 ? [letters.IndexOf(best)] : throw Missing(document, "no column holds text", names);
    }

    private static DocumentException Missing(string document, string cause, IReadOnlyList<string> names) =>
        new(document, cause, $"name another; there are {string.Join(", ", names.Take(30))}");
}
