using Gazetteer.Documents.Pdf.Pages;

namespace Gazetteer.Documents.Tests.Pdf;

public sealed class PageLinesTests
{
    private const double Em = 10;

    [Fact]
    public void Justified_lines_with_wide_gaps_stay_lines()
    {
        List<PdfWord> words =
        [
            .. Line(0, 0, 300, "The coastal highway passes Ormara and Pasni"), .. Line(14, 0, 300, "of the mountains"), .. Line(28, 0, 300, "lies Panjgur; the international corridor to Zahedan"),
        ];
        Assert.Equal(["The coastal highway passes Ormara and Pasni", "of the mountains", "lies Panjgur; the international corridor to Zahedan"], PageLines.Of(words));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void Columns_are_read_one_after_the_other_even_when_their_lines_are_not_level(double shift)
    {
        List<PdfWord> words = [.. Line(0, 0, 0, "A title that spans both of the columns")];
        for (var i = 0; i < 6; i++)
        {
            words.AddRange(Line(40 + (14 * i), 0, 0, $"left column line {i}"));
            words.AddRange(Line(40 + shift + (14 * i), 160, 0, $"right column line {i}"));
        }

        words.AddRange(Line(160, 0, 0, "a foot that spans both columns as well"));
        var lines = PageLines.Of(words).Where(static l => l.Length > 0).ToList();
        Assert.Equal(["A title that spans both of the columns", .. Enumerable.Range(0, 6).Select(static i => $"left column line {i}"), .. Enumerable.Range(0, 6)
            .Select(static i => $"right column line {i}"), "a foot that spans both columns as well"], lines);
    }

    [Fact]
    public void Columns_of_lines_from_the_right_begin_at_the_right()
    {
        var words = new List<PdfWord>();
        for (var i = 0; i < 5; i++)
        {
            words.AddRange(Line(14 * i, 0, 0, "ناریا رد ناهفصا"));
            words.AddRange(Line(14 * i, 160, 0, "ناریا رد راهباچ"));
        }

        Assert.Equal("چابهار در ایران", PageLines.Of(words)[0]);
    }

    [Fact]
    public void Tables_are_read_row_by_row()
    {
        var words = new List<PdfWord>();
        string[] rows = ["Town Country", "Turbat Pakistan", "Saravan Iran", "Muscat Oman", "Sur Oman"];
        for (var i = 0; i < rows.Length; i++)
        {
            words.AddRange(Line(14 * i, 0, 60, rows[i].Split(' ')[0]));
            words.AddRange(Line(14 * i, 200, 260, rows[i].Split(' ')[1]));
        }

        Assert.Equal(rows, PageLines.Of(words));
    }

    [Fact]
    public void Paragraphs_set_apart_and_headings_have_an_empty_line_between()
    {
        List<PdfWord> words = [new PdfWord(0, 0, 80, 16, "Ports"), .. Line(20, 0, 300, "one two three"), .. Line(34, 0, 300, "four five"), .. Line(48, 0, 300, "six"), .. Line(76, 0, 300, "seven")];
        Assert.Equal(["Ports", "", "one two three", "four five", "six", "", "seven"], PageLines.Of(words));
    }

    private static IEnumerable<PdfWord> Line(double top, double left, double right, string text)
    {
        var words = text.Split(' ');
        var width = words.Sum(static w => w.Length * Em / 2);
        var gap = words.Length == 1 ? 0 : Math.Max(Em / 4, (right - left - width) / (words.Length - 1));
        foreach (var word in words)
        {
            yield return new PdfWord(left, top, left + (word.Length * Em / 2), top + Em, word);
            left += (word.Length * Em / 2) + gap;
        }
    }
}
