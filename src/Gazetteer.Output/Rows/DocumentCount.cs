namespace Gazetteer.Output.Rows;

/// <summary>How often a document mentions a place.</summary>
/// <param name="Name">The document.</param>
/// <param name="Title">What it calls itself.</param>
/// <param name="Mentions">How often.</param>
public readonly record struct DocumentCount(string Name, string Title, int Mentions);
