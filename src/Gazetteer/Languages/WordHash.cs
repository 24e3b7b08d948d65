namespace Gazetteer.Languages;

/// <summary>The 64-bit hash by which lexicon and models know words and features. It is part of their file formats: never change it alone.</summary>
public static class WordHash
{
    private const ulong Offset = 0xCBF29CE484222325;
    private const ulong Prime = 0x100000001B3;

    /// <summary>FNV-1a over UTF-16 code units, mixed.</summary>
    public static ulong Of(ReadOnlySpan<char> folded)
    {
        var hash = Offset;
        foreach (var c in folded) hash = (hash ^ c) * Prime;
        return Mix(hash);
    }

    /// <summary>Joins a value to a hash.</summary>
    public static ulong Join(ulong hash, ulong value) => Mix((hash * 0x9E3779B97F4A7C15) ^ value);

    private static ulong Mix(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 29);
    }
}
