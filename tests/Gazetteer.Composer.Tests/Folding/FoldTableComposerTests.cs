using System.Text;
using Gazetteer.Composer.Folding;
using Gazetteer.Text;
using Gazetteer.Text.Folding;

namespace Gazetteer.Composer.Tests.Folding;

/// <summary>The folding table from a few lines of the Unicode Character Database.</summary>
public sealed class FoldTableComposerTests
{
    private const string Characters = """
        0020;SPACE;Zs;0;WS;;;;;N;;;;;
        0027;APOSTROPHE;Po;0;ON;;;;;N;;;;;
        0041;LATIN CAPITAL LETTER A;Lu;0;L;;;;;N;;;;0061;
        0061;LATIN SMALL LETTER A;Ll;0;L;;;;;N;;;0041;;0041
        0065;LATIN SMALL LETTER E;Ll;0;L;;;;;N;;;0045;;0045
        0066;LATIN SMALL LETTER F;Ll;0;L;;;;;N;;;0046;;0046
        0069;LATIN SMALL LETTER I;Ll;0;L;;;;;N;;;0049;;0049
        00BD;VULGAR FRACTION ONE HALF;No;0;ON;<fraction> 0031 2044 0032;;;1/2;N;FRACTION ONE HALF;;;;
        00C4;LATIN CAPITAL LETTER A WITH DIAERESIS;Lu;0;L;0041 0308;;;;N;LATIN CAPITAL LETTER A DIAERESIS;;;00E4;
        00C6;LATIN CAPITAL LETTER AE;Lu;0;L;;;;;N;LATIN CAPITAL LETTER A E;;;00E6;
        0308;COMBINING DIAERESIS;Mn;230;NSM;;;;;N;NON-SPACING DIAERESIS;;;;
        0643;ARABIC LETTER KAF;Lo;0;AL;;;;;N;ARABIC LETTER CAF;;;;
        064E;ARABIC FATHA;Mn;30;NSM;;;;;N;ARABIC FATHAH;;;;
        06A9;ARABIC LETTER KEHEH;Lo;0;AL;;;;;N;ARABIC LETTER OPEN CAF;;;;
        06F4;EXTENDED ARABIC-INDIC DIGIT FOUR;Nd;0;EN;;4;4;4;N;EASTERN ARABIC-INDIC DIGIT FOUR;;;;
        0915;DEVANAGARI LETTER KA;Lo;0;L;;;;;N;;;;;
        093F;DEVANAGARI VOWEL SIGN I;Mc;0;L;;;;;N;;;;;
        0941;DEVANAGARI VOWEL SIGN U;Mn;0;NSM;;;;;N;;;;;
        FB03;LATIN SMALL LIGATURE FFI;Ll;0;L;<compat> 0066 0066 0069;;;;N;;;;;
        FB8E;ARABIC LETTER KEHEH ISOLATED FORM;Lo;0;AL;<isolated> 06A9;;;;N;;;;;
        """;

    private readonly FoldTable _table = new(FoldTableComposer.Compose(new StringReader(Characters)));

    private string Fold(char unit)
    {
        Span<char> folded = stackalloc char[NameFolding.MaximumExpansion];
        return new string(folded[.._table.Write(unit, folded)]);
    }

    [Theory]
    [InlineData('A', "a")]
    [InlineData('Ä', "a")]
    [InlineData('Æ', "ae")]
    [InlineData('ﬃ', "ffi")]
    [InlineData('\u0308', "")]
    [InlineData('\'', "")]
    [InlineData('ك', "ک")]
    [InlineData('ﮎ', "ک")]
    [InlineData('\u064E', "")]
    [InlineData('۴', "4")]
    [InlineData('\u0941', "\u0941")]
    [InlineData('½', "½")]
    [InlineData('\u2603', "\u2603")]
    public void A_character_folds_by_the_rules(char unit, string expected) => Assert.Equal(expected, Fold(unit));

    [Theory]
    [InlineData('a', nameof(CharacterRole.Word), TokenTraits.HasSmall)]
    [InlineData('Ä', nameof(CharacterRole.Word), TokenTraits.HasCapital)]
    [InlineData('ك', nameof(CharacterRole.Word), TokenTraits.HasUncased)]
    [InlineData('۴', nameof(CharacterRole.Word), TokenTraits.HasDigit)]
    [InlineData('\u0308', nameof(CharacterRole.Word), TokenTraits.None)]
    [InlineData(' ', nameof(CharacterRole.Separator), TokenTraits.None)]
    [InlineData('\'', nameof(CharacterRole.Apostrophe), TokenTraits.None)]
    [InlineData('\u200E', nameof(CharacterRole.Invisible), TokenTraits.None)]
    [InlineData('\uD83D', nameof(CharacterRole.Surrogate), TokenTraits.None)]
    public void A_character_has_a_role_and_traits(char unit, string role, TokenTraits traits) =>
        Assert.Equal((role, traits), (((CharacterRole)_table.Roles[unit]).ToString(), (TokenTraits)_table.Traits[unit]));

    [Fact]
    public void Spellings_of_a_letter_share_a_code_that_leads_back_to_it()
    {
        Assert.Equal(_table.Codes['ک'], _table.Codes['ك']);
        Assert.Equal('ک', _table.Units[_table.Codes['ك']]);
        Assert.Equal((byte)'a', _table.Codes['Ä']);
        Assert.Equal(FoldTable.Complex, _table.Codes['Æ']);
        Assert.Equal(FoldTable.Separator, _table.Codes[' ']);
    }

    [Fact]
    public void Equal_characters_give_equal_bytes() =>
        Assert.Equal(FoldTableComposer.Compose(new StringReader(Characters)), FoldTableComposer.Compose(new StringReader(Characters)));

    /// <summary>The shipped table against .NET's own knowledge of Unicode, which is of another version but agrees on what both know.</summary>
    [Fact]
    public void The_shipped_table_knows_capitals_and_digits()
    {
        for (var unit = '\u0100'; unit < '\u0590'; unit++)
        {
            if (!char.IsUpper(unit)) continue;
            var lower = char.ToLowerInvariant(unit);
            Assert.Equal(NameFolding.Fold(new string(lower, 1)), NameFolding.Fold(new string(unit, 1)));
            Assert.True(((TokenTraits)FoldTable.Instance.Traits[unit]).HasFlag(TokenTraits.HasCapital));
        }

        Assert.Equal("0123456789", NameFolding.Fold("٠١٢٣٤٥٦٧٨٩"));
        Assert.Equal("ا", NameFolding.Fold("آ".Normalize(NormalizationForm.FormC)));
    }
}
