using AngleSharp.Html.Parser.Tokens;

namespace Gazetteer.Documents.Html;

/// <summary>How a page says that an element holds its article, the surest first.</summary>
internal enum ArticleMark : byte
{
    /// <summary>The element <c>main</c>.</summary>
    Main,

    /// <summary>An element in the role of it.</summary>
    MainRole,

    /// <summary>The body of an article, after schema.org.</summary>
    ArticleBody,

    /// <summary>The element <c>article</c>.</summary>
    Article,
}

/// <summary>Reads the marks of articles.</summary>
internal static class ArticleMarks
{
    /// <summary>What a tag says; null when it says nothing.</summary>
    public static ArticleMark? Of(HtmlTagToken tag)
    {
        if (tag.Name == "main") return ArticleMark.Main;
        if (HtmlMetadata.Attribute(tag, "role") == "main") return ArticleMark.MainRole;
        if (HtmlMetadata.Attribute(tag, "itemprop") == "articleBody") return ArticleMark.ArticleBody;
        return tag.Name == "article" ? ArticleMark.Article : null;
    }
}
