namespace Gazetteer.Documents.Tables;

/// <summary>Reads the lines of a stream in UTF-8, none longer than a limit.</summary>
internal static class Utf8Lines
{
    private const int ChunkLength = 1 << 16;

    /// <summary>Number, from 1, and bytes of each line, which are good until the next; no bytes of a line that is longer than the limit.</summary>
    public static IEnumerable<(int Number, ReadOnlyMemory<byte>? Line)> Read(Stream stream, long longest)
    {
        var buffer = new byte[ChunkLength];
        var (start, end, number) = (0, 0, 0);
        var isTooLong = false;
        while (true)
        {
            var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (length >= 0)
            {
                yield return (++number, isTooLong ? (ReadOnlyMemory<byte>?)null : buffer.AsMemory(start, length));
                (start, isTooLong) = (start + length + 1, false);
                continue;
            }

            // A line that is too long is read to its end all the same, but not kept.
            if (isTooLong || end - start > longest) (start, end, isTooLong) = (0, 0, true);
            buffer = WithRoom(buffer, ref start, ref end);
            var read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0) break;
            end += read;
        }

        if (end > start || isTooLong) yield return (number + 1, isTooLong ? (ReadOnlyMemory<byte>?)null : buffer.AsMemory(start, end - start));
    }

    /// <summary>Moves what is kept to the front; a buffer that is full of one line is doubled, and one that became large is given back.</summary>
    private static byte[] WithRoom(byte[] buffer, ref int start, ref int end)
    {
        var kept = end - start;
        var room = kept + ChunkLength > buffer.Length ? new byte[Math.Max(kept * 2L, ChunkLength * 2L) is var wanted && wanted > Array.MaxLength ? Array.MaxLength : wanted] : buffer;
        buffer.AsSpan(start, kept).CopyTo(room);
        (start, end) = (0, kept);
        return room;
    }
}
