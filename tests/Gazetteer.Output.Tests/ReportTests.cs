using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Gazetteer.Output.Tests;

public sealed class ReportTests
{
    [Fact]
    public void The_map_shows_title_circles_labels_legend_scale_and_attribution()
    {
        var svg = Encoding.UTF8.GetString(Samples.Write("svg", Samples.Documents.Take(2)));
        Assert.Contains("Ports &amp; &lt;places&gt;</text>", svg, StringComparison.Ordinal);
        Assert.Contains("<title>Chabahar: 3 mentions in 2 documents</title>", svg, StringComparison.Ordinal);
        Assert.Contains(">چابهار</text>", svg, StringComparison.Ordinal);
        Assert.Contains("town or other point", svg, StringComparison.Ordinal);
        Assert.Matches(@">[\d,]+ km</text>", svg);
        Assert.Contains("Places: GeoNames (CC BY 4.0) · Base map: Natural Earth · ", svg, StringComparison.Ordinal);
        Assert.All((string[])["base", "places", "labels", "legend"], group => Assert.Contains($"<g id=\"{group}\"", svg, StringComparison.Ordinal));
    }

    [Fact]
    public void The_report_refers_to_nothing_outside_itself()
    {
        var html = Encoding.UTF8.GetString(Samples.Write("html"));
        Assert.DoesNotMatch(new Regex("""(src|href)\s*=\s*"(?!#)""", RegexOptions.None, TimeSpan.FromSeconds(5)), html);
        Assert.DoesNotContain("url(http", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_one_script_is_the_one_that_the_policy_allows()
    {
        using var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Samples.Write("html")));
        var script = Assert.Single(page.QuerySelectorAll("script")).TextContent;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
        Assert.Contains($"script-src 'sha256-{hash}'", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_is_short_until_passages_are_unfolded()
    {
        using var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Samples.Write("html")));
        Assert.Equal(5, page.QuerySelectorAll("details").Length);
        Assert.All(page.QuerySelectorAll("details"), static d => Assert.False(d.HasAttribute("open")));
        Assert.All(page.QuerySelectorAll("blockquote"), static b => Assert.NotNull(b.Closest("details")));
    }

    [Fact]
    public void The_report_leads_from_map_and_table_to_the_passages()
    {
        using var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Samples.Write("html")));
        Assert.Equal("Ports & <places>", page.Title);
        Assert.Equal(5, page.QuerySelectorAll("tbody tr").Length);
        Assert.All(page.QuerySelectorAll("tbody a, svg a"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
        Assert.Contains(page.QuerySelectorAll("mark"), static m => m.TextContent == "چابهار");
        Assert.Equal(3, page.QuerySelectorAll("li").Length);
        Assert.Contains(page.QuerySelectorAll("blockquote bdi"), static b => b.TextContent == "reports/ports, 2023.txt");
    }
}
