using Gazetteer.Documents.Pdf.Pages;

namespace Gazetteer.Documents.Tests.Pdf;

public sealed class RunningHeadsTests
{
    [Fact]
    public void Heads_that_come_again_and_page_numbers_are_left_out()
    {
        List<List<string>> pages = [.. Enumerable.Range(1, 6)
            .Select(static i => (List<string>)[i % 2 == 0 ? "Roads of Makran" : $"{i} Chapter One", $"Text of page {(char)('a' + i)}", $"more text {(char)('a' + i)}", "", $"page {i} of 6"])];
        RunningHeads.Remove(pages);
        Assert.All(pages, static (p, i) => Assert.Equal([$"Text of page {(char)('b' + i)}", $"more text {(char)('b' + i)}"], p.Where(static l => l.Length > 0)));
    }

    [Fact]
    public void A_number_alone_at_the_foot_of_the_only_page_is_none_of_its_text()
    {
        List<List<string>> pages = [["Quetta", "", "1/1"]];
        RunningHeads.Remove(pages);
        Assert.Equal(["Quetta", ""], pages[0]);
    }
}
