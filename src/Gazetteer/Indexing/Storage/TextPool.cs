using System.Text;

namespace Gazetteer.Indexing.Storage;

/// <summary>Reads texts from the texts section: each is its length in bytes (seven bits a byte, the lowest first), then UTF-8. Offset 0 is the empty text.</summary>
internal static class TextPool
{
    public static ReadOnlySpan<byte> Bytes(ReadOnlySpan<byte> pool, uint offset)
    {
        var position = checked((int)offset);
        var length = 0;
        for (var shift = 0; ; shift += 7)
        {
            var b = pool[position++];
            length |= (b & 0x7F) << shift;
            if (b < 0x80) return pool.Slice(position, length);
        }
    }

    public static string Text(ReadOnlySpan<byte> pool, uint offset) => Encoding.UTF8.GetString(Bytes(pool, offset));
}
