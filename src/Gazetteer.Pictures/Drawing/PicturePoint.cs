namespace Gazetteer.Pictures.Drawing;

/// <summary>A point of a drawing.</summary>
/// <param name="X">To the right, in units of which 96 make an inch.</param>
/// <param name="Y">Downwards.</param>
public readonly record struct PicturePoint(double X, double Y);
