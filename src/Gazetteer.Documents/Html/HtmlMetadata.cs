using System.Text.RegularExpressions;
using AngleSharp.Html.Parser.Tokens;
using Gazetteer.Documents.Dating;
using Gazetteer.Documents.Languages;

namespace Gazetteer.Documents.Html;

/// <summary>Gathers what a page says of itself.</summary>
internal sealed partial class HtmlMetadata
{
    private static readonly string[] TitleNames = ["og:title", "dc.title", "citation_title"];

    private static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created",
        "publish-date", "pubdate", "parsely-pub-date", "sailthru.date", "citation_publication_date",
    ];

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private string? _title;
    private string? _language;
    private string? _time;
    private DateOnly? _linkedDate;
    private bool _isLinkedData;

    /// <summary>The title of the article, without the site's name where the page tells them apart; empty without one.</summary>
    public string Title => Value(TitleNames) is { Length: > 0 } title ? title : _title ?? "";

    /// <summary>BCP 47 language subtag; empty when the page does not say.</summary>
    public string Language => LanguageTags.Primary(_language);

    /// <summary>When the page was published, and what says so.</summary>
    public (DateOnly? Date, string Source) Date()
    {
        if ((Dates.Parse(Value(DateNames)) ?? _linkedDate) is { } meta) return (meta, "page metadata");
        return Dates.Parse(_time) is { } date ? (date, "time element") : (null, "");
    }

    /// <summary>Takes a start tag.</summary>
    public void Take(HtmlTagToken tag)
    {
        switch (tag.Name)
        {
            case "html":
                _language ??= Attribute(tag, "lang") ?? Attribute(tag, "xml:lang");
                break;
            case "meta" when Attribute(tag, "content")?.Trim() is { Length: > 0 } content:
                _values.TryAdd((Attribute(tag, "property") ?? Attribute(tag, "name") ?? Attribute(tag, "itemprop") ?? "").ToLowerInvariant(), content);
                break;
            case "script":
                _isLinkedData = Attribute(tag, "type") == "application/ld+json";
                break;
            case "time":
                _time ??= Attribute(tag, "datetime");
                break;
            default:
                break;
        }
    }

    /// <summary>Takes the words of a title or of a script.</summary>
    public void Take(HtmlElement element, string words)
    {
        if (element.Name == "title") _title ??= words.ReplaceLineEndings(" ").Trim();
        else if (_isLinkedData && _linkedDate is null && PublishedPattern().Match(words) is { Success: true } match) _linkedDate = Dates.Parse(match.Groups[1].Value);
    }

    /// <summary>The value of an attribute; null without it.</summary>
    public static string? Attribute(HtmlTagToken tag, string name) => tag.Attributes.Find(a => a.Name == name) is { Name: not null } attribute ? attribute.Value : null;

    private string Value(string[] names) => Array.Find(names, _values.ContainsKey) is { } name ? _values[name] : "";

    [GeneratedRegex("\"datePublished\"\\s*:\\s*\"([^\"]{4,40})\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PublishedPattern();
}
