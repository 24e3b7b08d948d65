namespace Gazetteer.Scene.Panels;

/// <summary>A row of the chosen place's passages: one of the three is there.</summary>
/// <param name="Document">A document that mentions it, above its passages.</param>
/// <param name="Passage">A passage.</param>
/// <param name="Note">What is left out.</param>
public sealed record PlaceRow(PlaceDocument? Document, Passage? Passage, string Note)
{
    /// <summary>The mention of the passage.</summary>
    public MentionRef? Mention { get; init; }
}
