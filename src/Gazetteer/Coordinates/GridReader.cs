using Gazetteer.Places;

namespace Gazetteer.Coordinates;

/// <summary>Reads positions in the grids of UTM (<c>41R 262678 2799356</c>) and MGRS (<c>41R KH 62678 99356</c>).</summary>
/// <remarks>The letters of MGRS squares are as in NGA.STND.0037 (2014), of the WGS 84 scheme; the polar regions are left out.</remarks>
internal static class GridReader
{
    private const string Bands = "CDEFGHJKLMNPQRSTUVWX";
    private const string Rows = "ABCDEFGHJKLMNPQRSTUV";
    private const int SquareMetres = 100_000;
    private const int RowCycleMetres = 2_000_000;
    private const double Half = 0.5;

    private static readonly string[] Columns = ["ABCDEFGH", "JKLMNPQR", "STUVWXYZ"];

    /// <summary>Reads the position that begins at a place in a text.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ref int position, out WrittenCoordinate coordinate)
    {
        coordinate = default;
        var next = position;
        if (!TryZone(text, ref next, out var zone, out var band)) return false;
        var isRead = TryMgrs(text, ref next, zone, band, out coordinate) || TryUtm(text, ref next, zone, band, out coordinate);
        if (isRead) position = next;
        return isRead;
    }

    private static bool TryZone(ReadOnlySpan<char> text, ref int position, out int zone, out char band)
    {
        (zone, band) = (0, ' ');
        while (position < text.Length && WrittenNumber.DigitOf(text[position]) is >= 0 and var digit && zone < 10) (zone, position) = ((zone * 10) + digit, position + 1);
        if (zone is < 1 or > 60 || (position < text.Length && WrittenNumber.DigitOf(text[position]) >= 0)) return false;
        position = AfterSpaces(text, position);
        if (position >= text.Length) return false;
        band = char.ToUpperInvariant(text[position]);
        position++;
        return Bands.Contains(band, StringComparison.Ordinal);
    }

    private static bool TryMgrs(ReadOnlySpan<char> text, ref int position, int zone, char band, out WrittenCoordinate coordinate)
    {
        coordinate = default;
        var next = AfterSpaces(text, position);
        if (next + 2 >= text.Length) return false;
        var column = Columns[(zone - 1) % 3].IndexOf(char.ToUpperInvariant(text[next]), StringComparison.Ordinal);
        var row = Rows.IndexOf(char.ToUpperInvariant(text[next + 1]), StringComparison.Ordinal);
        if (column < 0 || row < 0) return false;
        next = AfterSpaces(text, next + 2);
        if (!TryDigits(text, ref next, out var first) || (next < text.Length && CoordinateWords.IsLetter(text[next]))) return false;
        string second;
        if (next < text.Length && text[next] == ' ' && first.Length <= 5 && TryDigits(text, next + 1, out second, out var end) && second.Length == first.Length) next = end;
        else if (first.Length % 2 == 0 && first.Length <= 10) (first, second) = (first[..(first.Length / 2)], first[(first.Length / 2)..]);
        else return false;
        var metres = Math.Pow(10, 5 - first.Length);
        var easting = ((column + 1) * SquareMetres) + ((int.Parse(first) + Half) * metres);
        var northing = NorthingOf(zone, band, row) + ((int.Parse(second) + Half) * metres);
        coordinate = new WrittenCoordinate(TransverseMercator.ToPoint(zone, band < 'N', easting, northing), metres * Math.Sqrt(Half), CoordinateForm.Mgrs, false);
        position = next;
        return coordinate.Point.IsValid;
    }

    /// <summary>Rows repeat every 2,000 km; the band of latitude tells which is meant.</summary>
    private static double NorthingOf(int zone, char band, int row)
    {
        var shifted = ((row - (zone % 2 == 0 ? 5 : 0) + 20) % 20) * (double)SquareMetres;
        var south = (Bands.IndexOf(band, StringComparison.Ordinal) * 8) - 80;
        var least = TransverseMercator.FromPoint(zone, new GeoPoint((6 * zone) - 183, south)).Northing;
        while (shifted + SquareMetres <= least) shifted += RowCycleMetres;
        return shifted;
    }

    private static bool TryUtm(ReadOnlySpan<char> text, ref int position, int zone, char band, out WrittenCoordinate coordinate)
    {
        coordinate = default;
        var next = position;
        if (!TryMetres(text, ref next, "EXx", out var easting) || !TryMetres(text, ref next, "NYy", out var northing)) return false;
        if (easting.Value is < 100_000 or > 900_000 || northing.Value is < 0 or > 10_000_000 || easting.WholeDigits != 6) return false;
        var point = TransverseMercator.ToPoint(zone, IsSouth(band, northing.Value), easting.Value, northing.Value);
        if (!point.IsValid) return false;
        coordinate = new WrittenCoordinate(point, Math.Sqrt(Half) * Math.Max(easting.Unit, northing.Unit), CoordinateForm.Utm, false);
        position = next;
        return true;
    }

    /// <summary>S is both the band of 32 to 40° north and, as others write it, the south; at such northings of the south there is only sea.</summary>
    private static bool IsSouth(char band, double northing) => band == 'S' ? northing is < 3_540_000 or > 4_440_000 : band < 'N';

    private static bool TryMetres(ReadOnlySpan<char> text, ref int position, string axis, out WrittenNumber number)
    {
        var next = position;
        while (next < text.Length && next - position < 4
            && (char.IsWhiteSpace(text[next]) || text[next] is ',' or ';' or '/' or ':' or '=' || axis.Contains(char.ToUpperInvariant(text[next]), StringComparison.Ordinal))) next++;
        number = default;
        if (next == position || !WrittenNumber.TryRead(text, next, out number) || number.WholeDigits < 4) return false;
        next += number.Length;
        var end = AfterSpaces(text, next);
        if (end < text.Length && text[end] is 'm' or 'M') next = ++end;
        if (end < text.Length && axis.Contains(char.ToUpperInvariant(text[end]), StringComparison.Ordinal) && (end + 1 == text.Length || !CoordinateWords.IsLetter(text[end + 1]))) next = end + 1;
        position = next;
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, ref int position, out string digits)
    {
        if (!TryDigits(text, position, out digits, out var end)) return false;
        position = end;
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, int start, out string digits, out int end)
    {
        end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        digits = text[start..end].ToString();
        return digits.Length is >= 1 and <= 10;
    }

    private static int AfterSpaces(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\u00A0') position++;
        return position;
    }
}
