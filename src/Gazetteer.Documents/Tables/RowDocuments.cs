using System.Text;
using Gazetteer.Documents.Dating;
using Gazetteer.Documents.Languages;
using Gazetteer.Text;

namespace Gazetteer.Documents.Tables;

/// <summary>Makes documents of the rows of one table. The text of a column is taken as it is, so that offsets count in the table's own text.</summary>
internal sealed class RowDocuments(DocumentInput input)
{
    /// <summary>Parts the cells of a row, as it does in plain text.</summary>
    private const string CellGap = "\t";

    /// <summary>Parts texts of several lines or sentences, which are no cells of one row to a reader.</summary>
    private const string TextGap = "\n\n";

    /// <summary>Longer words, in UTF-16 units, are text.</summary>
    private const int LongestCell = 60;

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The document of a row; its text may be empty.</summary>
    /// <param name="row">Number of the row, counting the header as 1, as spreadsheets do.</param>
    /// <param name="fields">What it holds.</param>
    public SourceText Make(int row, RowFields fields)
    {
        var isNamed = fields.Id.Length > 0 && _ids.Add(fields.Id);
        var name = isNamed ? $"{input.Name}#{fields.Id}" : $"{input.Name}#row={row}";
        var (text, parts, before) = (new StringBuilder(), new List<TextPart>(), "");
        foreach (var (column, words) in fields.Texts)
        {
            if (words.Length == 0) continue;
            if (text.Length > 0) text.Append(IsCell(before) && IsCell(words) ? CellGap : TextGap);
            parts.Add(new TextPart(new TextSpan(text.Length, text.Length + words.Length), fields.Texts.Length == 1 ? $"row {row}" : $"row {row}, {column}"));
            text.Append(words);
            before = words;
        }

        var date = Dates.Parse(fields.Date);
        return new SourceText
        {
            Name = name,
            Id = isNamed ? fields.Id : name,
            Text = text.ToString(),
            IsPreformatted = true,
            Parts = [.. parts],
            Title = fields.Title.Length > 0 ? fields.Title : fields.Id.Length > 0 ? fields.Id : $"{input.Stem}, row {row}",
            Date = date,
            DateSource = date is null ? "" : $"column {fields.DateColumn}",
            Language = LanguageTags.Primary(fields.Language),
        };
    }

    private static bool IsCell(string words) => words.Length <= LongestCell && !words.ContainsAny('\n', '\r', '\t');
}
