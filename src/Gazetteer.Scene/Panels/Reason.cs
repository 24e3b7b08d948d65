namespace Gazetteer.Scene.Panels;

/// <summary>One reason for or against a place.</summary>
/// <param name="Signal">Which signal spoke.</param>
/// <param name="Detail">What it saw.</param>
/// <param name="Weight">How strongly, natural-log odds; positive speaks for the place.</param>
public readonly record struct Reason(string Signal, string Detail, double Weight);
