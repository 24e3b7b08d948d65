using Gazetteer.Scene.Colours;

namespace Gazetteer.Scene.Drawing;

/// <summary>A line as it is painted.</summary>
/// <param name="Colour">Its colour.</param>
/// <param name="Pixels">Its width.</param>
/// <param name="DashPixels">Length of a dash; 0 for a line without gaps.</param>
/// <param name="GapPixels">Length of the gap between dashes.</param>
public readonly record struct Stroke(Colour Colour, double Pixels, double DashPixels = 0, double GapPixels = 0)
{
    /// <summary>Whether the line has gaps.</summary>
    public bool IsDashed => DashPixels > 0;
}
