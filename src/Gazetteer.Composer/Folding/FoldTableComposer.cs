using Gazetteer.Text.Folding;

namespace Gazetteer.Composer.Folding;

/// <summary>Makes the table by which names are folded and text is cut, from the Unicode Character Database.</summary>
internal static class FoldTableComposer
{
    /// <summary>Letters that get codes of one byte, the first ones first, as long as codes last.</summary>
    private static readonly (char First, char Last)[] CodedLetters =
        [('0', '9'), ('a', 'z'), ('\u0621', '\u06D5'), ('\u0430', '\u045F'), ('\u03B1', '\u03C9'), ('\u05D0', '\u05EA'), ('\u0490', '\u04FF'), ('\u0905', '\u0963')];

    /// <summary>Composes the table; equal characters give equal bytes.</summary>
    public static byte[] Compose(TextReader unicodeData)
    {
        var characters = UnicodeCharacter.ReadFirstPlane(unicodeData);
        var rules = new FoldingRules(characters);
        var builder = new FoldTableBuilder();
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var character = characters.GetValueOrDefault(code);
            builder.Set((char)code, RoleOf(code, character), character?.Category ?? "Cn", rules.Fold((char)code));
        }

        builder.GiveCodes(CodedLetters);
        return builder.ToBytes();
    }

    private static CharacterRole RoleOf(int code, UnicodeCharacter? character)
    {
        // The modifier letters acute and grave fold away like apostrophes, but do not part words.
        if (SpecialSigns.IsApostrophe(code) && code is not (0x02CA or 0x02CB)) return CharacterRole.Apostrophe;
        if (SpecialSigns.IsInvisible(code)) return CharacterRole.Invisible;
        if (SpecialSigns.IsIdeograph(code)) return CharacterRole.Ideograph;
        if (char.IsSurrogate((char)code)) return CharacterRole.Surrogate;
        return character is { IsWord: true } ? CharacterRole.Word : CharacterRole.Separator;
    }
}
