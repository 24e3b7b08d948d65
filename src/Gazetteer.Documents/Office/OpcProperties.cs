using System.Xml;
using Gazetteer.Documents.Dating;
using Gazetteer.Documents.Languages;
using Gazetteer.Text;

namespace Gazetteer.Documents.Office;

/// <summary>What an Office Open XML file says of itself.</summary>
internal static class OpcProperties
{
    /// <summary>The document without its text: name, title, date and language.</summary>
    public static SourceText Describe(DocumentInput input, OpcPackage package)
    {
        var values = Read(package);
        var date = Dates.Parse(values.GetValueOrDefault("created", "")) ?? Dates.Parse(values.GetValueOrDefault("modified", ""));
        return new SourceText
        {
            Name = input.Name,
            Text = "",
            Title = values.GetValueOrDefault("title", "") is { Length: > 0 } title ? title : input.Stem,
            Date = date,
            DateSource = date is null ? "" : "document properties",
            Language = LanguageTags.Primary(values.GetValueOrDefault("language")),
        };
    }

    private static Dictionary<string, string> Read(OpcPackage package)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (package.Root("core-properties") is not { } part) return values;
        using var xml = package.Read(part);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName is not ("title" or "created" or "modified" or "language") || xml.IsEmptyElement) continue;
            var name = xml.LocalName;
            if (xml.Read() && xml.NodeType == XmlNodeType.Text) values.TryAdd(name, xml.Value.Trim());
        }

        return values;
    }
}
