using System.Collections.Immutable;
using System.Text;
using Gazetteer.Text;

namespace Gazetteer.Documents.Assembling;

/// <summary>Builds a document's text from the pieces of a structured format: paragraphs parted by blank lines, and the parts that lead back.</summary>
/// <remarks>White space within paragraphs becomes single spaces; soft hyphens and control characters fall away.</remarks>
/// <param name="name">The document, for messages.</param>
/// <param name="maximumCharacters">Beyond this a document is refused.</param>
internal sealed class TextAssembler(string name, int maximumCharacters)
{
    private readonly StringBuilder _text = new();
    private readonly List<TextPart> _parts = [];
    private string? _label;
    private int _partStart;
    private bool _space;

    /// <summary>Characters so far.</summary>
    public int Length => _text.Length;

    /// <summary>Ends the open part, if any, and begins another.</summary>
    public void BeginPart(string label)
    {
        EndParagraph();
        EndPart();
        (_label, _partStart) = (label, _text.Length);
    }

    /// <summary>Ends the open part; a part that got no text is dropped.</summary>
    public void EndPart()
    {
        var end = _text.Length;
        while (end > _partStart && _text[end - 1] == '\n') end--;
        if (_label is not null && end > _partStart) _parts.Add(new TextPart(new TextSpan(_partStart, end), _label));
        _label = null;
    }

    /// <summary>Adds words to the open paragraph.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) _space = true;
            else if (!IsDropped(c)) AppendVisible(c);
        }

        Check();
    }

    /// <summary>Adds text whose line ends and spaces mean something.</summary>
    public void AppendVerbatim(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c == '\n') EndLine();
            else if (c is ' ' or '\t') _text.Append(c);
            else if (!IsDropped(c)) AppendVisible(c);
        }

        Check();
    }

    /// <summary>Parts two words.</summary>
    public void AppendSpace() => _space = true;

    /// <summary>Ends a line within a paragraph.</summary>
    public void EndLine()
    {
        _space = false;
        if (_text.Length > 0) _text.Append('\n');
        Check();
    }

    /// <summary>Ends the open paragraph, if it has any text.</summary>
    public void EndParagraph()
    {
        _space = false;
        if (_text.Length == 0) return;
        if (_text[^1] != '\n') _text.Append('\n');
        if (_text.Length > 1 && _text[^2] != '\n') _text.Append('\n');
    }

    /// <summary>The text without blank lines at its end.</summary>
    public string Text()
    {
        EndPart();
        var end = _text.Length;
        while (end > 0 && _text[end - 1] == '\n') end--;
        return end == 0 ? "" : _text.ToString(0, end) + "\n";
    }

    /// <summary>The parts in order.</summary>
    public ImmutableArray<TextPart> Parts()
    {
        EndPart();
        return [.. _parts];
    }

    private static bool IsDropped(char c) => c is '\u00AD' or '\uFEFF' or '\uFFFE' or '\uFFFF' || (char.IsControl(c) && !char.IsWhiteSpace(c));

    private void AppendVisible(char c)
    {
        if (_space && _text.Length > 0 && _text[^1] is not ('\n' or ' ')) _text.Append(' ');
        _space = false;
        _text.Append(c);
    }

    private void Check()
    {
        if (_text.Length > maximumCharacters)
            throw new DocumentException(name, $"its text is longer than {maximumCharacters >> 20} million characters, the most that one document may have", "split it");
    }
}
