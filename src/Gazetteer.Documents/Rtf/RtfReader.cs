using Gazetteer.Documents.Assembling;
using Gazetteer.Text;

namespace Gazetteer.Documents.Rtf;

/// <summary>Reads Rich Text Format (specification 1.9.1), each paragraph a part; footnotes follow the text, page heads and hidden text are left out.</summary>
public sealed class RtfReader : IDocumentReader
{
    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        var bytes = input.ReadAllBytes(context.Options.MaximumBytes);
        if (!bytes.AsSpan().TrimStart("\uFEFF \r\n\t"u8).StartsWith("{\\rtf"u8)) throw new DocumentException(input.Name, "it does not begin as RTF does", "check its extension");
        var text = new TextAssembler(input.Name, context.Options.MaximumCharacters);
        var document = new RtfText(text, input.Name);
        document.Read(bytes);
        yield return new SourceText
        {
            Name = input.Name,
            Text = text.Text(),
            Parts = text.Parts(),
            Title = document.Title.Length > 0 ? document.Title : input.Stem,
            Date = document.Created,
            DateSource = document.Created is null ? "" : "document properties",
        };
    }
}
