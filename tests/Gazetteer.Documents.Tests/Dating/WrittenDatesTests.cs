using Gazetteer.Documents.Dating;

namespace Gazetteer.Documents.Tests.Dating;

public sealed class WrittenDatesTests
{
    [Fact]
    public void All_dates_of_a_text_are_found_where_they_stand_in_every_calendar()
    {
        const string text = "On 19 May 1923 they left; by June 2, 1923 in Quetta. ۲۹ اردیبهشت ۱۴۰۲ رسیدند. Filed 2023-05-20; room 12 had 1923 books.";
        Assert.Equal(
            [(3, new DateOnly(1923, 5, 19)), (29, new DateOnly(1923, 6, 2)), (text.IndexOf('۲', StringComparison.Ordinal), new DateOnly(2023, 5, 19)),
                (text.IndexOf("2023-", StringComparison.Ordinal), new DateOnly(2023, 5, 20))],
            WrittenDates.In(text));
    }

    [Theory]
    [InlineData("31 February 1923")]
    [InlineData("in May 1923")]
    [InlineData("")]
    public void What_is_no_full_date_is_passed_over(string text) => Assert.Empty(WrittenDates.In(text));
}
