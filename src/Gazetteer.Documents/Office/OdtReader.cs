using Gazetteer.Documents.Archives;
using Gazetteer.Documents.Assembling;
using Gazetteer.Documents.Xml;
using Gazetteer.Foundation;
using Gazetteer.Text;

namespace Gazetteer.Documents.Office;

/// <summary>Reads OpenDocument text (OASIS ODF 1.3), each paragraph a part.</summary>
/// <remarks>
/// Notes, comments, text boxes, page heads and feet follow the text, each a part; cells of a row are separated by tabs. Deleted text and, with a notice, hidden text are left out. Long documents
/// come in pieces of <see cref="ReadingOptions.PieceCharacters"/>.
/// </remarks>
public sealed class OdtReader : IDocumentReader
{
    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        using var zip = BoundedZip.Open(input, context.Options);
        var content = zip.Find("content.xml") ?? throw new DocumentException(input.Name, "it has no content.xml, so it is no OpenDocument text", "check its extension");
        if (OdtMetadata.IsEncrypted(zip, context.Options)) throw new DocumentException(input.Name, "the document is encrypted", "save a copy without a password");
        var pieces = new DocumentPieces(Describe(input, OdtMetadata.Read(zip, context.Options)), context.Options);
        var body = new OdtBody(pieces, context);

        // Styles come first: they tell what is hidden.
        if (zip.Find("styles.xml") is { } styles) body.ReadStyles(SafeXml.Open(zip.Read(styles), context.Options));
        foreach (var piece in body.Read(SafeXml.Open(zip.Read(content), context.Options))) yield return piece;
        if (body.HiddenPassages > 0) context.Report.AddNotice(new Problem(input.Name, 0, $"hidden text was not read ({body.HiddenPassages} {(body.HiddenPassages == 1 ? "passage" : "passages")})."));
        if (pieces.HasMore) yield return pieces.Take();
    }

    private static SourceText Describe(DocumentInput input, OdtMetadata metadata) => new()
    {
        Name = input.Name,
        Text = "",
        Title = metadata.Title.Length > 0 ? metadata.Title : input.Stem,
        Date = metadata.Date,
        DateSource = metadata.Date is null ? "" : "document properties",
        Language = metadata.Language,
    };
}
