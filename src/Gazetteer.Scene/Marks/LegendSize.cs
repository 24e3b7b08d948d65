namespace Gazetteer.Scene.Marks;

/// <summary>One circle of the legend.</summary>
/// <param name="Mentions">The number of mentions that it stands for.</param>
/// <param name="Radius">Its radius in pixels.</param>
public readonly record struct LegendSize(int Mentions, double Radius);
