using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Gazetteer.Documents.Dating;

namespace Gazetteer.Documents.Html;

/// <summary>What a page says of itself.</summary>
internal static partial class HtmlMetadata
{
    private static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created",
        "publish-date", "pubdate", "parsely-pub-date", "sailthru.date", "citation_publication_date",
    ];

    /// <summary>The title of the article, without the site's name where the page tells them apart; empty without one.</summary>
    public static string Title(IDocument page) =>
        Meta(page, ["og:title", "dc.title", "citation_title"]) is { Length: > 0 } title ? title : (page.Title ?? "").ReplaceLineEndings(" ").Trim();

    /// <summary>When the page was published, and what says so.</summary>
    public static (DateOnly? Date, string Source) Date(IDocument page)
    {
        if (Dates.Parse(Meta(page, DateNames)) is { } meta) return (meta, "page metadata");
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            var match = PublishedPattern().Match(script.TextContent);
            if (match.Success && Dates.Parse(match.Groups[1].Value) is { } linked) return (linked, "page metadata");
        }

        var time = page.QuerySelector("time[datetime]")?.GetAttribute("datetime");
        return Dates.Parse(time) is { } date ? (date, "time element") : (null, "");
    }

    private static string Meta(IDocument page, string[] names)
    {
        var values = page.QuerySelectorAll("meta[content]")
            .Select(static m => (Name: (m.GetAttribute("property") ?? m.GetAttribute("name") ?? m.GetAttribute("itemprop") ?? "").ToLowerInvariant(), Value: m.GetAttribute("content")!.Trim()))
            .Where(static m => m.Value.Length > 0)
            .ToList();
        return names.Select(n => values.Find(v => v.Name == n).Value).FirstOrDefault(static v => v is not null) ?? "";
    }

    [GeneratedRegex("\"datePublished\"\\s*:\\s*\"([^\"]{4,40})\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PublishedPattern();
}
