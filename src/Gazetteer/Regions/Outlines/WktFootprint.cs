using System.Collections.Immutable;
using System.Globalization;
using Gazetteer.Places;
using Gazetteer.Regions.Geometry;

namespace Gazetteer.Regions.Outlines;

/// <summary>Reads polygons and lines of well-known text (OGC 06-103r4), longitude before latitude, as the ground that they cover.</summary>
/// <param name="text">The text.</param>
internal sealed class WktFootprint(string text)
{
    /// <summary>A line of somebody's own is where it is drawn; it has a width so that it can be an area.</summary>
    private const double LineMetres = 50;

    private readonly ImmutableArray<ImmutableArray<GeoPoint>>.Builder _rings = ImmutableArray.CreateBuilder<ImmutableArray<GeoPoint>>();
    private readonly ImmutableArray<ImmutableArray<GeoPoint>>.Builder _lines = ImmutableArray.CreateBuilder<ImmutableArray<GeoPoint>>();
    private int _at;

    /// <summary>The ground; where there are polygons lines beside them are left out. Null where the text has neither, or is not understood.</summary>
    public static Footprint? Read(string text)
    {
        var reader = new WktFootprint(text);
        try
        {
            reader.ReadShape();
        }
        catch (Exception error) when (error is FormatException or ArgumentException)
        {
            return null;
        }

        return reader._rings.Count > 0 ? new Footprint(FootprintKind.Polygon, reader._rings.DrainToImmutable(), 0)
            : reader._lines.Count > 0 ? new Footprint(FootprintKind.Line, reader._lines.DrainToImmutable(), LineMetres) : null;
    }

    private void ReadShape()
    {
        switch (Word())
        {
            case "POLYGON": ReadPolygon(); break;
            case "MULTIPOLYGON": ReadList(ReadPolygon); break;
            case "LINESTRING": ReadLine(); break;
            case "MULTILINESTRING": ReadList(ReadLine); break;
            case "GEOMETRYCOLLECTION": ReadList(ReadShape); break;
            case "POINT" or "MULTIPOINT": SkipPoints(); break;
            default: throw new FormatException("no shape is known by this word");
        }
    }

    /// <summary>The first ring is the outer one; which way round they run is made as footprints have it.</summary>
    private void ReadPolygon()
    {
        var isOuter = true;
        ReadList(() =>
        {
            var ring = ReadPoints();
            if (Rings.SignedArea(ring) > 0 != isOuter) Array.Reverse(ring);
            if (ring.Length >= 4) _rings.Add([.. ring]);
            isOuter = false;
        });
    }

    private void ReadLine()
    {
        if (ReadPoints() is { Length: > 1 } line) _lines.Add([.. line]);
    }

    private void ReadList(Action one)
    {
        if (IsEmpty()) return;
        Expect('(');
        do one();
        while (Take(','));
        Expect(')');
    }

    private GeoPoint[] ReadPoints()
    {
        var points = new List<GeoPoint>();
        ReadList(() => points.Add(new GeoPoint(Number(), Number())));
        return [.. points];
    }

    private void SkipPoints()
    {
        var depth = 0;
        if (IsEmpty()) return;
        do
        {
            if (_at >= text.Length) throw new FormatException("the text ends early");
            depth += text[_at] == '(' ? 1 : text[_at] == ')' ? -1 : 0;
            _at++;
        }
        while (depth > 0 || text[_at - 1] == ' ');
    }

    private bool IsEmpty()
    {
        var before = _at;
        if (Word() == "EMPTY") return true;
        _at = before;
        return false;
    }

    private string Word()
    {
        SkipBlanks();
        var start = _at;
        while (_at < text.Length && char.IsAsciiLetter(text[_at])) _at++;
        return text[start.._at].ToUpperInvariant();
    }

    private double Number()
    {
        SkipBlanks();
        var start = _at;
        while (_at < text.Length && (char.IsAsciiDigit(text[_at]) || text[_at] is '-' or '+' or '.' or 'e' or 'E')) _at++;
        return double.Parse(text.AsSpan(start, _at - start), NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private void Expect(char sign)
    {
        if (!Take(sign)) throw new FormatException($"'{sign}' is missing");
    }

    private bool Take(char sign)
    {
        SkipBlanks();
        if (_at >= text.Length || text[_at] != sign) return false;
        _at++;
        return true;
    }

    private void SkipBlanks()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at])) _at++;
    }
}
