using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Gazetteer.Documents.Assembling;
using Gazetteer.Documents.Encodings;
using Gazetteer.Documents.Languages;
using Gazetteer.Text;

namespace Gazetteer.Documents.Html;

/// <summary>Reads the main text of web pages: what stands in the article, without menus, asides and scripts. Nothing that a page refers to is fetched.</summary>
public sealed class HtmlReader : IDocumentReader
{
    /// <summary>Longer pages are refused: their tree would take some twenty times the memory of the text.</summary>
    private const int MaximumCharacters = 32 << 20;

    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        yield return Read(input.Name, input.Stem, Decode(input, context), context);
    }

    internal static SourceText Read(string name, string stem, string html, ReadingContext context)
    {
        using var page = Parse(name, html);
        var text = new TextAssembler(name, context.Options.MaximumCharacters);
        HtmlText.Append(text, MainContent.Of(page), headingsArePartsNamed: "section");
        var (date, dateSource) = HtmlMetadata.Date(page);
        return new SourceText
        {
            Name = name,
            Text = text.Text(),
            Parts = text.Parts(),
            Title = HtmlMetadata.Title(page) is { Length: > 0 } title ? title : stem,
            Date = date,
            DateSource = dateSource,
            Language = LanguageTags.Primary(page.DocumentElement?.GetAttribute("lang") ?? page.DocumentElement?.GetAttribute("xml:lang")),
        };
    }

    /// <summary>Parses a page, however malformed.</summary>
    /// <exception cref="DocumentException">Its elements are too many or nested deeper than any real page's.</exception>
    internal static IDocument Parse(string name, string html)
    {
        if (html.Length > MaximumCharacters) throw new DocumentException(name, $"the page is longer than {MaximumCharacters >> 20} million characters", "split it");
        if (HtmlNesting.IsTooDeep(html)) throw new DocumentException(name, $"its elements are nested more than {HtmlNesting.Maximum} deep", "this is no ordinary page");
        return new HtmlParser().ParseDocument(html);
    }

    private static string Decode(DocumentInput input, ReadingContext context)
    {
        var bytes = input.ReadAllBytes(context.Options.MaximumBytes);
        if (HtmlCharset.Declared(bytes) is { } declared) return declared.GetString(bytes);
        var detected = TextDecoder.Detect(input, bytes, isWhole: true, context);
        return detected.Encoding.GetString(bytes.AsSpan(detected.MarkLength));
    }
}
