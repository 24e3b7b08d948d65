using System.Diagnostics;
using Gazetteer.Documents.Markdown;

namespace Gazetteer.Documents.Tests.Markdown;

public sealed class MarkdownHeadingTests
{
    [Theory]
    [InlineData("# Mand\n\n## Kech ##\n", "Mand|Kech")]
    [InlineData("Mand\n====\n\nKech\nand Tump\n---\n", "Mand|Kech")]
    [InlineData("> # Mand\n\n- # Kech\n", "Mand|Kech")]
    [InlineData("```\n# Rome\n```\n# Mand\n~~~~\n```\n# Oslo\n~~~~\n", "Mand")]
    [InlineData("    # Rome\n#Oslo\n####### Oslo\n   # Mand\n", "Mand")]
    [InlineData("<!-- draft\n# Rome\n-->\n# [Mand](x.html) *and* `Kech`\n", "Mand and Kech")]
    [InlineData("a | b\n--- | ---\n1 | 2\n\n---\n\n- item\n---\n", "")]
    [InlineData("# Mand\r\nKech\r\n# \r\n", "Mand|")]
    public void Headings_are_found(string text, string titles) =>
        Assert.Equal(titles, string.Join('|', MarkdownHeadings.Find(text, 0, TestContext.Current.CancellationToken).Select(static h => h.Title)));

    [Fact]
    public void A_heading_begins_where_its_line_does()
    {
        const string text = "words\n\n# Mand\n\nKech\n---\n";
        Assert.Equal([text.IndexOf('#'), text.IndexOf("Kech", StringComparison.Ordinal)], MarkdownHeadings.Find(text, 0, TestContext.Current.CancellationToken).Select(static h => h.Start));
    }

    public static TheoryData<string, string> Deep => new()
    {
        { "one line of list marks", string.Concat(Enumerable.Repeat("- ", 2_000_000)) + "# Mand" },
        { "one line of quote marks", new string('>', 4_000_000) },
        { "lists, each deeper than the one before", string.Concat(Enumerable.Range(0, 2000).Select(static i => new string(' ', 2 * i) + "- Mand\n")) },
        { "brackets", new string('[', 4_000_000) },
        { "headings", string.Concat(Enumerable.Repeat("# a\n", 100_000)) },
        { "fences that never close", string.Concat(Enumerable.Repeat("```` a\n", 500_000)) },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public void Deep_nesting_takes_time_with_its_length(string kind, string text)
    {
        var watch = Stopwatch.StartNew();
        MarkdownHeadings.Find(text, 0, TestContext.Current.CancellationToken);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{kind}: {watch.Elapsed}");
    }

    [Fact]
    public void Looking_for_headings_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(() => MarkdownHeadings.Find("# Mand", 0, cancellation.Token));
    }
}
