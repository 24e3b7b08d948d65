using Gazetteer.Documents.Assembling;
using Gazetteer.Text;

namespace Gazetteer.Documents.Tables;

/// <summary>Makes a document of one row of a table.</summary>
/// <param name="columns">The user's choice.</param>
/// <param name="names">The columns that there are.</param>
/// <param name="textColumns">Ordinals of the columns that are read.</param>
internal sealed class RowDocument(TableColumns columns, IReadOnlyList<string> names, int[] textColumns)
{
    private readonly int _id = ColumnNames.Find(names, columns.Id, []);
    private readonly int _title = ColumnNames.Find(names, columns.Title, ColumnNames.Titles);
    private readonly int _date = ColumnNames.Find(names, columns.Date, ColumnNames.Dates);
    private readonly int _language = ColumnNames.Find(names, null, ColumnNames.Languages);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The document of a row; null when the row has no text.</summary>
    /// <param name="input">The table.</param>
    /// <param name="row">Number of the row, counting the header as 1, as spreadsheets do.</param>
    /// <param name="fields">The row's fields.</param>
    /// <param name="maximumCharacters">Most text of a document.</param>
    public SourceText? Make(DocumentInput input, int row, IReadOnlyList<string> fields, int maximumCharacters)
    {
        var id = Field(fields, _id);
        var name = id.Length > 0 && _ids.Add(id) ? $"{input.Name}#{id}" : $"{input.Name}#row={row}";
        var text = new TextAssembler(name, maximumCharacters);
        foreach (var column in textColumns)
        {
            text.BeginPart(textColumns.Length == 1 ? $"row {row}" : $"row {row}, {names[column]}");
            text.AppendVerbatim(Field(fields, column).ReplaceLineEndings("\n"));
        }

        var whole = text.Text();
        if (whole.Length == 0) return null;
        var date = Dates.Parse(Field(fields, _date));
        var title = Field(fields, _title).Trim();
        return new SourceText
        {
            Name = name,
            Text = whole,
            Parts = text.Parts(),
            Title = title.Length > 0 ? title : id.Length > 0 ? id : $"{input.Stem}, row {row}",
            Date = date,
            DateSource = date is null ? "" : $"column {names[_date]}",
            Language = LanguageTags.Primary(Field(fields, _language)),
        };
    }

    private static string Field(IReadOnlyList<string> fields, int column) => column >= 0 && column < fields.Count ? fields[column] : "";
}
