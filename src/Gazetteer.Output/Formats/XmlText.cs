using System.Text;
using System.Xml;

namespace Gazetteer.Output.Formats;

/// <summary>Makes any text fit for XML 1.0, which has no place for control characters and half surrogate pairs.</summary>
internal static class XmlText
{
    /// <summary>The settings of all exports in XML.</summary>
    public static XmlWriter Open(Stream stream, bool indented) => XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = indented, CloseOutput = false });

    /// <summary>The text, with what XML cannot hold replaced by U+FFFD, so that lengths stay.</summary>
    public static string Clean(string text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) continue;
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                i++;
                continue;
            }

            clean ??= new StringBuilder(text);
            clean[i] = '\uFFFD';
        }

        return clean?.ToString() ?? text;
    }
}
