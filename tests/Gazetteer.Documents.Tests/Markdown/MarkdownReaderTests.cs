using Gazetteer.Documents.Library;
using Gazetteer.Tests.Tools;
using Gazetteer.Text;

namespace Gazetteer.Documents.Tests.Markdown;

public sealed class MarkdownReaderTests
{
    [Fact]
    public void Front_matter_gives_title_date_and_language_and_is_no_body()
    {
        const string text = "---\r\ntitle: \"Ports: \\\"two\\\" of them\" \r\ndate: 2023-05-19 # a Friday\r\nlanguage: fa-IR\r\ntags: [a, b]\r\nlist:\r\n  - Tehran\r\n---\r\n\r\nGwadar lies east.\r\n";
        var document = Read(text);
        Assert.Equal("Ports: \"two\" of them", document.Title);
        Assert.Equal(new DateOnly(2023, 5, 19), document.Date);
        Assert.Equal("front matter", document.DateSource);
        Assert.Equal("fa", document.Language);
        Assert.Equal(text, document.Text);
        Assert.Equal("\r\nGwadar lies east.\r\n", document.Body.Of(document.Text));
    }

    [Theory]
    [InlineData("tags: [coast, \"two words\", ]", "coast|two words")]
    [InlineData("tags: coast, dhows", "coast|dhows")]
    [InlineData("tags:\n  - coast\n  - 'two words'", "coast|two words")]
    [InlineData("tags:\n- coast\n- dhows\ntitle: T", "coast|dhows")]
    [InlineData("keywords: coast\ncategories: [coast, letters]", "coast|letters")]
    [InlineData("Tags: a;b", "a,b")]
    [InlineData("tags:", "")]
    [InlineData("tags: []", "")]
    [InlineData("title: - coast", "")]
    public void Front_matter_gives_tags(string front, string tags) => Assert.Equal(tags, string.Join('|', Read($"---\n{front}\n---\nGwadar.\n").Tags));

    [Fact]
    public void Without_front_matter_the_first_heading_is_the_title()
    {
        var document = Read("Some words.\n\n# The *Makran* `coast` &amp; more\n\nText.\n");
        Assert.Equal("The Makran coast & more", document.Title);
        Assert.Equal(0, document.Body.Start);
    }

    [Fact]
    public void Without_any_heading_the_file_name_is_the_title() => Assert.Equal("notes", Read("Only words.").Title);

    [Fact]
    public void A_rule_at_the_head_is_no_front_matter()
    {
        var document = Read("---\n\nIran: a country\n");
        Assert.Equal(0, document.Body.Start);
        Assert.Null(document.Date);
    }

    [Fact]
    public void Each_heading_begins_a_part()
    {
        var document = Read("---\ntitle: T\n---\n# Roads\nQuetta\n\n## Ports\nGwadar\n");
        Assert.Equal("section Roads", document.PartAt(document.Text.IndexOf("Quetta", StringComparison.Ordinal)));
        Assert.Equal("section Ports", document.PartAt(document.Text.IndexOf("Gwadar", StringComparison.Ordinal)));
        Assert.Equal("", document.PartAt(5));
    }

    private static SourceText Read(string text)
    {
        using var folder = new TemporaryFolder();
        var report = new ReadingReport();
        var document = Assert.Single(new DocumentLibrary().Read([folder.Write("notes.md", text)], report, TestContext.Current.CancellationToken));
        Assert.Empty(report.Problems);
        return document;
    }
}
