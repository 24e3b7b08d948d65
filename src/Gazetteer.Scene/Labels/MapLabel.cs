using Gazetteer.Places;

namespace Gazetteer.Scene.Labels;

/// <summary>A name to be written on the map.</summary>
/// <param name="Key">What it belongs to: a place's identifier, or a key of the base map.</param>
/// <param name="Latin">First line, in Latin script where there is a name in it.</param>
/// <param name="Native">Second line, in the Arabic script that its country writes; empty when it writes another or no name is known.</param>
/// <param name="Anchor">The point that it stands beside.</param>
/// <param name="Radius">Radius in pixels of the circle around the anchor that it must not cover; 0 writes it over the point itself.</param>
/// <param name="Style">How it is written.</param>
/// <param name="Priority">Where two cannot both be written, the higher stays.</param>
public sealed record MapLabel(string Key, string Latin, string Native, GeoPoint Anchor, double Radius, LabelStyle Style, double Priority)
{
    /// <summary>Font size in pixels of the Latin line.</summary>
    public double LatinPixels => LabelTypography.FontPixels(Style);

    /// <summary>Font size in pixels of the native line.</summary>
    public double NativePixels => LatinPixels * LabelTypography.NativeScale;
}
