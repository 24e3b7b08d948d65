namespace Gazetteer.Text;

/// <summary>Turns offsets in UTF-16 code units (what .NET counts) into Unicode code points (what files and other languages count), and back.</summary>
/// <remarks>Built once a text; a look-up is a binary search among the surrogate pairs, so texts without any cost nothing. Thread-safe.</remarks>
public sealed class CodePoints
{
    private readonly int[] _pairs;

    /// <summary>Notes where the text has surrogate pairs.</summary>
    public CodePoints(ReadOnlySpan<char> text)
    {
        var pairs = new List<int>();
        for (var i = text.IndexOfAnyInRange('\uD800', '\uDBFF'); i >= 0 && i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1])) pairs.Add(i);
        }

        _pairs = [.. pairs];
    }

    /// <summary>The code point offset of a UTF-16 offset.</summary>
    public int FromUtf16(int offset)
    {
        var index = Array.BinarySearch(_pairs, offset);
        return offset - (index >= 0 ? index : ~index);
    }

    /// <summary>The UTF-16 offset of a code point offset.</summary>
    public int ToUtf16(int codePoint)
    {
        var low = 0;
        var high = _pairs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_pairs[middle] - middle < codePoint) low = middle + 1;
            else high = middle;
        }

        return codePoint + low;
    }
}
