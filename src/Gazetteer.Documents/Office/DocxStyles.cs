using System.Xml;

namespace Gazetteer.Documents.Office;

/// <summary>The styles of a Word document that hide what is written in them.</summary>
internal static class DocxStyles
{
    private const int DeepestInheritance = 20;

    /// <summary>Reads the part and closes it.</summary>
    /// <returns>Identifiers of the styles, those that inherit it included.</returns>
    public static HashSet<string> Hidden(XmlReader styles)
    {
        using var xml = styles;
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        var bases = new Dictionary<string, string>(StringComparer.Ordinal);
        var (style, isMark) = ("", false);
        while (xml.Read())
        {
            if (xml.LocalName == "pPr") isMark = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "style") style = DocxBody.Attribute(xml, "styleId");
            else if (xml.LocalName == "basedOn") bases[style] = DocxBody.Attribute(xml, "val");
            else if (xml.LocalName == "vanish" && !isMark && style.Length > 0 && DocxBody.IsOn(xml)) hidden.Add(style);
        }

        foreach (var name in bases.Keys)
        {
            var ancestor = name;
            for (var i = 0; i < DeepestInheritance && bases.TryGetValue(ancestor, out var above); i++)
            {
                ancestor = above;
                if (hidden.Contains(ancestor)) hidden.Add(name);
            }
        }

        return hidden;
    }
}
