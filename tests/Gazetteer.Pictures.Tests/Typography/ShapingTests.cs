using Gazetteer.Pictures.Typography;

namespace Gazetteer.Pictures.Tests.Typography;

/// <summary>Letters are joined and stand in their order, and none is slanted that has no italic.</summary>
public sealed class ShapingTests
{
    private static readonly FontBook Fonts = MadeAtlas.Fonts;

    [Theory]
    [InlineData("خلیج فارس")]
    [InlineData("بحیرۂ عرب")]
    [InlineData("بحر العرب Arabian Sea")]
    public void Arabic_script_is_never_slanted(string text) => Assert.False(Fonts.Shape(text, new TextStyle(13, IsItalic: true)).HasSlantedLetters);

    [Fact]
    public void Latin_names_of_waters_are() => Assert.True(Fonts.Shape("Persian Gulf", new TextStyle(13, IsItalic: true)).HasSlantedLetters);

    [Theory]
    [InlineData("بندر")]
    [InlineData("گوادر")]
    [InlineData("ٹھٹہ")]
    public void Joined_letters_take_less_room_than_lone_ones(string word)
    {
        var style = new TextStyle(20);
        Assert.True(Fonts.Width(word, style) < word.Sum(c => Fonts.Width(c.ToString(), style)));
    }

    [Theory]
    [InlineData("ٻلوچستان سنڌ", "Sindhi")]
    [InlineData("ښار", "Pashto")]
    [InlineData("کوئٹہ ضلع", "Urdu")]
    [InlineData("Ağrı Dağı", "Turkish")]
    [InlineData("Москва Αθήνα", "Russian and Greek")]
    public void The_fonts_have_the_letters_of(string text, string language)
    {
        Assert.True(Fonts.CanWrite(text), language);
        Assert.All(Fonts.Shape(text, new TextStyle(12)).Runs, static r => Assert.DoesNotContain((ushort)0, r.Glyphs));
    }

    [Theory]
    [InlineData("東京")]
    [InlineData("서울")]
    public void What_no_font_has_is_told(string text)
    {
        using var fonts = FontBook.Open(Foundation.DataFolder.Locate().Fonts);
        Assert.False(fonts.CanWrite(text));
        fonts.Shape(text, new TextStyle(12));
        Assert.Equal(text.Select(static c => (int)c).Order(), fonts.Missing);
    }

    [Theory]
    [InlineData("From Karachi the coast road runs west to Ormara, Pasni and Gwadar.", 120)]
    [InlineData("جاده از چابهار به سوی مرز می‌رود و پس از آن به گوادر می‌رسد.", 140)]
    public void A_paragraph_breaks_between_words_and_loses_none(string text, double width)
    {
        var style = new TextStyle(12);
        var lines = Paragraph.LinesOf(text, style, width, Fonts);
        Assert.True(lines.Length > 1);
        Assert.Equal(text, string.Join(' ', lines));
        Assert.All(lines, l => Assert.True(Fonts.Width(l, style) <= width));
    }

    [Theory]
    [InlineData("Sistan and Baluchestan", 60)]
    [InlineData("سیستان و بلوچستان", 50)]
    public void What_is_too_wide_is_shortened_to_fit(string text, double width)
    {
        var shorter = Paragraph.Shortened(text, new TextStyle(12), width, Fonts);
        Assert.EndsWith("…", shorter, StringComparison.Ordinal);
        Assert.True(Fonts.Width(shorter, new TextStyle(12)) <= width);
    }
}
