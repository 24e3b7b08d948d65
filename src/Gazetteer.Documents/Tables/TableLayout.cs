namespace Gazetteer.Documents.Tables;

/// <summary>Which of a table's columns hold what.</summary>
internal sealed class TableLayout
{
    private readonly int[] _texts;
    private readonly bool[]? _isText;
    private readonly int _id;
    private readonly int _title;
    private readonly int _date;
    private readonly int _language;

    /// <summary>Takes the columns of text as they are given.</summary>
    /// <param name="columns">The user's choice; what it leaves open is guessed by name.</param>
    /// <param name="names">The columns that there are.</param>
    /// <param name="texts">Ordinals of the columns that are read; −1 for one that is not there.</param>
    /// <param name="isOpen">Whether text in other columns, and beyond the last, is read as well.</param>
    public TableLayout(TableColumns columns, IReadOnlyList<string> names, int[] texts, bool isOpen = false)
    {
        (Names, _texts) = (names, texts);
        _id = ColumnNames.Find(names, columns.Id, ColumnNames.Ids);
        _title = ColumnNames.Find(names, columns.Title, ColumnNames.Titles);
        _date = ColumnNames.Find(names, columns.Date, ColumnNames.Dates);
        _language = ColumnNames.Find(names, null, ColumnNames.Languages);
        if (!isOpen) return;
        _isText = new bool[names.Count];
        foreach (var text in texts) _isText[text] = true;
    }

    /// <summary>The columns that there are.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The layout of a table in which every column is read that holds text, but for those that name, date or describe the row.</summary>
    /// <exception cref="DocumentException">A column that the user chose is not there, or none holds text.</exception>
    public static TableLayout OfTable(string document, IReadOnlyList<string> names, TableColumns columns, IReadOnlyList<IReadOnlyList<string>> sample)
    {
        if (ColumnNames.FindChosen(document, names, columns) is { Length: > 0 } chosen) return new TableLayout(columns, names, chosen);
        var closed = new TableLayout(columns, names, []);
        var texts = Enumerable.Range(0, names.Count).Where(c => sample.Any(r => c < r.Count && CellText.IsText(r[c]))).ToArray();
        var words = Array.FindAll(texts, t => !closed.Describes(t));
        if (words.Length == 0 && texts.Length == 0 && sample.Count > 0) throw ColumnNames.Missing(document, "no column holds text", names);
        return new TableLayout(columns, names, words.Length > 0 ? words : texts, isOpen: true);
    }

    /// <summary>The names of the columns that are read.</summary>
    public IEnumerable<string> TextNames => _texts.Select(t => At(Names, t));

    /// <summary>The fields of a row by what they mean; a row may be shorter than the table is wide.</summary>
    public RowFields Of(IReadOnlyList<string> fields) => new(
        At(fields, _id).Trim(), At(fields, _title).Trim(), At(fields, _date), At(Names, _date), At(fields, _language), _isText is { } isText ? AllTexts(fields, isText)
            : Array.ConvertAll(_texts, t => (At(Names, t), At(fields, t))));

    private static string At(IReadOnlyList<string> fields, int column) => column >= 0 && column < fields.Count ? fields[column] : "";

    private bool Describes(int column) => column == _id || column == _date || column == _language;

    private (string Column, string Text)[] AllTexts(IReadOnlyList<string> fields, bool[] isText)
    {
        var texts = new List<(string, string)>();
        for (var i = 0; i < fields.Count; i++)
        {
            if (i < isText.Length && isText[i] ? fields[i].Any(char.IsLetter) : !Describes(i) && CellText.IsText(fields[i])) texts.Add((i < Names.Count ? Names[i] : $"column {i + 1}", fields[i]));
        }

        return [.. texts];
    }
}
