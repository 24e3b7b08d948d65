using System.Text;

namespace Gazetteer.Documents.Tests.Html;

public sealed class HtmlTests : ReadingTests
{
    private const string Article = "The port of Chabahar lies on the Gulf of Oman, and the road from Zahedan reaches it through Iranshahr after a long day among bare hills. ";

    [Fact]
    public void The_article_is_read_and_the_site_is_not()
    {
        var page = ReadOne("a.html", $"""
            <html lang="en-GB"><head><title>Ports - The Site</title><meta property="og:title" content="Ports"><meta property="article:published_time" content="2023-05-19T10:00:00Z">
            <style>.a {Article}</style></head><body>
            <header><a href="/">The Site of London</a></header><nav><ul><li>Paris<li>Berlin</ul></nav>
            <div class="x"><div><h1>Ports</h1><p>{Article}</p><p>{Article}</p><script>var rome = 1;</script><p hidden>Hidden Madrid</p><p>{Article}<sup><a href="#n">[1]</a></sup></p></div></div>
            <div><a href="a">Related: Vienna, Prague and other links that go on and on</a></div><footer>Made in Oslo</footer></body></html>
            """);
        Assert.Equal("Ports", page.Title);
        Assert.Equal((new DateOnly(2023, 5, 19), "page metadata", "en"), (page.Date, page.DateSource, page.Language));
        Assert.Equal($"Ports\n\n{string.Join("\n\n", Enumerable.Repeat(Article.Trim(), 3))}\n", page.Text);
        Assert.Equal("section Ports", page.PartAt(10));
    }

    [Fact]
    public void Blocks_part_and_inline_elements_join()
    {
        var page = ReadOne("a.html", "<p>Gwa<b>dar</b> and<br>Mand</p>Turbat<div>Quetta &amp; Jask</div><table><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></table><pre>x\n  y</pre>");
        Assert.Equal("Gwadar and\nMand\n\nTurbat\n\nQuetta & Jask\n\nA\tB\n\nC\n\nx\n  y\n", page.Text);
    }

    [Fact]
    public void The_declared_charset_is_used()
    {
        byte[] bytes = [.. "<html><meta charset=windows-1256><p>"u8, .. CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes("چابهار"), .. "</p>"u8];
        Assert.Equal("چابهار\n", Assert.Single(ReadAll("a.html", bytes)).Text);
    }
}
