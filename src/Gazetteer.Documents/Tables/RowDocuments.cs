using Gazetteer.Documents.Dating;
using Gazetteer.Documents.Languages;
using Gazetteer.Text;

namespace Gazetteer.Documents.Tables;

/// <summary>Makes documents of the rows of one table. The text of a column is taken as it is, so that offsets count in the table's own text.</summary>
internal sealed class RowDocuments(DocumentInput input)
{
    private const string Between = "\n\n";
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The document of a row; its text may be empty.</summary>
    /// <param name="row">Number of the row, counting the header as 1, as spreadsheets do.</param>
    /// <param name="fields">What it holds.</param>
    public SourceText Make(int row, RowFields fields)
    {
        var isNamed = fields.Id.Length > 0 && _ids.Add(fields.Id);
        var name = isNamed ? $"{input.Name}#{fields.Id}" : $"{input.Name}#row={row}";
        var (cells, parts, length) = (new List<string>(), new List<TextPart>(), 0);
        foreach (var (column, words) in fields.Texts)
        {
            if (words.Length == 0) continue;
            if (cells.Count > 0) length += Between.Length;
            parts.Add(new TextPart(new TextSpan(length, length + words.Length), fields.Texts.Length == 1 ? $"row {row}" : $"row {row}, {column}"));
            cells.Add(words);
            length += words.Length;
        }

        var date = Dates.Parse(fields.Date);
        return new SourceText
        {
            Name = name,
            Id = isNamed ? fields.Id : name,
            Text = string.Join(Between, cells),
            IsPreformatted = true,
            Parts = [.. parts],
            Title = fields.Title.Length > 0 ? fields.Title : fields.Id.Length > 0 ? fields.Id : $"{input.Stem}, row {row}",
            Date = date,
            DateSource = date is null ? "" : $"column {fields.DateColumn}",
            Language = LanguageTags.Primary(fields.Language),
        };
    }
}
