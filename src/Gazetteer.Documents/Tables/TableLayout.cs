namespace Gazetteer.Documents.Tables;

/// <summary>Which of a table's columns hold what.</summary>
/// <param name="columns">The user's choice; what it leaves open is guessed by name.</param>
/// <param name="names">The columns that there are.</param>
/// <param name="texts">Ordinals of the columns that are read; −1 for one that is not there.</param>
internal sealed class TableLayout(TableColumns columns, IReadOnlyList<string> names, int[] texts)
{
    private readonly int _id = ColumnNames.Find(names, columns.Id, ColumnNames.Ids);
    private readonly int _title = ColumnNames.Find(names, columns.Title, ColumnNames.Titles);
    private readonly int _date = ColumnNames.Find(names, columns.Date, ColumnNames.Dates);
    private readonly int _language = ColumnNames.Find(names, null, ColumnNames.Languages);

    /// <summary>The columns that there are.</summary>
    public IReadOnlyList<string> Names { get; } = names;

    /// <summary>The fields of a row by what they mean; a row may be shorter than the table is wide.</summary>
    public RowFields Of(IReadOnlyList<string> fields) => new(
        At(fields, _id).Trim(), At(fields, _title).Trim(), At(fields, _date), At(Names, _date), At(fields, _language), Array.ConvertAll(texts, t => (At(Names, t), At(fields, t))));

    private static string At(IReadOnlyList<string> fields, int column) => column >= 0 && column < fields.Count ? fields[column] : "";
}
