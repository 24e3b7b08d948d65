using System.Buffers;

namespace Gazetteer.Layout;

/// <summary>Decides of two lines whether the second goes on with the first.</summary>
/// <remarks>
/// Where lines were broken at one width, a line goes on when it was full. Elsewhere, and where a line was not full, the words decide: a sentence goes on
/// in small letters, or from one, or after a comma, or through a name that the gazetteer has. Lines that are no sentences (addresses, lists, verse, headings) go on only so.
/// </remarks>
internal sealed class LineJoints
{
    private const int FewestUncasedWords = 3;
    private const int FewestIdeographs = 8;
    private const int WordsOfName = 3;
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?:;…؟۔।。！？：；");
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’»)]");

    private readonly string _text;
    private readonly List<TextLine> _lines;
    private readonly KnownNames _names;
    private readonly LineWidths _widths;
    private readonly bool[] _lined;
    private readonly int[] _widest;

    /// <summary>Looks over all lines of a document.</summary>
    public LineJoints(string text, List<TextLine> lines, KnownNames names)
    {
        (_text, _lines, _names) = (text, lines, names);
        _widths = new LineWidths(text, lines);
        _lined = LineRuns.FindLined(text, lines);
        _widest = LineRuns.FindWidest(lines);
    }

    /// <summary>Whether the words of a line may belong to those of the next at all: nothing between and about them speaks against it.</summary>
    public bool AreNeighbours(int line)
    {
        if (line + 1 >= _lines.Count) return false;
        var (first, second) = (_lines[line], _lines[line + 1]);
        return first.MayGoOn && second.Kind == LineKind.Words && first.Depth == second.Depth;
    }

    /// <summary>Whether the next line goes on with a line.</summary>
    public bool GoesOn(int line)
    {
        if (!AreNeighbours(line)) return false;
        var (first, second) = (_lines[line], _lines[line + 1]);
        var startsSmall = char.IsLower(_text[second.Start]);
        if (first.Kind == LineKind.Words && second.Indent > first.Indent + 1 && !startsSmall) return false;
        if (EndsSentence(first)) return (!_lined[line] && _widths.IsFull(_text, first, second)) || GoesOnInName(first, second);
        if (!IsOfSentence(first)) return startsSmall && !_lined[line] && LineRuns.CountWords(second.Of(_text)) > 1;
        if (_text[first.End - 1] is ',' or '،') return true;
        if (_lined[line]) return GoesOnInName(first, second);
        if (startsSmall || first.IsFlowed || _widths.IsFull(_text, first, second)) return true;
        if (!_widths.IsKnown(first.Depth) && (EndsSmall(first) || LineWidths.IsFull(_text, first, second, _widest[line]))) return true;
        return GoesOnInName(first, second);
    }

    private bool EndsSentence(TextLine line)
    {
        var at = line.End - 1;
        while (at > line.Start && Closers.Contains(_text[at])) at--;
        return Ends.Contains(_text[at]);
    }

    /// <summary>Whether a line's last word begins with a small letter: a sentence does not end so.</summary>
    private bool EndsSmall(TextLine line)
    {
        var word = LineWords.Last(_text, line, 1);
        return char.IsLower(word[0]) && LineRuns.CountWords(line.Of(_text)) >= WordsOfName;
    }

    /// <summary>Whether a line has words in small letters, or enough of any kind where there are no small letters.</summary>
    private bool IsOfSentence(TextLine line)
    {
        var words = line.Of(_text);
        var hasSmall = false;
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsLower(words[i]) && (i == 0 || char.IsWhiteSpace(words[i - 1]))) return true;
            hasSmall |= char.IsLower(words[i]);
        }

        return !hasSmall && LineRuns.CountWords(words) >= (KnownNames.IsUnspaced(words[0]) ? FewestIdeographs : FewestUncasedWords);
    }

    private bool GoesOnInName(TextLine first, TextLine second)
    {
        if (!IsOfSentence(first)) return false;
        var before = LineWords.Last(_text, first, WordsOfName);
        var after = LineWords.First(_text, second, WordsOfName);
        var between = KnownNames.IsUnspaced(before[^1]) && KnownNames.IsUnspaced(after[0]) ? "" : " ";
        return _names.Crosses(before + between + after, before.Length);
    }
}
