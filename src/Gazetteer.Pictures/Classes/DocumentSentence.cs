namespace Gazetteer.Pictures.Classes;

/// <summary>A sentence of a document that mentions a place.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Blanked">The sentence with every mention of the place left out.</param>
/// <param name="Document">What the document is called.</param>
public sealed record DocumentSentence(string Text, string Blanked, string Document);
