using System.Xml;

namespace Gazetteer.Export;

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
}
