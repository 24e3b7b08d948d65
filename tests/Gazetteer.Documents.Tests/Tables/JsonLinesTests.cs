using System.Text;

namespace Gazetteer.Documents.Tests.Tables;

public sealed class JsonLinesTests : ReadingTests
{
    [Theory]
    [InlineData("""{"text":"Quetta \ud83d and Mand"}""", "Quetta \uFFFD and Mand")]
    [InlineData("""{"text":"\udc00Quetta\ud83d\ude00\n\"Mand\" \u06af"}""", "\uFFFDQuetta😀\n\"Mand\" گ")]
    [InlineData("""{"\ud83d":"x","text":"Gwadar"}""", "Gwadar")]
    public void Half_a_surrogate_pair_costs_one_letter_and_not_the_line(string line, string text)
    {
        Assert.Equal(text, ReadOne("t.jsonl", line).Text);
        Assert.Empty(Report.Problems);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_cost_a_letter()
    {
        byte[] bytes = [.. "{\"text\":\"Quetta "u8, 0xFF, .. " Mand\"}"u8];
        Assert.Equal("Quetta \uFFFD Mand", Assert.Single(ReadAll("t.jsonl", bytes)).Text);
    }

    [Theory]
    [InlineData(65)]
    [InlineData(5000)]
    public void Members_may_lie_as_deep_as_they_like(int depth)
    {
        var line = $$"""{"deep":{{new string('[', depth)}}{{new string(']', depth)}},"text":"Quetta"}""";
        Assert.Equal("Quetta", ReadOne("t.jsonl", line).Text);
    }

    [Fact]
    public void A_line_beyond_the_limit_is_said_and_the_next_is_read()
    {
        var rows = ReadAll("t.jsonl", $$"""{"text":"{{new string('x', 300_000)}}"}""" + "\n{\"text\":\"Quetta\"}\n", new ReadingOptions { MaximumBytes = 200_000 });
        Assert.Equal("Quetta", Assert.Single(rows).Text);
        Assert.Equal((1, true), (Assert.Single(Report.Problems).Line, Report.Problems[0].Message.StartsWith("the line is longer than", StringComparison.Ordinal)));
    }

    [Fact]
    public void Lines_of_every_length_are_read_whole()
    {
        var lengths = new[] { 1, 65_520, 65_536, 131_072, 7, 400_000, 2 };
        var rows = ReadAll("t.jsonl", string.Join('\n', lengths.Select(static n => $$"""{"text":"{{new string('a', n)}}"}""")));
        Assert.Equal(lengths, rows.Select(static r => r.Text.Length));
    }

    [Fact]
    public void Utf16_with_its_mark_is_read()
    {
        byte[] bytes = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("{\"text\":\"گوادر\"}\n{\"text\":\"Mand\"}\n")];
        Assert.Equal(["گوادر", "Mand"], ReadAll("t.jsonl", bytes).Select(static r => r.Text));
    }
}
