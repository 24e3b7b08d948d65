using Gazetteer.Text.Folding;

namespace Gazetteer.Indexing.Matching;

/// <summary>A folded token in codes: one byte for each letter of the scripts that have codes, three for any other (<see cref="FoldTable"/>).</summary>
internal static class TokenCode
{
    /// <summary>A token whose code is longer is in no index.</summary>
    public const int MaximumLength = 1024;

    /// <summary>Bytes that must follow the code in its buffer, since it is read sixteen bytes at a time.</summary>
    public const int Padding = 16;

    /// <summary>Folds a token and writes its code.</summary>
    /// <param name="token">The token as it stands in the text.</param>
    /// <param name="destination">Room for <see cref="MaximumLength"/> bytes.</param>
    /// <returns>The code's length; 0 when the token folds to nothing; −1 when it is longer than <see cref="MaximumLength"/>.</returns>
    public static int Encode(ReadOnlySpan<char> token, Span<byte> destination)
    {
        var table = FoldTable.Instance;
        Span<char> units = stackalloc char[Text.NameFolding.MaximumExpansion];
        var length = 0;
        foreach (var c in token)
        {
            foreach (var unit in units[..table.Write(c, units)])
            {
                if (length + 3 > MaximumLength) return -1;
                var code = table.Codes[unit];
                if (code > FoldTable.Escape)
                {
                    destination[length++] = code;
                    continue;
                }

                destination[length++] = FoldTable.Escape;
                destination[length++] = (byte)(unit >> 8);
                destination[length++] = (byte)unit;
            }
        }

        return length;
    }

    /// <summary>Appends the folded token that a code stands for.</summary>
    public static void Decode(ReadOnlySpan<byte> code, System.Text.StringBuilder folded)
    {
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] != FoldTable.Escape)
            {
                folded.Append(FoldTable.Instance.Units[code[i]]);
                continue;
            }

            folded.Append((char)((code[i + 1] << 8) | code[i + 2]));
            i += 2;
        }
    }

    /// <summary>Writes the folded token that a code stands for, as much of it as there is room for.</summary>
    /// <returns>How many letters were written.</returns>
    public static int Decode(ReadOnlySpan<byte> code, Span<char> folded)
    {
        var length = 0;
        for (var i = 0; i < code.Length && length < folded.Length; i++)
        {
            if (code[i] != FoldTable.Escape)
            {
                folded[length++] = FoldTable.Instance.Units[code[i]];
                continue;
            }

            folded[length++] = (char)((code[i + 1] << 8) | code[i + 2]);
            i += 2;
        }

        return length;
    }
}
