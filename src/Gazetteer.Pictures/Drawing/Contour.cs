using System.Collections.Immutable;

namespace Gazetteer.Pictures.Drawing;

/// <summary>A line of straight pieces.</summary>
/// <param name="Points">Its corners.</param>
/// <param name="IsClosed">Whether it returns to its beginning.</param>
public readonly record struct Contour(ImmutableArray<PicturePoint> Points, bool IsClosed)
{
    /// <summary>The edge of a box.</summary>
    public static Contour Of(PictureBox box) =>
        new([new(box.Left, box.Top), new(box.Right, box.Top), new(box.Right, box.Bottom), new(box.Left, box.Bottom)], true);
}
