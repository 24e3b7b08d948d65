using System.Collections.Frozen;
using Gazetteer.Foundation;

namespace Gazetteer.Documents.Tables;

/// <summary>What columns are usually called, from <c>columns.tsv</c>.</summary>
internal static class ColumnNames
{
    private static readonly ILookup<string, string> ByUse = Load();

    /// <summary>Columns of text, likeliest first.</summary>
    public static readonly string[] Texts = [.. ByUse["text"]];

    /// <summary>Columns that name the row.</summary>
    public static readonly string[] Ids = [.. ByUse["id"]];

    /// <summary>Columns of titles.</summary>
    public static readonly string[] Titles = [.. ByUse["title"]];

    /// <summary>Columns of dates.</summary>
    public static readonly string[] Dates = [.. ByUse["date"]];

    /// <summary>Columns of languages.</summary>
    public static readonly string[] Languages = [.. ByUse["language"]];

    /// <summary>All of them, and other names by which a first row is known to be a header.</summary>
    private static readonly FrozenSet<string> Usual = ByUse.SelectMany(static names => names).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a column is usually called so; words may be joined by blanks, hyphens or underscores.</summary>
    public static bool IsUsual(string name)
    {
        var plain = name.Trim().Replace(' ', '_').Replace('-', '_');
        return Usual.Contains(plain);
    }

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

    /// <summary>Ordinals of the columns of text that the user chose; empty without a choice.</summary>
    /// <exception cref="DocumentException">A column that the user chose, of text or anything else, is not there.</exception>
    public static int[] FindChosen(string document, IReadOnlyList<string> names, TableColumns columns)
    {
        foreach (var chosen in columns.Chosen)
        {
            if (Find(names, chosen, []) < 0) throw Missing(document, $"there is no column {chosen}", names);
        }

        return [.. columns.Text.Select(c => Find(names, c, []))];
    }

    /// <summary>Ordinals of the columns to read: those chosen, or that of a usual name, or the one whose fields have most letters.</summary>
    /// <exception cref="DocumentException">A column that the user chose, of text or anything else, is not there, or none holds text.</exception>
    public static int[] FindTexts(string document, IReadOnlyList<string> names, TableColumns columns, IReadOnlyList<IReadOnlyList<string>> sample)
    {
        if (FindChosen(document, names, columns) is { Length: > 0 } chosen) return chosen;
        if (Find(names, null, Texts) is >= 0 and var usual) return [usual];
        var letters = names.Select((_, i) => sample.Sum(r => i < r.Count ? r[i].Count(char.IsLetter) : 0)).ToList();
        var best = letters.Count == 0 ? 0 : letters.Max();
        return best > 0 ? [letters.IndexOf(best)] : throw Missing(document, "no column holds text", names);
    }

    /// <summary>A column is wanted and not there.</summary>
    public static DocumentException Missing(string document, string cause, IReadOnlyList<string> names) =>
        new(document, cause, $"name another; there are {string.Join(", ", names.Take(30))}");

    /// <summary>The rows of <c>columns.tsv</c>: a use of a column and a name that it often bears.</summary>
    private static ILookup<string, string> Load() =>
        EmbeddedTable.Rows(typeof(ColumnNames).Assembly, "columns.tsv").ToLookup(static row => row[0], static row => row[1]);
}
