using System.Xml;
using Gazetteer.Documents.Assembling;
using Gazetteer.Documents.Xml;
using Gazetteer.Text;

namespace Gazetteer.Documents.Tei;

/// <summary>Reads TEI (P4 and P5), one document for each text of a corpus; pages, or else headed divisions, are parts.</summary>
/// <remarks>
/// Of an editor's choices the regular, corrected and expanded form is read, of an apparatus the lemma; running heads, deletions and the header are no text. Notes follow the text, each a part; cells
/// of a row are separated by tabs. Long texts come in pieces of <see cref="ReadingOptions.PieceCharacters"/>.
/// </remarks>
public sealed class TeiReader : IDocumentReader
{
    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        using var xml = SafeXml.Open(input.Open(), context.Options);
        var number = 0;
        while (ReadToText(xml))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            number++;
            var name = number == 1 ? input.Name : $"{input.Name}#{number}";
            using var subtree = xml.ReadSubtree();
            var pieces = new DocumentPieces(new SourceText { Name = name, Text = "", Title = input.Stem }, context.Options);
            foreach (var piece in new TeiText(pieces, context).Read(subtree)) yield return piece;
        }

        if (number == 0) throw new DocumentException(input.Name, "it is XML, but not TEI", "save it as HTML or text");
    }

    private static bool ReadToText(XmlReader xml)
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "TEI" or "TEI.2") return true;
        }

        return false;
    }
}
