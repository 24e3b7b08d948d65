namespace Gazetteer.Importing.Sources;

/// <summary>Columns of a file whose records each name their own: a new name becomes a new column.</summary>
internal sealed class GrowingColumns
{
    private const int MostColumns = 2000;

    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private string[] _cells = [];

    /// <summary>The columns so far.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Begins a record.</summary>
    public void Begin() => _cells = new string[_names.Count];

    /// <summary>Puts a text into a column of the record; a column that has one already gets a second one behind a stroke.</summary>
    public void Put(string column, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        if (!_indexes.TryGetValue(column, out var index))
        {
            if (_names.Count == MostColumns) return;
            _indexes.Add(column, index = _names.Count);
            _names.Add(column);
        }

        if (index >= _cells.Length) Array.Resize(ref _cells, _names.Count);
        _cells[index] = string.IsNullOrEmpty(_cells[index]) ? text : _cells[index] == text ? text : $"{_cells[index]}|{text}";
    }

    /// <summary>Puts a text into a column that is empty so far.</summary>
    public void PutFirst(string column, string? text)
    {
        if (!_indexes.TryGetValue(column, out var index) || index >= _cells.Length || string.IsNullOrEmpty(_cells[index])) Put(column, text);
    }

    /// <summary>The record's texts.</summary>
    public string[] Take() => Array.ConvertAll(_cells, static cell => cell ?? "");
}
