using Gazetteer.Coordinates;
using Gazetteer.Importing.Options;
using Gazetteer.Importing.Shapes;

namespace Gazetteer.Importing.Columns;

/// <summary>What the cells of a column look like, counted over the first rows of a table.</summary>
internal sealed class ColumnValues
{
    private const double Most = 0.8;
    private const int LongText = 60;

    private readonly HashSet<string> _distinct = new(StringComparer.Ordinal);
    private int _angles, _latitudes, _decimals, _north, _east, _positions, _shapes, _wikidata, _words, _letters, _numbers, _codes, _signed;

    /// <summary>How many cells hold something.</summary>
    public int Filled { get; private set; }

    /// <summary>Whether the cells are angles, and at least one of them no longitude alone.</summary>
    public bool AreAngles => Is(_angles);

    /// <summary>Whether all of the angles could be latitudes.</summary>
    public bool AreLatitudes => AreAngles && _latitudes == _angles;

    /// <summary>How many angles can be no latitudes.</summary>
    public int Beyond => _angles - _latitudes;

    /// <summary>Whether the angles have decimals, minutes or hemispheres, as coordinates have and counts have not.</summary>
    public bool AreFine => AreAngles && _decimals * 2 >= Filled;

    /// <summary>Whether cells say north or south.</summary>
    public bool AreNorthOrSouth => _north > 0 && _east == 0 && AreAngles;

    /// <summary>Whether cells say east or west.</summary>
    public bool AreEastOrWest => _east > 0 && _north == 0 && AreAngles;

    /// <summary>Whether no angle is below 0 or tells its hemisphere.</summary>
    public bool ArePlain => AreAngles && _signed == 0;

    /// <summary>Whether each cell holds a whole position.</summary>
    public bool ArePositions => Is(_positions);

    /// <summary>Whether the cells are shapes: WKT, WKB or GeoJSON.</summary>
    public bool AreShapes => Is(_shapes);

    /// <summary>Whether the cells are identifiers of Wikidata.</summary>
    public bool AreWikidata => Is(_wikidata);

    /// <summary>Whether the cells are numbers of any size.</summary>
    public bool AreNumbers => Is(_numbers);

    /// <summary>Whether the cells are codes of countries, of two or three letters.</summary>
    public bool AreCountryCodes => Is(_codes);

    /// <summary>The larger, the likelier names; 0 when they are none.</summary>
    public double NameScore { get; private set; }

    /// <summary>Counts the cells of a column.</summary>
    public static ColumnValues Of(IEnumerable<string> cells)
    {
        var values = new ColumnValues();
        foreach (var cell in cells)
        {
            if (cell.Length > 0) values.Add(cell);
        }

        var isText = values._words * 2 > values.Filled && !values.AreWikidata && !values.AreShapes && !values.ArePositions;
        var length = values._letters / Math.Max(1, values.Filled);
        values.NameScore = isText ? (double)values._distinct.Count / values.Filled * (length > LongText ? 0.3 : length <= 3 ? 0.4 : 1) : 0;
        return values;
    }

    private bool Is(int count) => count > 0 && count >= Filled * Most;

    private void Add(string cell)
    {
        Filled++;
        _distinct.Add(cell);
        _letters += cell.Length;
        if (cell.AsSpan().TrimStart('<').StartsWith("http", StringComparison.OrdinalIgnoreCase) || WikidataId.IsOne(cell))
        {
            if (WikidataId.Find(cell).Length > 0) _wikidata++;
            else if (CoordinateText.TryReadPosition(cell, out _)) _positions++;
            return;
        }

        if (ShapeText.LooksLikeShape(cell)) _shapes++;
        else if (CoordinateText.TryRead(cell, out var angle)) Add(angle);
        else if (CoordinateText.TryReadPosition(cell, out _)) _positions++;
        else if (LooseNumber.TryRead(cell, out _)) _numbers++;
        else if (cell.Any(char.IsLetter)) _words++;
        if (CountryNames.IsCode(cell)) _codes++;
    }

    private void Add(Angle angle)
    {
        _numbers++;
        if (Math.Abs(angle.Degrees) > 180) return;
        _angles++;
        if (angle.Fits(CoordinateAxis.Latitude)) _latitudes++;
        if (angle.Unit < 1 || angle.HasMinutes || angle.HasHemisphere) _decimals++;
        if (angle.Degrees < 0 || angle.HasHemisphere) _signed++;
        if (angle.Axis == CoordinateAxis.Latitude) _north++;
        if (angle.Axis == CoordinateAxis.Longitude) _east++;
    }
}
