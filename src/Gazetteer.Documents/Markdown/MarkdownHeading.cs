namespace Gazetteer.Documents.Markdown;

/// <summary>A heading of a Markdown document.</summary>
/// <param name="Start">Offset in the text at which its line begins.</param>
/// <param name="Title">Its words, without marks.</param>
internal readonly record struct MarkdownHeading(int Start, string Title);
