using Gazetteer.Documents.Assembling;
using Gazetteer.Foundation;
using Gazetteer.Text;

namespace Gazetteer.Documents.Rtf;

/// <summary>Reads Rich Text Format (specification 1.9.1), each paragraph a part.</summary>
/// <remarks>
/// Footnotes, comments, text boxes, page heads and feet follow the text, each a part; cells of a row are separated by tabs. Hidden and deleted text is left out, with a notice. Long documents come in
/// pieces of
/// <see cref="ReadingOptions.PieceCharacters"/>.
/// </remarks>
public sealed class RtfReader : IDocumentReader
{
    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        var bytes = input.ReadAllBytes(context.Options.MaximumBytes);
        if (!bytes.AsSpan().TrimStart("\uFEFF \r\n\t"u8).StartsWith("{\\rtf"u8)) throw new DocumentException(input.Name, "it does not begin as RTF does", "check its extension");
        var pieces = new DocumentPieces(new SourceText { Name = input.Name, Text = "", Title = input.Stem }, context.Options);
        var text = new RtfText(pieces, context);
        foreach (var piece in text.Read(bytes)) yield return piece;
        if (text.HiddenPassages > 0) context.Report.AddNotice(new Problem(input.Name, 0, $"hidden text was not read ({text.HiddenPassages} {(text.HiddenPassages == 1 ? "passage" : "passages")})."));
    }
}
