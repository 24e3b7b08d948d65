using System.Text;
using Gazetteer.Documents.Pdf.Pages;

namespace Gazetteer.Documents.Pdf.Pig;

/// <summary>A word as its glyphs come, one after another, from either side.</summary>
/// <remarks>
/// Programs draw the letters of Arabic script from left to right or from right to left, and those of Nastaliq each at a height of its own; what
/// they have in common is that each letter begins where the one before it ended.
/// </remarks>
internal sealed class PigWord
{
    /// <summary>Shares of the size of the type. Letters drawn apart stay below the first, the narrowest space between words of justified lines above it.</summary>
    private const double WidestGap = 0.15;

    private const double DeepestOverlap = 0.5;
    private const double BaselinesVary = 0.2;
    private const double BaselinesOfNastaliqVary = 0.9;
    private const double SizesVary = 0.2;

    /// <summary>The box reaches from below the baseline to above it by these shares of the size, as boxes of most fonts do.</summary>
    private const double Ascent = 0.9;

    private const double Descent = 0.3;

    private readonly List<PigGlyph> _glyphs = [];
    private double _left = double.PositiveInfinity;
    private double _right = double.NegativeInfinity;
    private int _balance;

    /// <summary>Adds the glyph if it goes on where the word ended.</summary>
    public bool TryAdd(PigGlyph glyph)
    {
        if (_glyphs.Count > 0 && !GoesOn(glyph)) return false;
        if (glyph.Text.Length == 0) Widen(glyph);
        else _glyphs.Add(glyph);
        (_left, _right) = (Math.Min(_left, glyph.Left), Math.Max(_right, glyph.Right));
        _balance += Letters.Balance(glyph.Text);
        return true;
    }

    /// <summary>The word, its characters from left to right; null when it has none.</summary>
    public PdfWord? ToWord()
    {
        if (_glyphs.Count == 0) return null;
        if (_balance > 0 && RunsToTheLeft()) _glyphs.Reverse();
        if (_balance > 0) PutMarksAfterLetters();
        var text = new StringBuilder();
        foreach (var glyph in _glyphs) text.Append(glyph.Text.Length > 1 && Letters.Balance(glyph.Text) > 0 ? LogicalOrder.Reversed(glyph.Text) : glyph.Text);
        var size = _glyphs.Max(static g => g.Size);
        var drawn = _glyphs.Where(static g => g.Right > g.Left).Select(static g => g.Baseline).DefaultIfEmpty(_glyphs[0].Baseline);
        var baseline = _balance > 0 ? drawn.Min() : _glyphs[0].Baseline;
        return new PdfWord(_left, -baseline - (Ascent * size), _right, -baseline + (Descent * size), text.ToString());
    }

    private bool GoesOn(PigGlyph glyph)
    {
        var last = _glyphs[^1];
        var size = Math.Max(glyph.Size, last.Size);
        var rise = Math.Abs(glyph.Baseline - last.Baseline);
        if (glyph.Text.Length == 0 || glyph.IsMark) return rise < size && glyph.Left < _right + size && glyph.Right > _left - size;
        var balance = Letters.Balance(glyph.Text);
        if (balance * _balance < 0 || Math.Abs(glyph.Size - last.Size) > SizesVary * size) return false;
        var isFromRight = balance > 0 || _balance > 0;
        if (rise > (isFromRight ? BaselinesOfNastaliqVary : BaselinesVary) * size) return false;
        return Follows(glyph.Left - _right, size) || ((isFromRight || _balance == 0) && Follows(_left - glyph.Right, size))
            || (isFromRight && IsEmpty(last) && glyph.Left <= last.Left && glyph.Right >= last.Right);
    }

    private static bool Follows(double gap, double size) => gap < WidestGap * size && gap > -DeepestOverlap * size;

    private static bool IsEmpty(PigGlyph glyph) => glyph.Right <= glyph.Left;

    /// <summary>The last glyph stands for this one as well.</summary>
    private void Widen(PigGlyph glyph)
    {
        if (_glyphs.Count == 0) return;
        var last = _glyphs[^1];
        var isNew = IsEmpty(last);
        _glyphs[^1] = last with { Left = Math.Min(last.Left, glyph.Left), Right = Math.Max(last.Right, glyph.Right), Baseline = isNew ? glyph.Baseline : Math.Min(last.Baseline, glyph.Baseline) };
    }

    private bool RunsToTheLeft()
    {
        var steps = 0;
        for (var i = 1; i < _glyphs.Count; i++) steps += Math.Sign(_glyphs[i].Left + _glyphs[i].Right - _glyphs[i - 1].Left - _glyphs[i - 1].Right);
        return steps < 0;
    }

    /// <summary>Words from left to right have a mark after its letter; drawn, it comes on either side.</summary>
    private void PutMarksAfterLetters()
    {
        for (var i = 0; i + 1 < _glyphs.Count; i++)
        {
            var (mark, next) = (_glyphs[i], _glyphs[i + 1]);
            if (!mark.IsMark || next.IsMark) continue;
            if (i == 0 || Distance(mark, next) < Distance(mark, _glyphs[i - 1])) (_glyphs[i], _glyphs[i + 1]) = (next, mark);
            i++;
        }
    }

    private static double Distance(PigGlyph mark, PigGlyph letter)
    {
        var middle = (mark.Left + mark.Right) / 2;
        return Math.Max(0, Math.Max(letter.Left - middle, middle - letter.Right));
    }
}
