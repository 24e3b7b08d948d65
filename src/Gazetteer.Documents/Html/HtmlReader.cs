using Gazetteer.Documents.Assembling;
using Gazetteer.Documents.Encodings;
using Gazetteer.Text;

namespace Gazetteer.Documents.Html;

/// <summary>Reads the main text of web pages: what stands in the article, without menus, asides, scripts and what is hidden. Nothing that a page refers to is fetched.</summary>
/// <remarks>Cells of a row are separated by tabs. Descriptions of pictures are not read. Long pages come in pieces of <see cref="ReadingOptions.PieceCharacters"/>.</remarks>
public sealed class HtmlReader : IDocumentReader
{
    /// <summary>Longer pages are refused: one of this length takes some 0.6 GB.</summary>
    private const int MaximumCharacters = 32 << 20;

    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        var page = Parse(input.Name, Decode(input, context), context.Cancellation);
        var pieces = new DocumentPieces(Describe(input, page.Metadata), context.Options);
        foreach (var piece in HtmlText.Read(pieces, new HtmlWalk(page, MainContent.Of(page), headingsArePartsNamed: "section"), context.Cancellation)) yield return piece;
        if (pieces.HasMore) yield return pieces.Take();
    }

    /// <summary>Parses a page, however malformed.</summary>
    /// <exception cref="DocumentException">It is longer than any page.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    internal static HtmlPage Parse(string name, string html, CancellationToken cancellation, bool isXml = false)
    {
        if (html.Length > MaximumCharacters) throw new DocumentException(name, $"the page is longer than {MaximumCharacters >> 20} million characters", "split it");
        return HtmlPage.Parse(html, isXml || html.AsSpan().TrimStart("\uFEFF \r\n\t").StartsWith("<?xml"), cancellation);
    }

    private static SourceText Describe(DocumentInput input, HtmlMetadata metadata)
    {
        var (date, dateSource) = metadata.Date();
        return new SourceText
        {
            Name = input.Name,
            Text = "",
            Title = metadata.Title is { Length: > 0 } title ? title : input.Stem,
            Date = date,
            DateSource = dateSource,
            Language = metadata.Language,
        };
    }

    private static string Decode(DocumentInput input, ReadingContext context)
    {
        var bytes = input.ReadAllBytes(context.Options.MaximumBytes);
        if (HtmlCharset.Declared(bytes) is { } declared) return declared.GetString(bytes);
        var detected = TextDecoder.Detect(input, bytes, isWhole: true, context);
        return detected.Encoding.GetString(bytes.AsSpan(detected.MarkLength));
    }
}
