namespace Gazetteer.Documents.Tests.Fuzzing;

/// <summary>Damages bytes in the ways in which files go wrong, and in the ways that break parsers.</summary>
internal static class Mutation
{
    private static readonly byte[][] Tokens =
    [
        "<"u8.ToArray(), ">"u8.ToArray(), "\""u8.ToArray(), "&#x0;"u8.ToArray(), "]]>"u8.ToArray(), "<!--"u8.ToArray(), "<![CDATA["u8.ToArray(), "{\\"u8.ToArray(), "\\u-99999?"u8.ToArray(),
            "\\bin99999 "u8.ToArray(),
        "=?utf-8?B?!!?="u8.ToArray(), "\r\n\r\n"u8.ToArray(), "---\n"u8.ToArray(), [0], [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], "\u202E"u8.ToArray(),
            "99999999999999999999"u8.ToArray(), "-1"u8.ToArray(),
    ];

    /// <summary>A damaged copy; one in ten is left whole.</summary>
    public static byte[] Of(byte[] bytes, Random random)
    {
        if (random.Next(10) == 0) return bytes;
        var list = new List<byte>(bytes);
        for (var i = random.Next(1, 8); i > 0; i--) Damage(list, random);
        return [.. list];
    }

    private static void Damage(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(random.Next(1, 40), bytes.Count - at);
        switch (random.Next(7))
        {
            case 0 when at < bytes.Count:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                bytes.InsertRange(at, Tokens[random.Next(Tokens.Length)]);
                break;
            case 3:
                bytes.RemoveRange(at, length);
                break;
            case 4:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 5 when random.Next(4) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 6 when length > 1:
                var piece = bytes.GetRange(at, length);
                for (var i = random.Next(2, 300); i > 0; i--) bytes.InsertRange(at, piece);
                break;
            default:
                break;
        }
    }
}
