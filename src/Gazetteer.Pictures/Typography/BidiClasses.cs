using System.Globalization;
using System.Text;

namespace Gazetteer.Pictures.Typography;

/// <summary>Tells the class of a character.</summary>
internal static class BidiClasses
{
    /// <summary>The class of a character.</summary>
    public static BidiClass Of(Rune rune) => rune.Value switch
    {
        >= '0' and <= '9' or (>= 0x06F0 and <= 0x06F9) => BidiClass.EuropeanNumber,
        (>= 0x0660 and <= 0x0669) or 0x066B or 0x066C => BidiClass.ArabicNumber,
        '+' or '-' or 0x2212 => BidiClass.Sign,
        '#' or '$' or '%' or 0x00A2 or 0x00A3 or 0x00A5 or 0x00B0 or 0x066A or 0x20AC or 0x2030 => BidiClass.NumberEnd,
        ',' or '.' or '/' or ':' or 0x00A0 or 0x060C => BidiClass.NumberSeparator,
        0x200E => BidiClass.Left,
        0x200F => BidiClass.Right,
        0x061C => BidiClass.ArabicLetter,
        var code => ByCategory(rune, code),
    };

    private static BidiClass ByCategory(Rune rune, int code) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => BidiClass.Mark,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.LetterNumber or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber => LetterOf(code),
        UnicodeCategory.OtherPunctuation when code is 0x061B or 0x061E or 0x061F or 0x06D4 => BidiClass.ArabicLetter,
        _ => BidiClass.Neutral,
    };

    private static BidiClass LetterOf(int code) => code switch
    {
        (>= 0x0590 and <= 0x05FF) or (>= 0x07C0 and <= 0x085F) or (>= 0xFB1D and <= 0xFB4F) or (>= 0x10800 and <= 0x10FFF) => BidiClass.Right,
        (>= 0x0600 and <= 0x07BF) or (>= 0x0860 and <= 0x08FF) or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x1EE00 and <= 0x1EEFF) => BidiClass.ArabicLetter,
        _ => BidiClass.Left,
    };
}
