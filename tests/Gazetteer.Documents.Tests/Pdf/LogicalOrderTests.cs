using Gazetteer.Documents.Pdf.Pages;

namespace Gazetteer.Documents.Tests.Pdf;

public sealed class LogicalOrderTests
{
    /// <summary>Each line as it is drawn from left to right, words of right-to-left script with their letters as drawn, and as it reads.</summary>
    [Theory]
    [InlineData("From Gwadar to Quetta.", "From Gwadar to Quetta.")]
    [InlineData(".تسا ناریا رد راهباچ", "چابهار در ایران است.")]
    [InlineData("ناتسکاپ )Gwadar( رداوگ", "گوادر (Gwadar) پاکستان")]
    [InlineData("دودح ۱۴۰۲ لاس", "سال ۱۴۰۲ حدود")]
    [InlineData("اهراب ٪۸۵", "۸۵٪ بارها")]
    [InlineData("2024-03-05 خیرات", "تاریخ 2024-03-05")]
    [InlineData("هاگشورف 15,000.5 ات", "تا 15,000.5 فروشگاه")]
    [InlineData("The port of راهباچ ردنب opened", "The port of بندر چابهار opened")]
    [InlineData("It opened in ۱۴۰۲ at راهباچ.", "It opened in ۱۴۰۲ at چابهار.")]
    [InlineData(".درذگ\u200Cیم اهنویماک", "کامیونها می\u200Cگذرد.")]
    public void Lines_are_read_as_they_were_typed(string drawn, string read) => Assert.Equal(read, LogicalOrder.Of(Boxes(drawn), isRightToLeftAround: false));

    [Fact]
    public void Foreign_words_keep_their_order_in_a_line_from_the_right() =>
        Assert.Equal("بندر Gwadar Port باز شد", LogicalOrder.Of(Boxes("دش زاب Gwadar Port ردنب"), isRightToLeftAround: true));

    [Fact]
    public void Pieces_of_a_word_that_touch_are_one_word_and_raised_numbers_stand_apart()
    {
        Assert.Equal("Gwadar", LogicalOrder.Of([new(0, 0, 20, 10, "Gwa"), new(20.2, 0, 40, 10, "dar")], false));
        Assert.Equal("Oman 1", LogicalOrder.Of([new(0, 0, 20, 10, "Oman"), new(20, 0, 23, 6, "1")], false));
        Assert.Equal("می\u200Cگذرد", LogicalOrder.Of([new(0, 0, 20, 10, "درذگ\u200C"), new(19, 0, 30, 13, "یم")], false));
        Assert.Equal("2024-03-05", LogicalOrder.Of([new(0, 0, 20, 10, "2024"), new(20, 0, 22, 10, "-"), new(22, 0, 30, 10, "03"), new(30, 0, 32, 10, "-"), new(32, 0, 40, 10, "05")], true));
    }

    [Fact]
    public void A_full_stop_that_was_drawn_before_a_line_from_the_right_stands_behind_it() =>
        Assert.Equal("چابهار است.", LogicalOrder.Of(Boxes("تسا راهباچ ."), false));

    private static List<PdfWord> Boxes(string drawn)
    {
        var words = new List<PdfWord>();
        var left = 0;
        foreach (var word in drawn.Split(' '))
        {
            words.Add(new PdfWord(left, 0, left + (5 * word.Length), 12, word));
            left += (5 * word.Length) + 4;
        }

        words.Reverse();
        return words;
    }
}
