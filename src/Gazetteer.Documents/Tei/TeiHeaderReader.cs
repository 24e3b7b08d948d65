using System.Xml;
using Gazetteer.Documents.Dating;

namespace Gazetteer.Documents.Tei;

/// <summary>What a TEI header says of its text.</summary>
internal sealed record TeiHeaderReader(string Title, DateOnly? Date, string Language)
{
    /// <summary>Reads the header; the reader stands on its end afterwards.</summary>
    public static TeiHeaderReader Read(XmlReader xml)
    {
        var (title, date, language) = ("", (DateOnly?)null, "");
        if (xml.IsEmptyElement) return new TeiHeaderReader(title, date, language);
        using var header = xml.ReadSubtree();
        header.Read();
        while (header.Read())
        {
            if (header.NodeType != XmlNodeType.Element) continue;
            if (header.LocalName == "title" && title.Length == 0) title = Words(header);
            else if (header.LocalName is "date" or "creation" && date is null) date = Dates.Parse(header.GetAttribute("when") ?? header.GetAttribute("value")) ?? Dates.Parse(Words(header));
            else if (header.LocalName == "language" && language.Length == 0) language = header.GetAttribute("ident") ?? header.GetAttribute("id") ?? "";
        }

        return new TeiHeaderReader(title, date, language);
    }

    private static string Words(XmlReader xml) =>
        !xml.IsEmptyElement && xml.Read() && xml.NodeType == XmlNodeType.Text ? string.Join(' ', xml.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : "";
}
