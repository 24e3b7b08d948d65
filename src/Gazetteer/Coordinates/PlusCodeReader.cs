using Gazetteer.Places;

namespace Gazetteer.Coordinates;

/// <summary>
/// Reads whole plus codes, such as <c>7JQ27JRV+Q6</c> (Open Location Code, specification of 2014 at github.com/google/open-location-code). Short ones, which want a town beside them, are not read.
/// </summary>
internal static class PlusCodeReader
{
    private const string Digits = "23456789CFGHJMPQRVWX";
    private const int BeforePlus = 8;
    private const int PairDigits = 10;
    private const int GridColumns = 4;
    private const int GridRows = 5;

    /// <summary>Reads the code that begins at a place in a text.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ref int position, out WrittenCoordinate coordinate)
    {
        coordinate = default;
        if (position + BeforePlus >= text.Length || text[position + BeforePlus] != '+') return false;
        Span<int> digits = stackalloc int[15];
        var count = 0;
        for (var i = 0; i < BeforePlus; i++)
        {
            var digit = DigitOf(text[position + i]);
            if (digit < 0 && (text[position + i] != '0' || i < 2 || (count % 2) != 0)) return false;
            if (digit >= 0 && i > count) return false;
            if (digit >= 0) digits[count++] = digit;
        }

        var end = position + BeforePlus + 1;
        while (count >= BeforePlus && end < text.Length && count < digits.Length && DigitOf(text[end]) is >= 0 and var more) (digits[count], count, end) = (more, count + 1, end + 1);
        if (count == BeforePlus + 1 || count % 2 != 0 && count < PairDigits || (end < text.Length && char.IsLetterOrDigit(text[end]))) return false;
        coordinate = Decode(digits[..count]);
        position = end;
        return coordinate.Point.IsValid;
    }

    private static WrittenCoordinate Decode(ReadOnlySpan<int> digits)
    {
        var (south, west, height, width) = (-90.0, -180.0, 400.0, 400.0);
        for (var i = 0; i + 1 < Math.Min(digits.Length, PairDigits); i += 2)
        {
            (height, width) = (height / Digits.Length, width / Digits.Length);
            south += digits[i] * height;
            west += digits[i + 1] * width;
        }

        for (var i = PairDigits; i < digits.Length; i++)
        {
            (height, width) = (height / GridRows, width / GridColumns);
            south += digits[i] / GridColumns * height;
            west += digits[i] % GridColumns * width;
        }

        var point = new GeoPoint(west + (width / 2), south + (height / 2));
        return new WrittenCoordinate(point, WrittenCoordinate.UncertaintyOf(point, height, width), CoordinateForm.PlusCode, false);
    }

    private static int DigitOf(char c) => Digits.IndexOf(char.ToUpperInvariant(c), StringComparison.Ordinal);
}
