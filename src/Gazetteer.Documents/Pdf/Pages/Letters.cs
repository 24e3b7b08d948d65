using System.Text;

namespace Gazetteer.Documents.Pdf.Pages;

/// <summary>Turns what fonts draw into what was typed: fonts of PDF name glyphs, not letters.</summary>
internal static class Letters
{
    /// <summary>The text without direction marks, its ligatures and the shapes of Arabic letters as plain letters.</summary>
    public static string Clean(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', '\u1FFF') < 0) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\uFEFF') continue;
            PresentationForms.Append(clean, c);
        }

        return clean.ToString();
    }

    /// <summary>Whether the character is a letter that is written from right to left.</summary>
    public static bool IsRightToLeft(char c) => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') && char.IsLetter(c);

    /// <summary>Letters from right to left less letters from left to right.</summary>
    public static int Balance(string text)
    {
        var balance = 0;
        foreach (var c in text)
        {
            if (IsRightToLeft(c)) balance++;
            else if (char.IsLetter(c)) balance--;
        }

        return balance;
    }
}
