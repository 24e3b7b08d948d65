using System.Globalization;
using System.Text;
using Gazetteer.Coordinates;

namespace Gazetteer.Importing.Columns;

/// <summary>Reads numbers of any size as people write them: <c>5 333 304,2</c>, <c>1'234.5</c>, <c>۱۲۳۴</c>, <c>691603 m</c>.</summary>
internal static class LooseNumber
{
    private const int ThousandsDigits = 3;

    /// <summary>Reads a number. A last point or comma with other than three digits after it, or the only one of its kind beside others, is taken to begin the decimals.</summary>
    public static bool TryRead(string text, out double number)
    {
        number = 0;
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.AsSpan().Trim().TrimEnd("mM ").TrimEnd())
        {
            if (WrittenNumber.DigitOf(c) is >= 0 and var digit) plain.Append((char)('0' + digit));
            else if (c is '-' or '−' && plain.Length == 0) plain.Append('-');
            else if (c is '+' && plain.Length == 0) continue;
            else if (c is '.' or ',' or '٫') plain.Append(c == '.' ? '.' : ',');
            else if (c is not (' ' or '\u00A0' or '\u202F' or '\'' or '’' or '٬' or '\u2009'))
                return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
        }

        return double.TryParse(Normalise(plain.ToString()), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    private static string Normalise(string digits)
    {
        var last = digits.LastIndexOfAny(['.', ',']);
        if (last < 0) return digits;
        var separator = digits[last];
        var isAlone = digits.IndexOf(separator, StringComparison.Ordinal) == last;
        var isDecimal = isAlone && (separator == '.' || digits.Length - last - 1 != ThousandsDigits || digits.AsSpan(0, last).ContainsAny('.', ','));
        var whole = digits[..last].Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        return isDecimal ? $"{whole}.{digits[(last + 1)..]}" : whole + digits[(last + 1)..];
    }
}
