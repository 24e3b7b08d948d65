using System.Collections.Immutable;
using System.Globalization;
using Gazetteer.Gazetteers;
using Gazetteer.Importing.Options;
using Gazetteer.Importing.Sources;

namespace Gazetteer.Importing.Columns;

/// <summary>Which columns of a table hold what: as the options say, else as the headings tell, else as the cells look.</summary>
internal sealed class TableColumns
{
    private const int MostShown = 20;

    private static readonly TableField[] Bounds = [TableField.West, TableField.South, TableField.East, TableField.North];

    private readonly IReadOnlyList<string> _headings;
    private readonly ColumnValues[] _values;
    private readonly Dictionary<TableField, int> _indexes = [];
    private readonly List<NamesColumn> _names = [];
    private readonly List<int> _kinds = [];
    private readonly List<int> _moreNames = [];
    private readonly HashSet<int> _guessed = [];
    private readonly HashSet<int> _used = [];

    private TableColumns(IReadOnlyList<string> headings, IReadOnlyList<SourceRow> sample)
    {
        _headings = headings;
        _values = [.. Enumerable.Range(0, headings.Count).Select(column => ColumnValues.Of(sample.Select(row => column < row.Cells.Length ? row.Cells[column].Trim() : "")))];
        HasShapes = sample.Any(static row => row.Shape is not null);
    }

    /// <summary>Columns of further names, in the order of the table.</summary>
    public IReadOnlyList<NamesColumn> Names => _names;

    /// <summary>Columns that are headed as the name too; they serve where the first one is empty.</summary>
    public IReadOnlyList<int> MoreNameColumns => _moreNames;

    /// <summary>Columns of kinds, the surest first.</summary>
    public IReadOnlyList<int> Kinds => _kinds;

    /// <summary>Whether rows have shapes of their own.</summary>
    public bool HasShapes { get; }

    /// <summary>Whether nothing but custom tells that the latitude comes first.</summary>
    public bool IsOrderGuessed { get; private set; }

    /// <summary>Whether latitude and longitude were headed the wrong way round, as their ranges prove.</summary>
    public bool AreExchanged { get; private set; }

    /// <summary>Whether positions in one column have the longitude first, as the heading or a range of another row tells.</summary>
    public bool IsLongitudeFirst { get; private set; }

    /// <summary>Whether O stands for the east, as in German: the headings are German, or the cells have W beside it and no E.</summary>
    public bool HasGermanO { get; private set; }

    /// <summary>Whether latitudes are headed as southern and written without a sign.</summary>
    public bool IsSouth { get; private set; }

    /// <summary>Whether longitudes are headed as western and written without a sign.</summary>
    public bool IsWest { get; private set; }

    /// <summary>The zone or code that a heading names beside its numbers.</summary>
    public string? Reference { get; private set; }

    /// <summary>Why no place can be read: there is no column for the name or the position; null when there is.</summary>
    public string? Fault { get; private set; }

    /// <summary>Finds the columns.</summary>
    /// <exception cref="FormatException">A column that the options name is not there.</exception>
    public static TableColumns Find(IReadOnlyList<string> headings, IReadOnlyList<SourceRow> sample, ImportOptions options, bool hasHeadings)
    {
        var columns = new TableColumns(headings, sample);
        columns.TakeMapped(options);
        if (hasHeadings) columns.TakeHeaded();
        columns.TakePositions(hasHeadings);
        columns.TakeName();
        if (!hasHeadings) columns.TakeCountry();
        columns.Check(sample);
        columns.HasGermanO = columns.IsGermanO(sample);
        columns.IsSouth = hasHeadings && columns.CountsDown(TableField.Latitude);
        columns.IsWest = hasHeadings && columns.CountsDown(TableField.Longitude);
        return columns;
    }

    /// <summary>Whether there is a column for the field.</summary>
    public bool Has(TableField field) => _indexes.ContainsKey(field);

    /// <summary>The field's text in a row; nothing when the table has no such column or the row is too short.</summary>
    public string Read(string[] row, TableField field) => _indexes.TryGetValue(field, out var index) ? At(row, index) : "";

    /// <summary>The text of a column in a row.</summary>
    public static string At(string[] row, int index) => index < row.Length ? row[index].Trim() : "";

    /// <summary>What each column was taken for.</summary>
    public ImmutableArray<ColumnUse> Describe(IReadOnlyList<SourceRow> sample)
    {
        var uses = ImmutableArray.CreateBuilder<ColumnUse>();
        for (var i = 0; i < _headings.Count; i++)
        {
            TableField? field = _indexes.FirstOrDefault(f => f.Value == i, new(TableField.Id, -1)) is { Value: >= 0 } known ? known.Key : _kinds.Contains(i) ? TableField.Kind : null;
            var names = _names.Find(n => n.Index == i);
            var isNames = field is null && _names.Exists(n => n.Index == i);
            uses.Add(new ColumnUse(_headings[i], isNames ? TableField.Names : field, isNames ? names.Language
                : "", sample.Select(row => At(row.Cells, i)).FirstOrDefault(static c => c.Length > 0, ""), _guessed.Contains(i)));
        }

        return uses.ToImmutable();
    }

    private void TakeMapped(ImportOptions options)
    {
        foreach (var (field, column) in options.Columns)
        {
            Assign(field, NeededIndexOf(column), "");
        }

        foreach (var column in options.NamesColumns) Assign(TableField.Names, NeededIndexOf(column), "");
        foreach (var column in options.Unused) _used.Add(NeededIndexOf(column));
    }

    private void TakeHeaded()
    {
        var meanings = _headings.SelectMany(static (heading, index) => HeaderWords.Read(heading).Select(meaning => (Index: index, Meaning: meaning))).OrderBy(static m => m.Meaning.Rank).ToList();
        var hasBounds = Bounds.All(edge => meanings.Exists(m => m.Meaning.Field == edge));
        for (var i = 0; i < _headings.Count; i++)
        {
            // What the cells are beyond doubt, whatever the heading says.
            if (_used.Contains(i)) continue;
            if (_values[i].AreWikidata && !Has(TableField.Wikidata)) Assign(TableField.Wikidata, i, "");
            else if (_values[i].AreShapes && !Has(TableField.Position)) Assign(TableField.Position, i, "");
        }

        foreach (var (index, meaning) in meanings)
        {
            if (_used.Contains(index) || (Array.IndexOf(Bounds, meaning.Field) >= 0 && !hasBounds) || (hasBounds && meaning.Field is TableField.Easting or TableField.Northing)) continue;
            if (!Suits(meaning.Field, _values[index])) continue;
            if (meaning.Field is TableField.Names or TableField.Kind || !Has(meaning.Field)) Assign(meaning.Field, index, meaning.Language);
            else if (meaning.Field == TableField.Name) _moreNames.Add(index);
        }

        Reference = _headings.Select(HeaderWords.ReferenceIn).FirstOrDefault(static r => r is not null);
        if (Has(TableField.Position)) IsLongitudeFirst = SaysLongitudeFirst(_headings[_indexes[TableField.Position]]);
        _names.Sort(static (a, b) => a.Index.CompareTo(b.Index));
    }

    /// <summary>Whether the cells of a column can be what its heading says; an empty column can be anything.</summary>
    private static bool Suits(TableField field, ColumnValues values) => values.Filled == 0 || field switch
    {
        TableField.Name => values.NameScore > 0 || !(values.AreNumbers || values.AreWikidata || values.AreShapes || values.ArePositions),
        TableField.Names => !values.AreWikidata && !values.AreShapes && !values.ArePositions,
        TableField.Kind or TableField.Country => !values.AreAngles || !values.AreFine,
        TableField.Id => !values.AreShapes && !values.ArePositions,
        TableField.Position => !values.AreNumbers || values.ArePositions || values.AreShapes,
        _ => true,
    };

    private static bool SaysLongitudeFirst(string heading)
    {
        var lower = heading.ToLowerInvariant();
        var longitude = lower.IndexOf("lon", StringComparison.Ordinal) is >= 0 and var lon ? lon : lower.IndexOf("lng", StringComparison.Ordinal);
        return longitude >= 0 && longitude < lower.IndexOf("lat", StringComparison.Ordinal);
    }

    private bool HasPosition => HasShapes || Has(TableField.Position) || (Has(TableField.Latitude) && Has(TableField.Longitude)) || (Has(TableField.Easting) && Has(TableField.Northing))
        || (Has(TableField.LatitudeDegrees) && Has(TableField.LongitudeDegrees));

    private void TakePositions(bool hasHeadings)
    {
        if (HasPosition) return;
        var free = Enumerable.Range(0, _headings.Count).Where(i => !_used.Contains(i)).ToList();
        if (Guess(TableField.Position, free.FindIndex(i => _values[i].AreShapes), free) || Guess(TableField.Position, free.FindIndex(i => _values[i].ArePositions), free)) return;
        if (Has(TableField.Latitude) != Has(TableField.Longitude))
        {
            // Half of it is headed in words that are known: the other half is the angle beside it.
            var known = Has(TableField.Latitude) ? _indexes[TableField.Latitude] : _indexes[TableField.Longitude];
            var other = free.Where(i => _values[i].AreAngles).OrderBy(i => Math.Abs(i - known)).Cast<int?>().FirstOrDefault();
            if (other is { } index) GuessAt(Has(TableField.Latitude) ? TableField.Longitude : TableField.Latitude, index);
            return;
        }

        TakePair([.. free.Where(i => _values[i].AreAngles)], hasHeadings);
    }

    private void TakePair(List<int> angles, bool hasHeadings)
    {
        var (north, east) = (angles.FindIndex(i => _values[i].AreNorthOrSouth), angles.FindIndex(i => _values[i].AreEastOrWest));
        if (north >= 0 && east >= 0)
        {
            GuessAt(TableField.Latitude, angles[north]);
            GuessAt(TableField.Longitude, angles[east]);
            return;
        }

        var fine = angles.Where(i => _values[i].AreFine).ToList();
        if (fine.Count < 2 && angles.Count == 2) fine = angles;
        for (var i = 0; i + 1 < fine.Count; i++)
        {
            if (fine[i + 1] != fine[i] + 1 || (!_values[fine[i]].AreLatitudes && !_values[fine[i + 1]].AreLatitudes)) continue;
            var isLongitudeFirst = !_values[fine[i]].AreLatitudes;
            GuessAt(isLongitudeFirst ? TableField.Longitude : TableField.Latitude, fine[i]);
            GuessAt(isLongitudeFirst ? TableField.Latitude : TableField.Longitude, fine[i + 1]);
            IsOrderGuessed = _values[fine[i]].AreLatitudes && _values[fine[i + 1]].AreLatitudes;
            return;
        }
    }

    private void TakeName()
    {
        if (Has(TableField.Name)) return;
        if (_names.FindIndex(static n => n.Language is "en" or "de" or "fr") is >= 0 and var latin) TakeNamesFor(latin);
        else if (_names.FindIndex(static n => n.Language.Length > 0) is >= 0 and var some) TakeNamesFor(some);
        else
        {
            var best = Enumerable.Range(0, _headings.Count).Where(i => !_used.Contains(i) && _values[i].NameScore > 0 && !_values[i].AreCountryCodes)
                .OrderByDescending(i => _values[i].NameScore - (0.02 * i)).Cast<int?>().FirstOrDefault();
            if (best is { } index) GuessAt(TableField.Name, index);
            else if (_names.Count > 0) TakeNamesFor(0);
        }
    }

    /// <summary>Has the first name of a column of further names be the main one, while the column stays what it is.</summary>
    private void TakeNamesFor(int column) => _indexes[TableField.Name] = _names[column].Index;

    private void TakeCountry()
    {
        var codes = Enumerable.Range(0, _headings.Count).Where(i => !_used.Contains(i) && _values[i].AreCountryCodes).Cast<int?>().FirstOrDefault();
        if (codes is { } index && !Has(TableField.Country)) GuessAt(TableField.Country, index);
        var wikidata = Enumerable.Range(0, _headings.Count).Where(i => !_used.Contains(i) && _values[i].AreWikidata).Cast<int?>().FirstOrDefault();
        if (wikidata is { } item && !Has(TableField.Wikidata)) GuessAt(TableField.Wikidata, item);
    }

    private void Check(IReadOnlyList<SourceRow> sample)
    {
        if (!Has(TableField.Name)) Fault = $"no column for the name was recognised; choose it; {DescribeHeader()}";
        else if (!HasPosition) Fault = $"no column for the {(Has(TableField.Latitude) ? "longitude" : "latitude or the position")} was recognised; choose it; {DescribeHeader()}";
        if (Has(TableField.Latitude) && Has(TableField.Longitude))
        {
            var (latitude, longitude) = (_values[_indexes[TableField.Latitude]], _values[_indexes[TableField.Longitude]]);
            AreExchanged = (latitude.AreAngles && latitude.Beyond > 1 && longitude.AreLatitudes) || (latitude.AreEastOrWest && longitude.AreNorthOrSouth);
        }
        else if (Has(TableField.Position) && !HasShapes)
        {
            var index = _indexes[TableField.Position];
            var read = sample.Select(row => At(row.Cells, index)).Where(static c => c.Length > 0 && !Shapes.ShapeText.LooksLikeShape(c))
                .Select(static c => Coordinates.CoordinateText.TryReadPosition(c, out var p) ? p : default).Where(static p => p.Form != default || p.UncertaintyMetres > 0).ToList();
            var headed = SaysLongitudeFirst(_headings[index]) || _headings[index].Contains("lat", StringComparison.OrdinalIgnoreCase);
            if (!headed && read.Exists(static p => !p.IsOrderGuessed && p.Form == Coordinates.CoordinateForm.DecimalDegrees)
                && read.TrueForAll(static p => p.IsOrderGuessed || Math.Abs(p.Point.Longitude) > 90)) IsLongitudeFirst = IsFirstLarge(sample, index);
            IsOrderGuessed = !headed && read.Count > 0 && read.TrueForAll(static p => p.IsOrderGuessed);
        }
    }

    /// <summary>Whether a row's first number can be no latitude, so that in all rows the longitude comes first.</summary>
    private static bool IsFirstLarge(IReadOnlyList<SourceRow> sample, int index) => sample.Any(row =>
    {
        var position = 0;
        return Coordinates.PairReader.TryRead(At(row.Cells, index).Trim('(', ')', '[', ']'), ref position, out var pair) && !pair.First.Fits(Coordinates.CoordinateAxis.Latitude);
    });

    private bool CountsDown(TableField field) => _indexes.TryGetValue(field, out var index) && HeaderWords.SaysSouthOrWest(_headings[index]) && _values[index].ArePlain;

    private bool IsGermanO(IReadOnlyList<SourceRow> sample)
    {
        if (!_indexes.TryGetValue(TableField.Longitude, out var index) && !_indexes.TryGetValue(TableField.Position, out index)) return false;
        if (_headings.Any(HeaderWords.IsGerman)) return true;
        var cells = sample.Select(row => At(row.Cells, index)).ToList();
        return cells.Exists(static c => c.EndsWith('O') || c.StartsWith('O')) && cells.Exists(static c => c.EndsWith('W') || c.StartsWith('W'));
    }

    private bool Guess(TableField field, int found, List<int> free)
    {
        if (found < 0) return false;
        GuessAt(field, free[found]);
        return true;
    }

    private void GuessAt(TableField field, int index)
    {
        Assign(field, index, "");
        _guessed.Add(index);
    }

    private void Assign(TableField field, int index, string language)
    {
        _used.Add(index);
        if (field == TableField.Names) _names.Add(new NamesColumn(index, language));
        else if (field == TableField.Kind) _kinds.Add(index);
        else _indexes[field] = index;
    }

    private string DescribeHeader() =>
        $"the header has {string.Join(", ", _headings.Take(MostShown).Select(CellText.Quote))}{(_headings.Count > MostShown ? $" and {_headings.Count - MostShown} more" : "")}";

    private int NeededIndexOf(string column) => IndexOf(column) is >= 0 and var index ? index : throw new FormatException($"there is no column '{CellText.Quote(column)}'; {DescribeHeader()}");

    private int IndexOf(string column)
    {
        for (var i = 0; i < _headings.Count; i++)
        {
            if (_headings[i].Trim().Equals(column.Trim(), StringComparison.OrdinalIgnoreCase)) return i;
        }

        return int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= _headings.Count ? number - 1 : -1;
    }
}
