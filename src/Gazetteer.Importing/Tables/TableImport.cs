using System.Collections.Immutable;
using Gazetteer.Foundation;
using Gazetteer.Importing.Columns;
using Gazetteer.Importing.Options;
using Gazetteer.Importing.Rows;
using Gazetteer.Importing.Shapes;
using Gazetteer.Importing.Sources;

namespace Gazetteer.Importing.Tables;

/// <summary>One table while it is imported: what its columns were taken for, and its places.</summary>
internal sealed class TableImport
{
    /// <summary>So many rows tell what the columns hold.</summary>
    private const int SampleRows = 500;

    private readonly SourceTable _table;
    private readonly ImportOptions _options;
    private readonly Action<Problem> _refuse;
    private readonly Action<Problem> _note;
    private readonly HashSet<string> _noted = new(StringComparer.Ordinal);
    private readonly IEnumerator<SourceRow> _rows;
    private readonly List<SourceRow> _sample = [];
    private readonly TableColumns _columns;
    private readonly RowReader _reader;

    /// <summary>Reads the first rows and decides what the columns hold.</summary>
    /// <param name="table">The table.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="prefix">Stands before row numbers where these become identifiers.</param>
    /// <param name="refuse">Told of rows that are left out.</param>
    /// <param name="note">Told of what is left out of rows that are kept.</param>
    /// <exception cref="FormatException">A column that the options name is not there.</exception>
    public TableImport(SourceTable table, ImportOptions options, string prefix, Action<Problem> refuse, Action<Problem> note)
    {
        (_table, _options, _refuse, _note) = (table, options, refuse, note);
        _rows = table.Rows.GetEnumerator();
        while (_sample.Count <= SampleRows && _rows.MoveNext()) _sample.Add(_rows.Current);
        var headings = table.Columns;
        if (headings is null)
        {
            (HeadingsRow, headings) = HeaderRow.Read(_sample, options);
            _sample.RemoveRange(0, HeadingsRow + 1);
        }

        HasHeadings = table.Columns is not null || HeadingsRow >= 0;
        _columns = TableColumns.Find(headings, _sample, options, HasHeadings);
        Reference = options.Reference ?? table.Reference ?? (_columns.Reference is { } named ? SpatialReference.Parse(named) : null);
        _reader = new RowReader(_columns, options, Reference, prefix, Note);
    }

    /// <summary>Why no place can be read: there is no column for the name or the position; null when there is.</summary>
    public string? Fault => _columns.Fault;

    /// <summary>Whether the table has headings.</summary>
    public bool HasHeadings { get; }

    /// <summary>What its positions are, as the options, the file or a heading say; null when none does.</summary>
    public SpatialReference? Reference { get; }

    /// <summary>What the columns were taken for.</summary>
    public ImmutableArray<ColumnUse> Uses => _columns.Describe(_sample);

    /// <summary>What a user should know before accepting the columns.</summary>
    public IEnumerable<string> Doubts
    {
        get
        {
            if (!HasHeadings) yield return "no headings were found, so columns have numbers";
            if (_columns.AreExchanged) yield return "latitude and longitude are headed the wrong way round, as their ranges tell, and are taken in the other order";
            if (_columns.IsOrderGuessed) yield return "nothing tells which number is the latitude; the first one is taken for it";
        }
    }

    private int HeadingsRow { get; } = -1;

    /// <summary>The places, in the order of the table; to be read once.</summary>
    public IEnumerable<ImportedPlace> Read()
    {
        using (_rows)
        {
            foreach (var row in _sample)
            {
                if (Parse(row) is { } place) yield return place;
            }

            while (_rows.MoveNext())
            {
                if (Parse(_rows.Current) is { } place) yield return place;
            }
        }
    }

    private ImportedPlace? Parse(SourceRow row)
    {
        if (row.Fault is null && row.Shape is null && row.Cells.All(string.IsNullOrWhiteSpace)) return null;
        try
        {
            return _reader.Read(row);
        }
        catch (Exception error) when (error is FormatException or ArgumentException)
        {
            _refuse(ProblemAt(row.Number, error.Message));
            return null;
        }
    }

    /// <summary>Says a thing once, however many rows share it.</summary>
    private void Note(int row, string message)
    {
        if (_noted.Add(message)) _note(ProblemAt(row, message));
    }

    private Problem ProblemAt(int row, string message) => _table.HasLines ? new Problem(_table.Name, row, message) : new Problem(_table.Name, 0, $"entry {row}: {message}");
}
