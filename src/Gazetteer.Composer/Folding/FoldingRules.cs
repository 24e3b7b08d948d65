using System.Text;
using Gazetteer.Text;

namespace Gazetteer.Composer.Folding;

/// <summary>Decides what each character folds to, so that one name's spellings become one.</summary>
/// <remarks>
/// In this order: letters that <see cref="SpecialLetters"/> names; apostrophes, invisible signs and the marks of Latin, Greek, Cyrillic, Arabic and Hebrew fold to
/// nothing; decimal digits to ASCII; what decomposes, to what its parts fold to; capitals to their small letters. What would fold to more than
/// <see cref="NameFolding.MaximumExpansion"/> code units stays as it is, as do Hangul syllables. Folding twice is the same as folding once.
/// </remarks>
internal sealed class FoldingRules(IReadOnlyDictionary<int, UnicodeCharacter> characters)
{
    /// <summary>Blocks whose nonspacing marks fold away; those of Indic scripts are vowels and stay.</summary>
    private static readonly (int First, int Last)[] MarkBlocks =
    [
        (0x0300, 0x036F), (0x0483, 0x0489), (0x0591, 0x05C7), (0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06ED), (0x08D3, 0x08FF),
        (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0xFE20, 0xFE2F),
    ];

    private const int Tatweel = 0x0640;

    /// <summary>What a UTF-16 code unit folds to.</summary>
    public string Fold(char unit)
    {
        if (!characters.TryGetValue(unit, out var character)) return unit.ToString();
        var folded = FoldPart(unit);
        if (folded.Length <= NameFolding.MaximumExpansion) return folded;
        return character.Lower == unit ? unit.ToString() : char.ConvertFromUtf32(character.Lower);
    }

    private string FoldPart(int code)
    {
        if (SpecialLetters.Folds.TryGetValue(code, out var special)) return special;
        if (!characters.TryGetValue(code, out var character)) return char.ConvertFromUtf32(code);
        if (code == Tatweel || SpecialSigns.IsApostrophe(code) || SpecialSigns.IsInvisible(code) || IsFoldedMark(character)) return "";
        if (character.Digit >= 0) return character.Digit.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (Decompose(character) is { } decomposed) return decomposed;
        if (character.Lower != code) return FoldPart(character.Lower);
        return char.IsSurrogate((char)code) ? ((char)code).ToString() : char.ConvertFromUtf32(code);
    }

    /// <summary>The folded parts of a word character; null when it has none, or has parts that are no word characters (½).</summary>
    private string? Decompose(UnicodeCharacter character)
    {
        if (character.Decomposition.Count == 0 || !character.IsWord) return null;
        var folded = new StringBuilder();
        foreach (var part in character.Decomposition)
        {
            // Marks that stand alone are given as a space and the mark.
            if (part == ' ') continue;
            if (part <= char.MaxValue && !(characters.TryGetValue(part, out var known) && known.IsWord)) return null;
            folded.Append(FoldPart(part));
        }

        return folded.ToString();
    }

    private static bool IsFoldedMark(UnicodeCharacter character) =>
        character.Category is "Mn" or "Me" && Array.Exists(MarkBlocks, b => character.Code >= b.First && character.Code <= b.Last);
}
