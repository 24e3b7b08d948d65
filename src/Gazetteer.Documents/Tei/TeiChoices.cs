using System.Xml;

namespace Gazetteer.Documents.Tei;

/// <summary>
/// Of several forms of the same words, takes the one that an editor means to be read: of a choice the regular, corrected or expanded form, of an apparatus the lemma or else the first reading.
/// </summary>
internal sealed class TeiChoices
{
    private readonly Stack<(int Depth, bool IsTaken)> _open = new();

    /// <summary>Takes a start tag.</summary>
    /// <returns>Whether the element is another form of words that are read, so that it is to be passed over.</returns>
    public bool IsOther(XmlReader xml)
    {
        while (_open.TryPeek(out var left) && left.Depth >= xml.Depth) _open.Pop();
        var isOther = _open.TryPeek(out var choice) && IsForm(xml, choice.Depth) && (choice.IsTaken || xml.LocalName is "sic" or "orig" or "abbr");
        if (isOther) return true;
        if (_open.Count > 0 && IsForm(xml, choice.Depth))
        {
            _open.Pop();
            _open.Push((choice.Depth, true));
        }

        if (xml.LocalName is "choice" or "app" && !xml.IsEmptyElement) _open.Push((xml.Depth, false));
        return false;
    }

    /// <summary>A child of the choice, or a reading within a group of readings.</summary>
    private static bool IsForm(XmlReader xml, int depth) => xml.LocalName != "rdgGrp" && (xml.Depth == depth + 1 || (xml.LocalName is "lem" or "rdg" && xml.Depth == depth + 2));
}
