using DocumentFormat.OpenXml.Packaging;
using Gazetteer.Documents.Assembling;
using Gazetteer.Documents.Languages;
using Gazetteer.Text;

namespace Gazetteer.Documents.Office;

/// <summary>Reads Word's DOCX, each paragraph a part, with its page where Word noted one; foot- and endnotes follow the text, deleted text and comments are left out.</summary>
public sealed class DocxReader : IDocumentReader
{
    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        using var package = OfficePackage.Open(input, context, static (s, o) => WordprocessingDocument.Open(s, isEditable: false, o));
        var document = package.Document;
        if (document.MainDocumentPart is not { } main) throw new DocumentException(input.Name, "it holds no text document", "check its extension");
        var text = new TextAssembler(input.Name, context.Options.MaximumCharacters);
        var body = new DocxBody(text, context.Options);
        body.AppendMain(main);
        if (main.FootnotesPart is { } footnotes) body.AppendNotes(footnotes, "footnote");
        if (main.EndnotesPart is { } endnotes) body.AppendNotes(endnotes, "endnote");
        var properties = document.PackageProperties;
        var date = (properties.Created ?? properties.Modified) is { } made ? DateOnly.FromDateTime(made) : (DateOnly?)null;
        yield return new SourceText
        {
            Name = input.Name,
            Text = text.Text(),
            Parts = text.Parts(),
            Title = properties.Title is { } title && title.Trim().Length > 0 ? title.Trim() : input.Stem,
            Date = date,
            DateSource = date is null ? "" : "document properties",
            Language = LanguageTags.Primary(properties.Language),
        };
    }
}
