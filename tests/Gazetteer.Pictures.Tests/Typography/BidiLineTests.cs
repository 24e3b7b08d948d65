using Gazetteer.Pictures.Typography;

namespace Gazetteer.Pictures.Tests.Typography;

/// <summary>Lines are seen in the order in which they are read.</summary>
public sealed class BidiLineTests
{
    /// <summary>Capitals stand for Arabic script here, as in the Unicode standard; what is seen is written from left to right.</summary>
    [Theory]
    [InlineData("abc", false, "abc")]
    [InlineData("ABC", true, "CBA")]
    [InlineData("abc DEF ghi", false, "abc FED ghi")]
    [InlineData("ABC def GHI", true, "IHG def CBA")]
    [InlineData("ABC 123 DEF", true, "FED 123 CBA")]
    [InlineData("ABC (def)", true, "(def) CBA")]
    [InlineData("ABC (DEF) ghi", true, "ghi (FED) CBA")]
    [InlineData("abc (DEF)", false, "abc (FED)")]
    [InlineData("ABC 1,234.5 DEF", true, "FED 1,234.5 CBA")]
    [InlineData("ABC 20%", true, "%20 CBA")]
    [InlineData("abc: DEF, GHI.", false, "abc: IHG ,FED.")]
    [InlineData("ABC.", true, ".CBA")]
    [InlineData("12 - 15 ABC", true, "CBA 15 - 12")]
    public void Stretches_of_both_directions_stand_where_a_reader_looks_for_them(string written, bool isRightToLeft, string seen)
    {
        var text = string.Concat(written.Select(static c => c is >= 'A' and <= 'Z' ? (char)('ا' + c - 'A') : c));
        var lookup = written.Zip(text).DistinctBy(static p => p.Second).ToDictionary(static p => p.Second, static p => p.First);
        var runs = BidiLine.RunsOf(text, isRightToLeft);
        var ordered = string.Concat(runs.Select(r => r.IsRightToLeft ? new string([.. text.Substring(r.Start, r.Length).Reverse().Select(Mirrored)]) : text.Substring(r.Start, r.Length)));
        Assert.Equal(seen, string.Concat(ordered.Select(c => lookup.GetValueOrDefault(c, c))));
    }

    [Theory]
    [InlineData("گوادر (Gwadar)", true)]
    [InlineData("Gwadar گوادر", false)]
    [InlineData("۱۲ شهر", true)]
    [InlineData("12 towns", false)]
    [InlineData("", false)]
    public void A_line_goes_the_way_of_its_first_letter(string text, bool isRightToLeft) => Assert.Equal(isRightToLeft, BidiLine.BeginsRightToLeft(text));

    private static char Mirrored(char c) => c switch { '(' => ')', ')' => '(', _ => c };
}
