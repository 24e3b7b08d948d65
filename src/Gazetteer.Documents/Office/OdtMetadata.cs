using System.Xml;
using Gazetteer.Documents.Archives;
using Gazetteer.Documents.Dating;
using Gazetteer.Documents.Languages;
using Gazetteer.Documents.Xml;

namespace Gazetteer.Documents.Office;

/// <summary>What an OpenDocument file says of itself.</summary>
internal sealed record OdtMetadata(string Title, DateOnly? Date, string Language)
{
    /// <summary>Reads <c>meta.xml</c>, if there is one.</summary>
    public static OdtMetadata Read(BoundedZip zip, ReadingOptions options)
    {
        if (zip.Find("meta.xml") is not { } entry) return new OdtMetadata("", null, "");
        using var xml = SafeXml.Open(zip.Read(entry), options);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName is not ("title" or "date" or "creation-date" or "language") || xml.IsEmptyElement) continue;
            var name = xml.LocalName;
            if (xml.Read() && xml.NodeType == XmlNodeType.Text) values.TryAdd(name, xml.Value.Trim());
        }

        var date = Dates.Parse(values.GetValueOrDefault("creation-date", "")) ?? Dates.Parse(values.GetValueOrDefault("date", ""));
        return new OdtMetadata(values.GetValueOrDefault("title", ""), date, LanguageTags.Primary(values.GetValueOrDefault("language")));
    }

    /// <summary>Whether the manifest says that the content is encrypted.</summary>
    public static bool IsEncrypted(BoundedZip zip, ReadingOptions options)
    {
        if (zip.Find("META-INF/manifest.xml") is not { } entry) return false;
        using var xml = SafeXml.Open(zip.Read(entry), options);
        return xml.ReadToFollowing("encryption-data", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
    }
}
