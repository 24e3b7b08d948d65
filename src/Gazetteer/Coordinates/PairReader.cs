namespace Gazetteer.Coordinates;

/// <summary>Reads two angles that stand together and decides which is which.</summary>
internal static class PairReader
{
    /// <summary>Reads the pair that begins at a place in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the first angle begins; where the second ends afterwards, if there is a pair.</param>
    /// <param name="pair">The pair in the order of the text.</param>
    /// <returns>False when there are no two angles that could be latitude and longitude, in whatever order.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, ref int position, out AnglePair pair)
    {
        pair = default;
        var reader = new AngleReader(text);
        var end = position;
        if (!reader.TryRead(ref end, out var first)) return false;
        if (!TrySeparator(text, ref end, out var separator) || !reader.TryRead(ref end, out var second)) return false;
        pair = new AnglePair(first, second, separator);
        if (!pair.IsPossible) return false;
        position = end;
        return true;
    }

    /// <summary>What may stand between the two: a comma, a semicolon, a slash, a stroke, a word for "and", or no more than spaces.</summary>
    private static bool TrySeparator(ReadOnlySpan<char> text, ref int position, out char separator)
    {
        separator = ' ';
        var start = position;
        position = AfterSpaces(text, position);
        if (position >= text.Length || (position == start && AngleReader.IsSign(text[position]))) return false;
        if (text[position] is ',' or ';' or '/' or '|' or '،' or '؛' or '~' or '&' or '、' or '，')
        {
            separator = text[position];
            position = AfterSpaces(text, position + 1);
        }
        else if (text[position] is '.' && position + 1 < text.Length && text[position + 1] == ' ')
        {
            position = AfterSpaces(text, position + 1);
        }

        if (CoordinateWords.At(text, position, out var length) == CoordinateWord.And)
        {
            (separator, position) = ('&', AfterSpaces(text, position + length));
        }

        return true;
    }

    private static int AfterSpaces(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && (char.IsWhiteSpace(text[position]) || text[position] is '\u200E' or '\u200F')) position++;
        return position;
    }
}
