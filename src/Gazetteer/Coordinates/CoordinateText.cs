using System.Globalization;
using System.Text.RegularExpressions;
using Gazetteer.Places;

namespace Gazetteer.Coordinates;

/// <summary>Reads texts that are nothing but one position or one angle, such as the cells of a table.</summary>
public static partial class CoordinateText
{
    private const int Longest = 400;

    /// <summary>Reads a position in any form that <see cref="CoordinateForm"/> names.</summary>
    /// <param name="text">The text; spaces and brackets around the position do no harm.</param>
    /// <param name="coordinate">The position.</param>
    /// <param name="isLongitudeFirst">Which order to take where nothing tells it.</param>
    /// <param name="isGerman">Whether the letter O is the east; elsewhere it is the west.</param>
    public static bool TryReadPosition(string text, out WrittenCoordinate coordinate, bool isLongitudeFirst = false, bool isGerman = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        coordinate = default;
        if (text.Length > Longest) return false;
        var span = text.AsSpan().Trim().TrimStart("([{").TrimEnd(")]}").Trim();
        if (span.IsEmpty) return false;
        var prefix = GridPrefix().Match(span.ToString()).Length;
        var position = prefix;
        if ((LinkReader.TryRead(span, ref position, out coordinate) || GridReader.TryRead(span, ref position, out coordinate) || PlusCodeReader.TryRead(span, ref position, out coordinate))
            && position == span.Length) return true;
        if (TryIso6709(span.ToString(), out coordinate)) return true;
        if (KmlTuple().Match(span.ToString()) is { Success: true } tuple)
        {
            // KML puts longitude first, and a height of 0 after what has none; with another height either order is met.
            return TryReadPosition(tuple.Groups[1].Value, out coordinate, isLongitudeFirst || tuple.Groups[2].Value.Trim('0', '.', '-').Length == 0, isGerman);
        }

        position = 0;
        if (PairReader.TryRead(span, ref position, out var pair) && position == span.Length || TryHalves(span, out pair))
        {
            coordinate = (isGerman ? pair.WithGermanO() : pair).ToCoordinate(isLongitudeFirst);
            return true;
        }

        return false;
    }

    /// <summary>Reads one angle in degrees, be it decimal or in degrees, minutes and seconds, with or without a hemisphere.</summary>
    /// <param name="text">The text.</param>
    /// <param name="degrees">Its value; south and west are below 0.</param>
    /// <param name="axis">What its hemisphere says.</param>
    public static bool TryReadAngle(string text, out double degrees, out CoordinateAxis axis)
    {
        var isRead = TryRead(text, out var angle);
        (degrees, axis) = (angle.Degrees, angle.Axis);
        return isRead;
    }

    /// <summary>Reads one angle that is the whole of a text.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out Angle angle)
    {
        angle = default;
        if (text.Length > Longest) return false;
        text = text.Trim();
        var position = 0;
        return new AngleReader(text, isAlone: true).TryRead(ref position, out angle) && text[position..].Trim(" .;,\u200E\u200F").IsEmpty;
    }

    /// <summary>Numbers without any marks: the first half is the one angle, the second half the other: <c>25 17 31 60 38 35</c>, <c>48,11</c>.</summary>
    private static bool TryHalves(ReadOnlySpan<char> text, out AnglePair pair)
    {
        pair = default;
        var parts = text.ToString().Split([' ', ',', ';', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is not (2 or 4 or 6)) return false;
        var half = parts.Length / 2;
        if (!TryRead(string.Join(' ', parts[..half]), out var first) || !TryRead(string.Join(' ', parts[half..]), out var second)) return false;
        pair = new AnglePair(first, second, ' ');
        return pair.IsPossible;
    }

    private static bool TryIso6709(string text, out WrittenCoordinate coordinate)
    {
        coordinate = default;
        var match = Iso6709().Match(text);
        if (!match.Success) return false;
        var (latitude, latitudeUnit) = Iso(match.Groups[1].Value, 2);
        var (longitude, longitudeUnit) = Iso(match.Groups[2].Value, 3);
        var point = new GeoPoint(longitude, latitude);
        coordinate = new WrittenCoordinate(point, WrittenCoordinate.UncertaintyOf(point, latitudeUnit, longitudeUnit), CoordinateForm.Iso6709, false);
        return point.IsValid;
    }

    /// <summary>Degrees of two or three digits, then minutes and seconds of two each, as many as there are digits.</summary>
    private static (double Degrees, double Unit) Iso(string text, int degreeDigits)
    {
        var number = text.AsSpan(1);
        var whole = number.IndexOf('.') is >= 0 and var point ? point : number.Length;
        var unit = Math.Pow(10, whole == number.Length ? 0 : whole + 1 - number.Length);
        var degrees = double.Parse(number[..Math.Min(degreeDigits, whole)], CultureInfo.InvariantCulture);
        if (whole == degreeDigits) degrees = double.Parse(number, CultureInfo.InvariantCulture);
        else if (whole == degreeDigits + 2) (degrees, unit) = (degrees + (double.Parse(number[degreeDigits..], CultureInfo.InvariantCulture) / 60), unit / 60);
        else (degrees, unit) = (degrees + (double.Parse(number.Slice(degreeDigits, 2), CultureInfo.InvariantCulture) / 60)
            + (double.Parse(number[(degreeDigits + 2)..], CultureInfo.InvariantCulture) / 3600), unit / 3600);
        return (text[0] == '-' ? -degrees : degrees, unit);
    }

    [GeneratedRegex(@"^(?:UTM|MGRS|USNG|zone|grid|plus ?code)?(?:\s*(?:zone|grid|ref)?\s*[.:]?\s*)", RegexOptions.IgnoreCase)]
    private static partial Regex GridPrefix();

    [GeneratedRegex(@"^([+-]?\d{1,3}\.\d+\s*,\s*[+-]?\d{1,3}\.\d+)\s*,\s*([+-]?\d+(?:\.\d+)?)$")]
    private static partial Regex KmlTuple();

    [GeneratedRegex(@"^([+-]\d{2}(?:\d{2}){0,2}(?:\.\d+)?)([+-]\d{3}(?:\d{2}){0,2}(?:\.\d+)?)(?:[+-]\d+(?:\.\d+)?)?(?:CRS[A-Z0-9_]+)?/?$")]
    private static partial Regex Iso6709();
}
