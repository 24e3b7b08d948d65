namespace Gazetteer.Export;

/// <summary>How documents write a place.</summary>
/// <param name="Text">As written.</param>
/// <param name="Language">BCP 47 subtag of the documents' language; empty when not known.</param>
/// <param name="Mentions">How often.</param>
public readonly record struct Spelling(string Text, string Language, int Mentions);
