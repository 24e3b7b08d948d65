using System.Collections.Immutable;

namespace Gazetteer.Scene.Panels;

/// <summary>A document that mentions the chosen place.</summary>
/// <param name="Document">Its ordinal.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">ISO 8601 date, or empty.</param>
/// <param name="Mentions">How often it mentions the place.</param>
/// <param name="Passages">The passages, in the order of the text; not all of them where there are very many.</param>
public sealed record PlaceDocument(int Document, string Title, string Date, int Mentions, ImmutableArray<Passage> Passages)
{
    /// <summary>The key by which a link names the document.</summary>
    public string Key { get; init; } = "";
}
