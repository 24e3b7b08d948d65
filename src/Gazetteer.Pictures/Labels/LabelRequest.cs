using System.Collections.Immutable;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Typography;
using Gazetteer.Scene.Labels;

namespace Gazetteer.Pictures.Labels;

/// <summary>A name that looks for room.</summary>
/// <param name="Key">What it belongs to.</param>
/// <param name="Lines">Its lines from above, shaped; at least one.</param>
/// <param name="Anchor">The point that it stands beside, or upon when <paramref name="Reach"/> is 0.</param>
/// <param name="Reach">How far the symbol there reaches.</param>
/// <param name="Style">How it is written.</param>
/// <param name="Priority">Where two cannot both be written, the higher stays.</param>
/// <param name="MayStandWithin">Whether it may stand within its symbol, which is a ring.</param>
internal sealed record LabelRequest(string Key, ImmutableArray<ShapedLine> Lines, PicturePoint Anchor, double Reach, LabelStyle Style, double Priority, bool MayStandWithin)
{
    private const double LineGap = 3;

    /// <summary>Whether it is written though room is scarce: nearer to others, and over symbols that matter less than its own.</summary>
    public bool IsMain { get; init; }

    /// <summary>Whether it may stand at a distance, with a line to its symbol, where there is no room beside it.</summary>
    public bool MayStandApart { get; init; }

    /// <summary>Whether it is placed before those that matter more, since it found no room after them.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Width of the widest line.</summary>
    public double Width => Lines.Max(static l => l.Width);

    /// <summary>Height of all lines.</summary>
    public double Height => Lines.Sum(static l => l.Ascent + l.Descent) + ((Lines.Length - 1) * LineGap);

    /// <summary>The label with its first line alone.</summary>
    public LabelRequest FirstLine => this with { Lines = [Lines[0]] };

    /// <summary>The lines within a box of the label's size.</summary>
    /// <param name="box">The box.</param>
    /// <param name="side">−1: lines end at the box's right edge; 1: they begin at its left; 0: in the middle.</param>
    public IEnumerable<(ShapedLine Line, double Left, double Baseline)> Set(PictureBox box, int side)
    {
        var top = box.Top;
        foreach (var line in Lines)
        {
            var left = side switch { > 0 => box.Left, < 0 => box.Right - line.Width, _ => box.Middle.X - (line.Width / 2) };
            yield return (line, left, top + line.Ascent);
            top += line.Ascent + line.Descent + LineGap;
        }
    }
}
