using System.Xml;
using Gazetteer.Output.Rows;

namespace Gazetteer.Output.Formats;

/// <summary>The least header that TEI allows: title, publication, source.</summary>
internal static class TeiHeader
{
    /// <summary>Writes it.</summary>
    public static void Write(XmlWriter xml, string ns, string title, string publication, string source, DateOnly? date, string language)
    {
        xml.WriteStartElement("teiHeader", ns);
        xml.WriteStartElement("fileDesc", ns);
        xml.WriteStartElement("titleStmt", ns);
        xml.WriteElementString("title", ns, XmlText.Clean(title));
        xml.WriteEndElement();
        xml.WriteStartElement("publicationStmt", ns);
        xml.WriteElementString("p", ns, XmlText.Clean(publication));
        xml.WriteEndElement();
        xml.WriteStartElement("sourceDesc", ns);
        xml.WriteStartElement("p", ns);
        xml.WriteString(XmlText.Clean(source));
        if (date is { } day)
        {
            xml.WriteString(" ");
            xml.WriteStartElement("date", ns);
            xml.WriteAttributeString("when", Identifiers.Of(day));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        WriteProgram(xml, ns);
        if (language.Length > 0)
        {
            xml.WriteStartElement("profileDesc", ns);
            xml.WriteStartElement("langUsage", ns);
            xml.WriteStartElement("language", ns);
            xml.WriteAttributeString("ident", language);
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>By this the program knows its own files again.</summary>
    private static void WriteProgram(XmlWriter xml, string ns)
    {
        xml.WriteStartElement("encodingDesc", ns);
        xml.WriteStartElement("appInfo", ns);
        xml.WriteStartElement("application", ns);
        xml.WriteAttributeString("ident", "Gazetteer");
        xml.WriteAttributeString("version", typeof(TeiHeader).Assembly.GetName().Version!.ToString(3));
        xml.WriteElementString("label", ns, "Gazetteer");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
