using Gazetteer.Scene.Colours;

namespace Gazetteer.Scene.Drawing;

/// <summary>One line of a label, where it stands on the screen.</summary>
/// <param name="Text">What is written.</param>
/// <param name="X">The line's middle, pixels from the left.</param>
/// <param name="Y">The line's middle, pixels from the top.</param>
/// <param name="FontPixels">Size of the font.</param>
/// <param name="Colour">Colour of the letters.</param>
/// <param name="IsBold">Whether the letters are bold: mentioned places.</param>
/// <param name="IsItalic">Whether they are slanted: waters in Latin script, for Arabic script has no italics.</param>
/// <param name="IsRightToLeft">Whether the line reads from right to left.</param>
public sealed record ScreenText(string Text, double X, double Y, double FontPixels, Colour Colour, bool IsBold, bool IsItalic, bool IsRightToLeft);
