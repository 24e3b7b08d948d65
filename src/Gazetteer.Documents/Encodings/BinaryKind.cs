namespace Gazetteer.Documents.Encodings;

/// <summary>Names the kind of a file by its first bytes, for messages.</summary>
internal static class BinaryKind
{
    private static readonly (byte[] Magic, string Name)[] Kinds =
    [
        ("%PDF-"u8.ToArray(), "a PDF document"),
        ("PK\x03\x04"u8.ToArray(), "a zip archive or an office document"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an encrypted office document or one of the old binary kind"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ("GIF8"u8.ToArray(), "a GIF picture"),
        ([0x1F, 0x8B], "gzip-compressed data"),
        ("BZh"u8.ToArray(), "bzip2-compressed data"),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], "xz-compressed data"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], "a 7-Zip archive"),
        ("Rar!"u8.ToArray(), "a RAR archive"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program"),
        ("MZ"u8.ToArray(), "a program"),
        ("SQLite format 3"u8.ToArray(), "an SQLite database"),
    ];

    /// <summary>What the bytes begin like, with its article; null when nothing known.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) => Find(bytes, static _ => true);

    /// <summary>The same, of kinds whose first bytes are no letters, so that no text begins with them in any encoding of bytes.</summary>
    public static string? Certain(ReadOnlySpan<byte> bytes) => Find(bytes, static m => m.AsSpan().ContainsAnyExceptInRange((byte)' ', (byte)'~'));

    private static string? Find(ReadOnlySpan<byte> bytes, Func<byte[], bool> isMeant)
    {
        foreach (var (magic, name) in Kinds)
        {
            if (bytes.StartsWith(magic) && isMeant(magic)) return name;
        }

        return null;
    }
}
