using Gazetteer.Documents.Assembling;
using Gazetteer.Documents.Encodings;
using Gazetteer.Text;

namespace Gazetteer.Documents.Html;

/// <summary>Reads the main text of web pages: what stands in the article, without menus, asides and scripts. Nothing that a page refers to is fetched.</summary>
public sealed class HtmlReader : IDocumentReader
{
    /// <summary>Longer pages are refused: one of this length takes some 0.6 GB.</summary>
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
        var page = Parse(name, html, context.Cancellation);
        var text = new TextAssembler(name, context.Options.MaximumCharacters);
        HtmlText.Append(text, page, context.Cancellation, MainContent.Of(page), headingsArePartsNamed: "section");
        var (date, dateSource) = page.Metadata.Date();
        return new SourceText
        {
            Name = name,
            Text = text.Text(),
            Parts = text.Parts(),
            Title = page.Metadata.Title is { Length: > 0 } title ? title : stem,
            Date = date,
            DateSource = dateSource,
            Language = page.Metadata.Language,
        };
    }

    /// <summary>Parses a page, however malformed.</summary>
    /// <exception cref="DocumentException">It is longer than any page.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    internal static HtmlPage Parse(string name, string html, CancellationToken cancellation, bool isXml = false)
    {
        if (html.Length > MaximumCharacters) throw new DocumentException(name, $"the page is longer than {MaximumCharacters >> 20} million characters", "split it");
        return HtmlPage.Parse(html, isXml || html.AsSpan().TrimStart("\uFEFF \r\n\t").StartsWith("<?xml"), cancellation);
    }

    private static string Decode(DocumentInput input, ReadingContext context)
    {
        var bytes = input.ReadAllBytes(context.Options.MaximumBytes);
        if (HtmlCharset.Declared(bytes) is { } declared) return declared.GetString(bytes);
        var detected = TextDecoder.Detect(input, bytes, isWhole: true, context);
        return detected.Encoding.GetString(bytes.AsSpan(detected.MarkLength));
    }
}
