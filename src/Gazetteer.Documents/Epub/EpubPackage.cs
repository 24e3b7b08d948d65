using System.Collections.Immutable;
using System.Xml;
using Gazetteer.Documents.Archives;
using Gazetteer.Documents.Dating;
using Gazetteer.Documents.Languages;
using Gazetteer.Documents.Xml;

namespace Gazetteer.Documents.Epub;

/// <summary>What an e-book's package document says.</summary>
/// <param name="Title">Empty when it has none.</param>
/// <param name="Date">Of publication.</param>
/// <param name="Language">Primary subtag; empty when it says none.</param>
/// <param name="Chapters">Paths of the chapters within the book, in reading order.</param>
/// <param name="Unknown">Chapters of the reading order that the book's list of files does not have.</param>
internal sealed record EpubPackage(string Title, DateOnly? Date, string Language, ImmutableArray<string> Chapters, ImmutableArray<string> Unknown)
{
    private const string FontObfuscationMarker = "obfuscation";

    /// <summary>Finds and reads the package document.</summary>
    /// <exception cref="DocumentException">It is missing, or the book is protected.</exception>
    public static EpubPackage Read(DocumentInput input, BoundedZip zip, ReadingOptions options)
    {
        RefuseProtected(input, zip, options);
        var path = RootFile(zip, options);
        if (path is null || zip.Find(path) is not { } entry) throw new DocumentException(input.Name, "it has no package document, so it is no e-book that can be read", "get it anew");
        var folder = path.Contains('/') ? path[..(path.LastIndexOf('/') + 1)] : "";
        var builder = new Builder(folder);
        using var xml = SafeXml.Open(zip.Read(entry), options);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element) builder.Take(xml);
        }

        return builder.Package();
    }

    private static string? RootFile(BoundedZip zip, ReadingOptions options)
    {
        if (zip.Find("META-INF/container.xml") is not { } entry) return null;
        using var xml = SafeXml.Open(zip.Read(entry), options);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rootfile") return xml.GetAttribute("full-path");
        }

        return null;
    }

    /// <summary>Fonts may be obfuscated in a book that anyone may read; anything else encrypted is a protected book.</summary>
    private static void RefuseProtected(DocumentInput input, BoundedZip zip, ReadingOptions options)
    {
        if (zip.Find("META-INF/encryption.xml") is not { } entry) return;
        using var xml = SafeXml.Open(zip.Read(entry), options);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "EncryptionMethod"
                && !(xml.GetAttribute("Algorithm") ?? "").Contains(FontObfuscationMarker, StringComparison.OrdinalIgnoreCase)
                && !(xml.GetAttribute("Algorithm") ?? "").Contains("ns.adobe.com/pdf/enc#RC", StringComparison.OrdinalIgnoreCase))
            {
                throw new DocumentException(input.Name, "the book is protected (DRM)", "get a copy without protection");
            }
        }
    }

    private sealed class Builder(string folder)
    {
        private readonly Dictionary<string, string> _items = new(StringComparer.Ordinal);
        private readonly List<string> _spine = [];
        private string _title = "";
        private string _date = "";
        private string _language = "";

        public void Take(XmlReader xml)
        {
            switch (xml.LocalName)
            {
                case "item" when xml.GetAttribute("id") is { } id && xml.GetAttribute("href") is { } href:
                    _items.TryAdd(id, Resolve(href));
                    break;
                case "itemref" when xml.GetAttribute("idref") is { } reference:
                    _spine.Add(reference);
                    break;
                case "title" when _title.Length == 0:
                    _title = Words(xml);
                    break;
                case "date" when _date.Length == 0:
                    _date = Words(xml);
                    break;
                case "language" when _language.Length == 0:
                    _language = Words(xml);
                    break;
                default:
                    break;
            }
        }

        public EpubPackage Package() =>
            new(
                _title,
                Dates.Parse(_date),
                LanguageTags.Primary(_language),
                [.. _spine.Select(s => _items.GetValueOrDefault(s, "")).Where(static s => s.Length > 0).Distinct()],
                [.. _spine.Where(s => !_items.ContainsKey(s)).Distinct()]);

        private static string Words(XmlReader xml) => !xml.IsEmptyElement && xml.Read() && xml.NodeType == XmlNodeType.Text ? xml.Value.Trim() : "";

        private string Resolve(string href)
        {
            var segments = new List<string>();
            foreach (var segment in (folder + Uri.UnescapeDataString(href.Split('#')[0])).Split('/'))
            {
                if (segment == ".." && segments.Count > 0) segments.RemoveAt(segments.Count - 1);
                else if (segment is not ("." or ".." or "")) segments.Add(segment);
            }

            return string.Join('/', segments);
        }
    }
}
