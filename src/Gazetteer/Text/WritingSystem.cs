namespace Gazetteer.Text;

/// <summary>Tells the script of a name by its first letter.</summary>
public static class WritingSystem
{
    private static readonly (int First, int Last, string Script)[] Ranges =
    [
        (0x0041, 0x02AF, "Latn"), (0x0370, 0x03FF, "Grek"), (0x0400, 0x052F, "Cyrl"), (0x0530, 0x058F, "Armn"), (0x0590, 0x05FF, "Hebr"),
        (0x0600, 0x06FF, "Arab"), (0x0700, 0x074F, "Syrc"), (0x0750, 0x077F, "Arab"), (0x0780, 0x07BF, "Thaa"), (0x08A0, 0x08FF, "Arab"),
        (0x0900, 0x097F, "Deva"), (0x0980, 0x09FF, "Beng"), (0x0A00, 0x0A7F, "Guru"), (0x0A80, 0x0AFF, "Gujr"), (0x0B00, 0x0B7F, "Orya"),
        (0x0B80, 0x0BFF, "Taml"), (0x0C00, 0x0C7F, "Telu"), (0x0C80, 0x0CFF, "Knda"), (0x0D00, 0x0D7F, "Mlym"), (0x0D80, 0x0DFF, "Sinh"),
        (0x0E00, 0x0E7F, "Thai"), (0x0E80, 0x0EFF, "Laoo"), (0x0F00, 0x0FFF, "Tibt"), (0x1000, 0x109F, "Mymr"), (0x10A0, 0x10FF, "Geor"),
        (0x1100, 0x11FF, "Hang"), (0x1200, 0x137F, "Ethi"), (0x1780, 0x17FF, "Khmr"), (0x1800, 0x18AF, "Mong"), (0x1E00, 0x1EFF, "Latn"),
        (0x1F00, 0x1FFF, "Grek"), (0x2D30, 0x2D7F, "Tfng"), (0x3040, 0x309F, "Hira"), (0x30A0, 0x30FF, "Kana"), (0x3400, 0x9FFF, "Hani"),
        (0xAC00, 0xD7AF, "Hang"), (0xF900, 0xFAFF, "Hani"), (0xFB50, 0xFDFF, "Arab"), (0xFE70, 0xFEFF, "Arab"),
    ];

    /// <summary>Whether a letter is of the blocks from Arabic to Arabic Extended-A, in which the words of texts in Arabic script are written.</summary>
    internal static bool IsArabic(char letter) => letter is >= '\u0600' and <= '\u08FF';

    /// <summary>Whether a text begins with such a letter.</summary>
    internal static bool IsArabic(ReadOnlySpan<char> text) => text.Length > 0 && IsArabic(text[0]);

    /// <summary>The ISO 15924 code of the first letter whose script is known; <c>Zyyy</c> when there is none.</summary>
    public static string ScriptOf(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) continue;
            foreach (var (first, last, script) in Ranges)
            {
                if (c >= first && c <= last) return script;
            }
        }

        return "Zyyy";
    }

    /// <summary>Whether the text reads from right to left, by its first letter.</summary>
    public static bool IsRightToLeft(ReadOnlySpan<char> text) => ScriptOf(text) is "Arab" or "Hebr" or "Syrc" or "Thaa";
}
