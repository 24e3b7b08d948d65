using System.Text;
using System.Xml;

namespace Gazetteer.Documents.Office;

/// <summary>The words that a workbook's cells refer to by number, held in one stretch so that many short ones cost little.</summary>
internal sealed class SharedStrings
{
    private readonly StringBuilder _words = new();
    private readonly List<int> _ends = [];

    /// <summary>How many there are.</summary>
    public int Count => _ends.Count;

    /// <summary>The words of a number.</summary>
    /// <param name="index">From 0, below <see cref="Count"/>.</param>
    public string this[int index] => _words.ToString(Start(index), _ends[index] - Start(index));

    /// <summary>Reads the part in its order and closes it; readings beside Japanese words are left out.</summary>
    public static SharedStrings Read(XmlReader part, CancellationToken cancellation)
    {
        const int between = 4096;
        using var xml = part;
        var strings = new SharedStrings();
        for (var nodes = 0; !xml.EOF; nodes++)
        {
            if (nodes % between == 0) cancellation.ThrowIfCancellationRequested();
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                xml.Skip();
                continue;
            }

            if (xml is { NodeType: XmlNodeType.Element, LocalName: "t" })
            {
                // The reader stands after the element afterwards.
                strings._words.Append(xml.ReadElementContentAsString());
                continue;
            }

            if (xml.LocalName == "si" && (xml.NodeType == XmlNodeType.EndElement || xml.IsEmptyElement)) strings._ends.Add(strings._words.Length);
            xml.Read();
        }

        return strings;
    }

    private int Start(int index) => index == 0 ? 0 : _ends[index - 1];
}
