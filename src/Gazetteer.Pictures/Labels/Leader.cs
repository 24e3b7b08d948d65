using Gazetteer.Pictures.Drawing;

namespace Gazetteer.Pictures.Labels;

/// <summary>A straight line from a symbol to a number that stands at a distance.</summary>
/// <param name="From">On the edge of the symbol.</param>
/// <param name="To">On the edge of the number's box.</param>
internal readonly record struct Leader(PicturePoint From, PicturePoint To)
{
    private const double Step = 3;
    private const double Width = 2.4;

    /// <summary>The line from a symbol to a box.</summary>
    /// <param name="anchor">The middle of the symbol.</param>
    /// <param name="reach">How far it reaches.</param>
    /// <param name="box">The box.</param>
    public static Leader Between(PicturePoint anchor, double reach, PictureBox box)
    {
        var to = new PicturePoint(Math.Clamp(anchor.X, box.Left, box.Right), Math.Clamp(anchor.Y, box.Top, box.Bottom));
        var share = Math.Min(1, reach / Math.Max(double.Hypot(to.X - anchor.X, to.Y - anchor.Y), 1e-9));
        return new Leader(new(anchor.X + ((to.X - anchor.X) * share), anchor.Y + ((to.Y - anchor.Y) * share)), to);
    }

    /// <summary>The room that it takes, as small boxes along it.</summary>
    public IEnumerable<PictureBox> Room
    {
        get
        {
            var (from, to) = (From, To);
            var steps = Math.Max(1, (int)Math.Ceiling(double.Hypot(to.X - from.X, to.Y - from.Y) / Step));
            return Enumerable.Range(0, steps + 1).Select(i => PictureBox.Around(from.X + ((to.X - from.X) * i / steps), from.Y + ((to.Y - from.Y) * i / steps), Width, Width));
        }
    }
}
