using Gazetteer.Coordinates;
using Gazetteer.Gazetteers;
using Gazetteer.Importing.Options;
using Gazetteer.Importing.Shapes;
using Gazetteer.Importing.Sources;
using Gazetteer.Places;

namespace Gazetteer.Importing.Columns;

/// <summary>Reads where the place of a row is, out of whichever columns tell it.</summary>
/// <param name="columns">What the columns hold.</param>
/// <param name="reference">What numbers beyond the range of degrees are; null when nothing tells.</param>
internal sealed class RowPosition(TableColumns columns, SpatialReference? reference)
{
    private const double MinutesPerDegree = 60;
    private const double SecondsPerDegree = 3600;

    /// <summary>The place's point and extent.</summary>
    /// <exception cref="FormatException">The row tells no position, or one that is not on Earth.</exception>
    public PlacedShape Read(SourceRow row)
    {
        var position = columns.Read(row.Cells, TableField.Position);
        var shape = row.Shape is { } own ? PlacedShape.Of(own, reference ?? SpatialReference.Degrees)
            : ShapeText.LooksLikeShape(position) ? PlacedShape.Of(ShapeText.Read(position, out var said), said ?? reference ?? SpatialReference.Degrees)
            : default(PlacedShape?);
        var point = ReadPoint(row.Cells);
        var placed = point is { } numbers ? new PlacedShape(numbers, shape?.Bounds, shape?.Shape)
            : shape ?? (position.Length > 0 ? ReadPosition(position) : throw new FormatException("the position is missing"));
        return placed.Bounds is null ? placed with { Bounds = ReadBounds(row.Cells) } : placed;
    }

    private GeoPoint? ReadPoint(string[] cells)
    {
        var (latitude, longitude) = (columns.Read(cells, TableField.Latitude), columns.Read(cells, TableField.Longitude));
        if (latitude.Length > 0 || longitude.Length > 0)
        {
            if ((latitude.Length == 0 || longitude.Length == 0) && columns.Read(cells, TableField.Position).Length > 0) return null;
            return columns.AreExchanged ? ReadDegrees(longitude, latitude) : ReadDegrees(latitude, longitude);
        }

        if (columns.Read(cells, TableField.Easting) is { Length: > 0 } easting) return ReadMetres(easting, columns.Read(cells, TableField.Northing), columns.Read(cells, TableField.Zone));
        if (columns.Read(cells, TableField.LatitudeDegrees).Length == 0) return null;
        return Valid(new GeoPoint(
            Parts(cells, TableField.LongitudeDegrees, TableField.LongitudeMinutes, TableField.LongitudeSeconds, TableField.LongitudeHemisphere),
            Parts(cells, TableField.LatitudeDegrees, TableField.LatitudeMinutes, TableField.LatitudeSeconds, TableField.LatitudeHemisphere)));
    }

    private GeoPoint ReadDegrees(string latitude, string longitude)
    {
        if (latitude.Length == 0) throw new FormatException("latitude is missing");
        if (longitude.Length == 0) throw new FormatException("longitude is missing");
        var (north, east) = (Angle(latitude, "latitude"), Angle(longitude, "longitude"));
        if (north is { } y && east is { } x)
        {
            if (y.Axis == CoordinateAxis.Longitude || x.Axis == CoordinateAxis.Latitude) (x, y) = (y, x);
            if (x.IsO && columns.HasGermanO) x = x with { Degrees = -x.Degrees };
            if (columns.IsWest) x = x with { Degrees = -x.Degrees };
            if (columns.IsSouth) y = y with { Degrees = -y.Degrees };
            return Valid(new GeoPoint(x.Degrees is > 180 and <= 360 ? x.Degrees - 360 : x.Degrees, y.Degrees));
        }

        return ReadMetres(longitude, latitude, "");
    }

    /// <summary>An angle; null when it is a number too large for one, as metres are.</summary>
    private static Angle? Angle(string text, string column)
    {
        if (CoordinateText.TryRead(text, out var angle)) return angle;
        if (LooseNumber.TryRead(text, out var number)) return Math.Abs(number) > 360 ? null : new Angle(number, CoordinateAxis.Unknown, 1, false, false, false, false);
        throw new FormatException($"{column} '{CellText.Quote(text)}' is not a number of degrees");
    }

    private GeoPoint ReadMetres(string easting, string northing, string zone)
    {
        if (!LooseNumber.TryRead(easting, out var x)) throw new FormatException($"easting '{CellText.Quote(easting)}' is not a number");
        if (northing.Length == 0) throw new FormatException("northing is missing");
        if (!LooseNumber.TryRead(northing, out var y)) throw new FormatException($"northing '{CellText.Quote(northing)}' is not a number");
        var used = zone.Length > 0 ? SpatialReference.Parse(zone.Trim()) : reference;
        if (used is null && Math.Abs(x) <= 180 && Math.Abs(y) <= 90) used = SpatialReference.Degrees;
        if (used is null || (used.IsDegrees && (Math.Abs(x) > 360 || Math.Abs(y) > 90)))
            throw new FormatException($"'{CellText.Quote(easting)}', '{CellText.Quote(northing)}' are no degrees; if they are metres, say of which projection, as by --crs EPSG:32641");
        return Valid(used.ToPoint(x, y));
    }

    private double Parts(string[] cells, TableField degrees, TableField minutes, TableField seconds, TableField hemisphere)
    {
        var value = Part(cells, degrees);
        var fraction = (Part(cells, minutes) / MinutesPerDegree) + (Part(cells, seconds) / SecondsPerDegree);
        var isNegative = columns.Read(cells, degrees).StartsWith('-') || columns.Read(cells, hemisphere) is { Length: > 0 } side && CoordinateText.TryReadAngle($"1{side}", out var sign, out _)
            && sign < 0;
        return isNegative ? -Math.Abs(value) - fraction : value + fraction;
    }

    private double Part(string[] cells, TableField field)
    {
        var text = columns.Read(cells, field);
        if (text.Length == 0) return 0;
        return LooseNumber.TryRead(text.TrimEnd('°', '\'', '"', '′', '″'), out var number) ? number
            : throw new FormatException($"'{CellText.Quote(text)}' is not a number of degrees, minutes or seconds");
    }

    private PlacedShape ReadPosition(string text)
    {
        if (!CoordinateText.TryReadPosition(text, out var read, columns.IsLongitudeFirst, columns.HasGermanO))
            return ReadPair(text) is { } metres ? new PlacedShape(metres, null, null) : throw new FormatException($"'{CellText.Quote(text)}' is not a position");
        return new PlacedShape(Valid(read.Point), null, null);
    }

    /// <summary>Two numbers of metres in one cell, of a table whose projection is known.</summary>
    private GeoPoint? ReadPair(string text)
    {
        var parts = text.Split([';', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length != 2) parts = text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 2 && reference is { IsDegrees: false } && LooseNumber.TryRead(parts[0].TrimEnd(','), out _) ? ReadMetres(parts[0].TrimEnd(','), parts[1], "") : null;
    }

    private GeoBounds? ReadBounds(string[] cells)
    {
        if (!columns.Has(TableField.West)) return null;
        Span<double> edges = stackalloc double[4];
        for (var i = 0; i < edges.Length; i++)
        {
            if (!CoordinateText.TryReadAngle(columns.Read(cells, TableField.West + i), out edges[i], out _)) return null;
        }

        var isBox = new GeoPoint(edges[0], edges[1]).IsValid && new GeoPoint(edges[2], edges[3]).IsValid && edges[1] <= edges[3] && (edges[0], edges[1]) != (edges[2], edges[3]);
        return isBox ? new GeoBounds(edges[0], edges[1], edges[2], edges[3]) : null;
    }

    private static GeoPoint Valid(GeoPoint point) => point.IsValid ? point
        : throw new FormatException($"longitude {point.Longitude:0.######}, latitude {point.Latitude:0.######} is not on Earth; are the two exchanged?");
}
