namespace Gazetteer.Pictures.Drawing;

/// <summary>A rectangle of a drawing, in units of which 96 make an inch; y downwards.</summary>
public readonly record struct PictureBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Its width.</summary>
    public double Width => Right - Left;

    /// <summary>Its height.</summary>
    public double Height => Bottom - Top;

    /// <summary>Its middle.</summary>
    public PicturePoint Middle => new((Left + Right) / 2, (Top + Bottom) / 2);

    /// <summary>A box from its upper left corner.</summary>
    public static PictureBox Of(double left, double top, double width, double height) => new(left, top, left + width, top + height);

    /// <summary>A box around its middle.</summary>
    public static PictureBox Around(double x, double y, double width, double height) => new(x - (width / 2), y - (height / 2), x + (width / 2), y + (height / 2));

    /// <summary>The box made smaller on every side, or larger by a negative number.</summary>
    public PictureBox Inset(double by) => new(Left + by, Top + by, Right - by, Bottom - by);

    /// <summary>Whether two boxes have more than an edge in common.</summary>
    public bool Overlaps(PictureBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Whether another box lies within, its edges included.</summary>
    public bool Holds(PictureBox other) => other.Left >= Left && other.Right <= Right && other.Top >= Top && other.Bottom <= Bottom;

    /// <summary>Whether a point lies within.</summary>
    public bool Holds(PicturePoint point) => point.X >= Left && point.X <= Right && point.Y >= Top && point.Y <= Bottom;
}
