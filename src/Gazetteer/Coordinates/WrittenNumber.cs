using System.Globalization;

namespace Gazetteer.Coordinates;

/// <summary>A number as it stands in a text, with digits of any script, and a point or a comma before its decimals.</summary>
/// <param name="Value">Its value, without a sign.</param>
/// <param name="WholeDigits">How many digits stand before the decimals.</param>
/// <param name="Decimals">How many decimals it has.</param>
/// <param name="Length">How many characters it takes.</param>
internal readonly record struct WrittenNumber(double Value, int WholeDigits, int Decimals, int Length)
{
    private const int MostDigits = 24;

    /// <summary>What its last digit counts.</summary>
    public double Unit => Math.Pow(10, -Decimals);

    /// <summary>Reads the number that begins at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where its first digit stands.</param>
    /// <param name="number">The number.</param>
    /// <returns>False when no digit stands there, or more than any position has.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out WrittenNumber number)
    {
        number = default;
        Span<char> plain = stackalloc char[MostDigits + 1];
        var (whole, decimals, size, position) = (0, 0, 0, start);
        for (; position < text.Length && DigitOf(text[position]) is >= 0 and var digit; position++, whole++)
        {
            if (size == MostDigits) return false;
            plain[size++] = (char)('0' + digit);
        }

        if (whole == 0) return false;
        if (position + 1 < text.Length && text[position] is '.' or ',' or '٫' or '·' && DigitOf(text[position + 1]) >= 0)
        {
            plain[size++] = '.';
            for (position++; position < text.Length && DigitOf(text[position]) is >= 0 and var digit; position++, decimals++)
            {
                if (size <= MostDigits) plain[size++] = (char)('0' + digit);
                if (size > MostDigits) return false;
            }
        }

        number = new WrittenNumber(double.Parse(plain[..size], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), whole, decimals, position - start);
        return true;
    }

    /// <summary>The value of a decimal digit of any script; −1 for anything else.</summary>
    public static int DigitOf(char c) =>
        c is >= '0' and <= '9' ? c - '0'
        : c < '\u0660' || !char.IsDigit(c) ? -1
        : (int)char.GetNumericValue(c);
}
