using Gazetteer.Pictures.Typography;
using Gazetteer.Scene.Colours;

namespace Gazetteer.Pictures.Drawing;

/// <summary>A line of text.</summary>
/// <param name="Line">What is written, shaped.</param>
/// <param name="Left">Its left end, whatever its direction.</param>
/// <param name="Baseline">The height at which its letters stand.</param>
/// <param name="Colour">Colour of the letters.</param>
/// <param name="Halo">Colour of the rim around them; none without.</param>
/// <param name="Key">What it names: lines of one label have one key; empty for other text.</param>
public sealed record TextMark(ShapedLine Line, double Left, double Baseline, Colour Colour, Colour? Halo = null, string Key = "") : Mark
{
    /// <summary>Width of the rim, half of it outside of the letters.</summary>
    public const double HaloPixels = 3;

    /// <summary>The room that the line takes.</summary>
    public PictureBox Box => new(Left, Baseline - Line.Ascent, Left + Line.Width, Baseline + Line.Descent);
}
