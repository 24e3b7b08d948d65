using System.Text;
using System.Xml;

namespace Gazetteer.Documents.Tei;

/// <summary>The words of a note.</summary>
internal static class TeiNote
{
    /// <summary>Reads the note; the reader stands on its end afterwards.</summary>
    public static string Read(XmlReader xml)
    {
        var words = new StringBuilder();
        if (xml.IsEmptyElement) return "";
        using var note = xml.ReadSubtree();
        while (note.Read())
        {
            if (note.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace) words.Append(note.Value);
            else if (note.LocalName is "p" or "lb") words.Append(' ');
        }

        return words.ToString();
    }
}
