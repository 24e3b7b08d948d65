using System.Collections.Immutable;
using Gazetteer.Scene.Colours;

namespace Gazetteer.Pictures.Drawing;

/// <summary>A page as a list of what is drawn on it: the one source of PNG, PDF and SVG. Immutable.</summary>
/// <param name="Width">Width in units of which 96 make an inch.</param>
/// <param name="Height">Height.</param>
/// <param name="Ground">Colour of the paper; none for a transparent one.</param>
/// <param name="Groups">From the bottom up.</param>
/// <param name="Title">What the picture is called.</param>
/// <param name="Description">What it shows, in words, for those who do not see it.</param>
public sealed record PictureDrawing(double Width, double Height, Colour? Ground, ImmutableArray<DrawingGroup> Groups, string Title, string Description)
{
    /// <summary>The marks of all groups, from the bottom up.</summary>
    public IEnumerable<Mark> Marks => Groups.SelectMany(static g => g.Marks);

    /// <summary>The page.</summary>
    public PictureBox Page => new(0, 0, Width, Height);
}
