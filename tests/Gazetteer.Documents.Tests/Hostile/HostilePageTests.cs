using System.Diagnostics;
using Gazetteer.Documents.Assembling;
using Gazetteer.Documents.Html;

namespace Gazetteer.Documents.Tests.Hostile;

/// <summary>Pages whose tags, in a tree built as the standard says, would cost time or memory in the square of their length.</summary>
/// <remarks>The limits allow a machine that is ten times as slow as an ordinary one; what is quadratic needs far longer.</remarks>
public sealed class HostilePageTests : ReadingTests
{
    private const int Many = 100_000;
    private static readonly TimeSpan LongestAllowed = TimeSpan.FromSeconds(10);

    public static TheoryData<string, string> Pages => new()
    {
        { "nested", Repeat("<div>Mand ", Many) },
        { "nested, each closed wrongly", Repeat("<div></x>", Many) },
        { "flat", Repeat("<p>Mand", Many) },
        { "end tags of nothing", Repeat("<i>", Many / 3) + Repeat("</x>", Many * 3) },
        { "end tags of what lies beyond a cell", Repeat("<i>", Many / 3) + "<table><td>" + Repeat("</i>", Many * 3) },
        { "bold that every paragraph opens anew", Repeat("<p><b id=x>Mand", Many) },
        { "tables in cells", Repeat("<table><tr><td>Mand ", Many) },
        { "bold and italics crossed", Repeat("<b><i><p>", Many) + Repeat("</b></i>", Many) },
        { "paragraphs behind a button", "<p><button>" + Repeat("<span>", Many) + Repeat("<div></div>", Many) },
        { "headers in headers", Repeat("<header><p>Mand", Many) },
        { "raised words", Repeat("<sup>", Many) + Repeat("1", Many) },
        { "headings in headings", Repeat("<h1><b>", Many) + "Mand" },
        { "a tag that never ends", "<p title='" + Repeat("Mand ", Many) },
        { "attributes", "<p " + Repeat("a=b ", Many / 10) + ">Mand" },
        { "names of elements", string.Concat(Enumerable.Range(0, Many).Select(static i => $"<x{i}>")) },
        { "comments", Repeat("<!--", Many) },
        { "lists", Repeat("<ul><li>", Many) + Repeat("<li>", Many) },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Any_page_is_read_in_time_with_its_length(string kind, string html)
    {
        Assert.True(html.Length < 16 << 20, kind);
        var file = Write("a.html", html);
        var watch = Stopwatch.StartNew();
        Assert.Single(ReadPaths(null, file));
        Assert.True(watch.Elapsed < LongestAllowed, $"{kind}: {watch.Elapsed}");
    }

    [Fact]
    public void Parsing_and_writing_a_page_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var page = HtmlPage.Parse(Repeat("<p>Mand", Many), isXml: false, cancellation.Token);
        cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(() => HtmlPage.Parse(Repeat("<p>Mand", Many), isXml: false, cancellation.Token));
        Assert.Throws<OperationCanceledException>(() => HtmlText.Append(new TextAssembler("a", int.MaxValue), page, cancellation.Token));
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
