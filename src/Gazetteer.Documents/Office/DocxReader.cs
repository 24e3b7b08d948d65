using Gazetteer.Documents.Assembling;
using Gazetteer.Foundation;
using Gazetteer.Text;

namespace Gazetteer.Documents.Office;

/// <summary>Reads Word's DOCX, each paragraph a part, with its page where Word noted one.</summary>
/// <remarks>
/// Text boxes, foot- and endnotes, comments, page heads and feet follow the text, each a part; cells of a row are separated by tabs. Deleted text, field codes and, with a notice, hidden text
/// are left out. Long documents come in pieces of <see cref="ReadingOptions.PieceCharacters"/>.
/// </remarks>
public sealed class DocxReader : IDocumentReader
{
    /// <summary>Relations of the parts that stand beside the text, what they are called, and the elements in them that are read one by one; empty when the part is read as one.</summary>
    private static readonly (string Relation, string Kind, string Element)[] Beside =
    [
        ("footnotes", "footnote", "footnote"), ("endnotes", "endnote", "endnote"), ("comments", "comment", "comment"), ("header", "header", "hdr"), ("footer", "footer", "ftr"),
    ];

    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        using var package = OpcPackage.Open(input, context.Options);
        if (package.Root("officeDocument") is not { } main) throw new DocumentException(input.Name, "it holds no text document", "check its extension");
        var pieces = new DocumentPieces(OpcProperties.Describe(input, package), context.Options);
        var body = new DocxBody(pieces, Related(package, main, "styles").SelectMany(s => DocxStyles.Hidden(package.Read(s))), context);
        foreach (var piece in body.Read(package.Read(main))) yield return piece;
        foreach (var (relation, kind, element) in Beside)
        {
            foreach (var part in Related(package, main, relation)) body.ReadBeside(package.Read(part), kind, element);
        }

        Report(input, body, context);
        if (pieces.HasMore) yield return pieces.Take();
    }

    private static List<string> Related(OpcPackage package, string part, string type) =>
        [.. package.Relations(part).Where(r => r.Type == type && package.Has(r.Target)).Select(static r => r.Target).Distinct()];

    private static void Report(DocumentInput input, DocxBody body, ReadingContext context)
    {
        if (body.HiddenRuns > 0) context.Report.AddNotice(new Problem(input.Name, 0, $"hidden text was not read ({body.HiddenRuns} {(body.HiddenRuns == 1 ? "passage" : "passages")})."));
        if (body.EmbeddedDocuments > 0) context.Report.Add(new Problem(input.Name, 0, $"it includes other documents ({body.EmbeddedDocuments}), which were not read; save it anew in Word."));
    }
}
