using System.Xml;
using Gazetteer.Documents.Archives;
using Gazetteer.Documents.Assembling;
using Gazetteer.Documents.Xml;
using Gazetteer.Text;

namespace Gazetteer.Documents.Office;

/// <summary>Reads OpenDocument text (OASIS ODF 1.3), each paragraph a part; notes follow the text, deleted text and comments are left out.</summary>
public sealed class OdtReader : IDocumentReader
{
    private const string TextNamespace = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private const string OfficeNamespace = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        using var zip = BoundedZip.Open(input, context.Options);
        var content = zip.Find("content.xml") ?? throw new DocumentException(input.Name, "it has no content.xml, so it is no OpenDocument text", "check its extension");
        if (OdtMetadata.IsEncrypted(zip, context.Options)) throw new DocumentException(input.Name, "the document is encrypted", "save a copy without a password");
        var text = new TextAssembler(input.Name, context.Options.MaximumCharacters);
        using (var xml = SafeXml.Open(zip.Read(content), context.Options)) Append(text, xml);
        var metadata = OdtMetadata.Read(zip, context.Options);
        yield return new SourceText
        {
            Name = input.Name,
            Text = text.Text(),
            Parts = text.Parts(),
            Title = metadata.Title.Length > 0 ? metadata.Title : input.Stem,
            Date = metadata.Date,
            DateSource = metadata.Date is null ? "" : "document properties",
            Language = metadata.Language,
        };
    }

    private static void Append(TextAssembler text, XmlReader xml)
    {
        var notes = new List<string>();
        var paragraph = 0;
        while (!xml.EOF)
        {
            if (IsSilent(xml))
            {
                xml.Skip();
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element && xml.NamespaceURI == TextNamespace)
            {
                if (xml.LocalName is "p" or "h") text.BeginPart($"paragraph {++paragraph}");
                else if (xml.LocalName == "note") notes.Add(Note(xml));
                else Inline(text, xml);
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.NamespaceURI == TextNamespace && xml.LocalName is "p" or "h")
            {
                text.EndParagraph();
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                if (paragraph > 0) text.Append(xml.Value);
            }

            xml.Read();
        }

        for (var i = 0; i < notes.Count; i++)
        {
            text.BeginPart($"note {i + 1}");
            text.Append(notes[i]);
        }
    }

    private static bool IsSilent(XmlReader xml) => xml.NodeType == XmlNodeType.Element
        && ((xml.NamespaceURI == TextNamespace && xml.LocalName is "tracked-changes" or "sequence-decls" or "variable-decls" or "ruby-text")
            || (xml.NamespaceURI == OfficeNamespace && xml.LocalName is "annotation" or "forms" or "font-face-decls" or "automatic-styles" or "scripts"));

    private static void Inline(TextAssembler text, XmlReader xml)
    {
        if (xml.LocalName is "s" or "tab") text.AppendSpace();
        else if (xml.LocalName == "line-break") text.EndLine();
    }

    /// <summary>The text of a note without its number; the reader stands on the note's end afterwards.</summary>
    private static string Note(XmlReader xml)
    {
        var note = new System.Text.StringBuilder();
        using var inside = xml.ReadSubtree();
        inside.Read();
        while (!inside.EOF)
        {
            if (inside.NodeType == XmlNodeType.Element && inside.LocalName == "note-citation")
            {
                inside.Skip();
                continue;
            }

            if (inside.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace) note.Append(inside.Value);
            else if (inside.LocalName is "p" or "s" or "tab" or "line-break") note.Append(' ');
            inside.Read();
        }

        return note.ToString();
    }
}
