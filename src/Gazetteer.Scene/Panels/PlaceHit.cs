namespace Gazetteer.Scene.Panels;

/// <summary>A place that a search found.</summary>
/// <param name="Row">The place.</param>
/// <param name="OtherName">The name in which the text was found, where that is not one of those that the row shows; empty otherwise.</param>
public sealed record PlaceHit(PlaceEntry Row, string OtherName)
{
    /// <summary>The language of <see cref="OtherName"/> in words; empty where it has none.</summary>
    public string OtherLanguage { get; init; } = "";
}
