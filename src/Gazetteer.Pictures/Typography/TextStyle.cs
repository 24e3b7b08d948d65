namespace Gazetteer.Pictures.Typography;

/// <summary>How a line is written.</summary>
/// <param name="Pixels">Font size in units of the drawing, 96 to the inch; above 0.</param>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="IsItalic">Whether letters that have an italic are slanted. Arabic script has none and never is.</param>
public readonly record struct TextStyle(double Pixels, bool IsBold = false, bool IsItalic = false);
