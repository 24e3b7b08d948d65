using System.Collections.Immutable;
using System.Text;
using Gazetteer.Text;

namespace Gazetteer.Documents.Assembling;

/// <summary>Builds a document's text from the pieces of a structured format: paragraphs separated by blank lines, rows of cells separated by tabs, and the parts that lead back.</summary>
/// <remarks>
/// White space within paragraphs becomes single spaces; soft hyphens and control characters fall away. What separates two words is written when the second
/// one comes, so that the text holds no separators at its beginning, at its end, or around what is empty. A row of a table is one paragraph: a tab between
/// two cells says to every later stage that no name and no sentence runs from one into the other (<see cref="NameGap"/>). A cell that holds several
/// lines or a table of its own ends like a paragraph.
/// </remarks>
/// <param name="name">The document, for messages.</param>
/// <param name="maximumCharacters">Beyond this a document is refused.</param>
internal sealed class TextAssembler(string name, int maximumCharacters)
{
    private readonly StringBuilder _text = new();
    private readonly List<TextPart> _parts = [];
    private string? _label;
    private int _partStart;
    private bool _space;
    private bool _tab;
    private bool _isNextCell;
    private int _lineEnds;
    private int _cellStart;
    private bool _hasLines;

    /// <summary>Whether the text is as long as it may be, so that anything that is added throws.</summary>
    public bool IsFull => _text.Length > maximumCharacters;

    /// <summary>Characters so far.</summary>
    public int Length => _text.Length;

    /// <summary>Ends the open part, if any, and begins another with the next word.</summary>
    /// <param name="label">What it is called.</param>
    /// <param name="endsParagraph">Whether the open paragraph ends with the part; where a page ends it may go on.</param>
    public void BeginPart(string label, bool endsParagraph = true)
    {
        if (endsParagraph) EndParagraph();
        EndPart();
        (_label, _partStart) = (label, -1);
    }

    /// <summary>Ends the open part; a part that got no text is dropped.</summary>
    public void EndPart()
    {
        if (_label is not null && _partStart >= 0) _parts.Add(new TextPart(new TextSpan(_partStart, _text.Length), _label));
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
            else if (c is ' ' or '\t') AppendBlank(c);
            else if (!IsDropped(c)) AppendVisible(c);
        }

        Check();
    }

    /// <summary>Separates two words.</summary>
    public void AppendSpace() => _space = true;

    /// <summary>Sets what follows in the line apart, as the tabulator key does: no name runs over it.</summary>
    public void AppendTab() => _tab |= _lineEnds == 0;

    /// <summary>Ends a cell of a row; an empty one leaves no trace.</summary>
    public void EndCell()
    {
        if (_text.Length == _cellStart) return;
        if (_hasLines) EndParagraph();
        else (_tab, _isNextCell, _lineEnds) = (true, true, 0);
        BeginCell();
    }

    /// <summary>Begins or ends a row.</summary>
    public void EndRow()
    {
        _isNextCell = false;
        EndParagraph();
        BeginCell();
    }

    /// <summary>Ends a line within a paragraph.</summary>
    public void EndLine()
    {
        if (_isNextCell) return;
        _tab = false;
        _lineEnds++;
    }

    /// <summary>Ends the open paragraph, if it has any text; one that has just begun in the next cell stays in its row.</summary>
    public void EndParagraph()
    {
        if (_isNextCell) return;
        _tab = false;
        _lineEnds = Math.Max(_lineEnds, 2);
    }

    /// <summary>The text, with a line end after it unless it is empty.</summary>
    public string Text()
    {
        EndPart();
        if (_text.Length == 0) return "";
        var text = _text.Append('\n').ToString();
        _text.Length--;
        return text;
    }

    /// <summary>The parts in order.</summary>
    public ImmutableArray<TextPart> Parts()
    {
        EndPart();
        return [.. _parts];
    }

    private static bool IsDropped(char c) => c is '\u00AD' or '\uFEFF' or '\uFFFE' or '\uFFFF' || (char.IsControl(c) && !char.IsWhiteSpace(c));

    private void BeginCell() => (_cellStart, _hasLines) = (_text.Length, false);

    private void AppendVisible(char c)
    {
        if (_space || _tab || _lineEnds > 0) Separate();
        if (_partStart < 0) _partStart = _text.Length;
        _text.Append(c);
    }

    private void AppendBlank(char c)
    {
        if (_tab || _lineEnds > 0) Separate();
        _text.Append(c);
    }

    private void Separate()
    {
        if (_text.Length > 0)
        {
            if (_lineEnds > 0) _hasLines |= _text.Length > _cellStart;
            if (_lineEnds > 0) _text.Append('\n', _lineEnds);
            else if (_tab) _text.Append('\t');
            else if (_text[^1] is not ('\n' or ' ' or '\t')) _text.Append(' ');
        }

        (_space, _tab, _isNextCell, _lineEnds) = (false, false, false, 0);
    }

    private void Check()
    {
        if (_text.Length > maximumCharacters)
            throw new DocumentException(name, $"its text is longer than {maximumCharacters >> 20} million characters, the most that one document may have", "split it");
    }
}
