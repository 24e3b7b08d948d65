using System.Text;
using Gazetteer.Text;

namespace Gazetteer.Layout;

/// <summary>Takes over stretches of a document and notes where each came from.</summary>
/// <param name="source">The document.</param>
internal sealed class LaidTextBuilder(SourceText source)
{
    private readonly StringBuilder _text = new(source.Body.Length);
    private readonly List<int> _starts = [];
    private readonly List<int> _shifts = [];

    /// <summary>Takes a stretch of the document as it is.</summary>
    public void Take(int start, int end)
    {
        if (end <= start) return;
        LeadTo(start);
        _text.Append(source.Text, start, end - start);
    }

    /// <summary>Puts signs in the place of what stands at an offset.</summary>
    public void Put(string signs, int original)
    {
        if (signs.Length == 0) return;
        LeadTo(original);
        _text.Append(signs);
    }

    /// <summary>The text so far, and the way back.</summary>
    public LaidText Build()
    {
        var text = _text.ToString();
        return new LaidText(source with { Text = text, Body = new TextSpan(0, text.Length), Parts = [] }, [.. _starts], [.. _shifts]);
    }

    private void LeadTo(int original)
    {
        var shift = original - _text.Length;
        if (_shifts.Count > 0 && _shifts[^1] == shift) return;
        _starts.Add(_text.Length);
        _shifts.Add(shift);
    }
}
