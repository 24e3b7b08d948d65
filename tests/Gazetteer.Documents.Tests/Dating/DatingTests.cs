namespace Gazetteer.Documents.Tests.Dating;

public sealed class DatingTests : ReadingTests
{
    [Theory]
    [InlineData("QUETTA, May 19, 2023: The road is open.", 2023, 5, 19)]
    [InlineData("Tehran (19th May 2023) - The road is open.", 2023, 5, 19)]
    [InlineData("2023-05-19\nThe road is open.", 2023, 5, 19)]
    [InlineData("تهران، ۲۹ اردیبهشت ۱۴۰۲ - راه باز شد.", 2023, 5, 19)]
    [InlineData("کوئٹہ، 19 مئی 2023: سڑک کھل گئی۔", 2023, 5, 19)]
    [InlineData("ROMA, 19 maggio 2023: la strada è aperta.", 2023, 5, 19)]
    public void A_dateline_gives_the_date(string text, int year, int month, int day)
    {
        var document = ReadOne("a.txt", text);
        Assert.Equal((new DateOnly(year, month, day), "dateline"), (document.Date, document.DateSource));
    }

    [Theory]
    [InlineData("report-2023-05-19.txt")]
    [InlineData("20230519_report.txt")]
    [InlineData("a 2023.05.19 b.txt")]
    public void A_file_name_gives_the_date(string name)
    {
        var document = ReadOne(name, "The road is open.");
        Assert.Equal((new DateOnly(2023, 5, 19), "file name"), (document.Date, document.DateSource));
    }

    [Theory]
    [InlineData("a.txt", "On 31 February 2023 nothing happened; in March 2023 little.")]
    [InlineData("20231399.txt", "x")]
    public void What_is_no_date_gives_none(string name, string text) => Assert.Null(ReadOne(name, text).Date);
}
