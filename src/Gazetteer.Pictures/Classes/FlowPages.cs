using System.Collections.Immutable;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Framing;
using Gazetteer.Pictures.Options;
using Gazetteer.Pictures.Typography;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Drawing;

namespace Gazetteer.Pictures.Classes;

/// <summary>Pages of text: blocks flow from above, and go on over the page.</summary>
internal sealed class FlowPages
{
    private const double Margin = 56;
    private static readonly Colour Ink = Colour.Parse("#1f1d1a");
    private static readonly Colour Soft = Colour.Parse("#5f594e");
    private readonly Sheet _sheet;
    private readonly PageWriter _writer;
    private readonly bool _isRightToLeft;
    private readonly FontBook _fonts;
    private readonly double _size;
    private readonly List<PictureDrawing> _pages = [];
    private readonly List<Mark> _marks = [];
    private readonly string _heading;
    private readonly string _below;
    private double _top;

    /// <summary>Begins a run of pages.</summary>
    /// <param name="sheet">The paper.</param>
    /// <param name="fonts">The fonts.</param>
    /// <param name="isRightToLeft">Where lines begin.</param>
    /// <param name="heading">Stands at the top of each page.</param>
    /// <param name="below">Stands below it.</param>
    public FlowPages(Sheet sheet, FontBook fonts, bool isRightToLeft, string heading, string below)
    {
        (_sheet, _fonts, _isRightToLeft, _heading, _below) = (sheet, fonts, isRightToLeft, heading, below);
        _size = sheet.TextScale;
        _writer = new PageWriter(fonts, isRightToLeft);
        Begin();
    }

    private PictureBox Text => new(Margin, _top, _sheet.Width - Margin, _sheet.Height - Margin);

    private double Room => _sheet.Height - Margin - _top;

    /// <summary>A heading, never alone at the foot of a page.</summary>
    public void Section(string text)
    {
        if (Room < 90 * _size) Break();
        _top += 10 * _size;
        Add(text, new TextStyle(14 * _size, IsBold: true), Ink, 0, 4);
    }

    /// <summary>A paragraph, whole on one page.</summary>
    /// <param name="text">What is written.</param>
    /// <param name="indent">How far its lines begin within.</param>
    /// <param name="isSoft">Whether it is small print.</param>
    public void Paragraph(string text, double indent = 0, bool isSoft = false) =>
        Add(text, new TextStyle((isSoft ? 10 : 12) * _size), isSoft ? Soft : Ink, indent, isSoft ? 3 : 5);

    /// <summary>A numbered question, with room for its answer.</summary>
    /// <param name="number">Its number, as written.</param>
    /// <param name="text">The question.</param>
    /// <param name="choices">Answers to tick; empty where a line to write on follows.</param>
    /// <param name="hasLine">Whether a line to write on follows.</param>
    public void Question(string number, string text, ImmutableArray<string> choices, bool hasLine)
    {
        var style = new TextStyle(12 * _size);
        var indent = 30 * _size;
        var lines = Typography.Paragraph.LinesOf(text, style, Text.Width - indent, _fonts).Length;
        var height = (lines * style.Pixels * PageWriter.LineHeight) + (choices.IsEmpty && !hasLine ? 0 : 26 * _size);
        if (height > Room) Break();
        _marks.Add(_writer.Line(number, style with { IsBold = true }, Ink, _isRightToLeft ? Text.Right : Text.Left, _top + (style.Pixels * 1.05), _isRightToLeft));
        Add(text, style, Ink, indent, 2);
        if (!choices.IsEmpty) Choices(choices, indent);
        else if (hasLine) Line(indent);
        _top += 6 * _size;
    }

    /// <summary>Cells in a row, in columns of given shares of the width; a cell that is too wide is broken.</summary>
    public void Row(ImmutableArray<(string Text, double Share)> cells, bool isBold = false)
    {
        var style = new TextStyle(10.5 * _size, isBold);
        var box = Text;
        var left = _isRightToLeft ? box.Right : box.Left;
        var set = new List<(ImmutableArray<Mark> Marks, double Height)>();
        var heights = cells.Select(c => Typography.Paragraph.LinesOf(c.Text, style, (box.Width * c.Share) - 10, _fonts).Length).Max() * style.Pixels * PageWriter.LineHeight;
        if (heights + 6 > Room)
        {
            Break();
            box = Text;
        }

        foreach (var (text, share) in cells)
        {
            var wide = box.Width * share;
            var cell = _isRightToLeft ? new PictureBox(left - wide + 10, _top, left, box.Bottom) : new PictureBox(left, _top, left + wide - 10, box.Bottom);
            set.Add(_writer.Text(text, style, Ink, cell));
            left += _isRightToLeft ? -wide : wide;
        }

        foreach (var (marks, _) in set) _marks.AddRange(marks);
        _top += heights + 4;
        _marks.Add(PathMark.Line(new(box.Left, _top), new(box.Right, _top), new Stroke(Colour.Parse("#d2cab9"), isBold ? 1.2 : 0.6)));
        _top += 4;
    }

    /// <summary>The pages.</summary>
    public IEnumerable<PictureDrawing> Finish()
    {
        if (_marks.Count > 0) End();
        return _pages;
    }

    private void Add(string text, TextStyle style, Colour colour, double indent, double after)
    {
        var height = Typography.Paragraph.LinesOf(text, style, Text.Width - indent, _fonts).Length * style.Pixels * PageWriter.LineHeight;
        if (height > Room && _marks.Count > 2) Break();
        var box = _isRightToLeft ? Text with { Right = Text.Right - indent } : Text with { Left = Text.Left + indent };
        var (marks, taken) = _writer.Text(text, style, colour, box);
        _marks.AddRange(marks);
        _top += taken + (after * _size);
    }

    private void Choices(ImmutableArray<string> choices, double indent)
    {
        var style = new TextStyle(12 * _size);
        var begin = _isRightToLeft ? Text.Right - indent : Text.Left + indent;
        var side = 11 * _size;
        foreach (var choice in choices)
        {
            var box = PictureBox.Of(_isRightToLeft ? begin - side : begin, _top + 4, side, side);
            _marks.Add(PathMark.Outlined(box, new Stroke(Ink, 1)));
            var text = _writer.Line(choice, style, Ink, _isRightToLeft ? begin - side - 6 : begin + side + 6, _top + 4 + side - 1);
            _marks.Add(text);
            begin += (_isRightToLeft ? -1 : 1) * (side + 6 + text.Line.Width + (26 * _size));
        }

        _top += 22 * _size;
    }

    private void Line(double indent)
    {
        _top += 20 * _size;
        var (left, right) = _isRightToLeft ? (Text.Left, Text.Right - indent) : (Text.Left + indent, Text.Right);
        _marks.Add(PathMark.Line(new(left, _top), new(right, _top), new Stroke(Soft, 0.8)));
        _top += 4 * _size;
    }

    private void Break()
    {
        End();
        Begin();
    }

    private void Begin()
    {
        _top = Margin;
        Add(_heading, new TextStyle(20 * _size, IsBold: true), Ink, 0, 0);
        Add(_below, new TextStyle(11 * _size), Soft, 0, 10);
    }

    private void End()
    {
        var title = $"{_heading} · {_below}";
        _pages.Add(new PictureDrawing(_sheet.Width, _sheet.Height, Colour.Parse("#ffffff"), [new DrawingGroup("text", null, [.. _marks])], title, ""));
        _marks.Clear();
    }
}
