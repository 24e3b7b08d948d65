namespace Gazetteer.Composer.Folding;

/// <summary>Signs that are no letters but occur within words.</summary>
internal static class SpecialSigns
{
    /// <summary>Typed, typographic and transliterated apostrophes, ayn and hamza signs.</summary>
    public static bool IsApostrophe(int code) =>
        code is '\'' or '`' or 0x2019 or 0x2018 or 0x02BC or 0x02BB or 0x02BF or 0x02BE or 0x02B9 or 0x02CA or 0x02CB or 0x2032 or 0x00B4 or 0x02BD or 0xFF07;

    /// <summary>The soft hyphen, the joiner, marks of direction, the byte order mark.</summary>
    public static bool IsInvisible(int code) =>
        code is 0x00AD or 0x200D or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or 0x2060 or (>= 0x2066 and <= 0x2069) or 0xFEFF or 0x061C;

    /// <summary>Chinese characters, each a token of its own.</summary>
    public static bool IsIdeograph(int code) => code is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF);
}
