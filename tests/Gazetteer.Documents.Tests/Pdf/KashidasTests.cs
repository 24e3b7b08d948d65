using Gazetteer.Documents.Pdf.Pages;

namespace Gazetteer.Documents.Tests.Pdf;

public sealed class KashidasTests
{
    private const double Space = 3.1;
    private const double Stroke = 5.05;

    [Fact]
    public void A_gap_wider_than_the_lines_spaces_between_letters_that_join_is_a_stroke() => Assert.Equal(
        "چابهار در استان سیستان و بلوچستان در جنوب",
        Line(("چابه", Stroke), ("ار", Space), ("در", Space), ("اس", Stroke), ("تان", Space), ("سیس", Stroke), ("تان", Space), ("و", Space), ("بلوچس", Stroke), ("تان", Space), ("در", Space),
            ("جن", Stroke), ("وب", 0)));

    [Fact]
    public void Spaces_stay_behind_letters_that_join_and_those_that_do_not() =>
        Assert.Equal("راه آن تا زاهدان دراز است و دور", Line(("راه", Space), ("آن", Space), ("تا", Space), ("زاهدان", Space), ("دراز", Space), ("است", Space), ("و", Space), ("دور", 0)));

    [Fact]
    public void Cells_of_a_row_stay_apart() => Assert.Equal("تهران از راه دور و دراز", Line(("تهران", 15), ("از", Space), ("راه", 14), ("دور", Space), ("و", Space), ("دراز", 0)));

    [Fact]
    public void Nothing_is_closed_where_spaces_are_uneven() => Assert.Equal("در سیس تان و دور از راه", Line(("در", 2), ("سیس", 5), ("تان", 2), ("و", 3), ("دور", 4), ("از", 5), ("راه", 0)));

    private static string Line(params (string Text, double GapAfter)[] words)
    {
        var right = 500.0;
        var drawn = new List<PdfWord>();
        foreach (var (text, gap) in words)
        {
            var left = right - (7 * text.Length);
            drawn.Add(new PdfWord(left, 68, right, 86, string.Concat(text.Reverse())));
            right = left - gap;
        }

        return LogicalOrder.Of(drawn, isRightToLeftAround: true);
    }
}
