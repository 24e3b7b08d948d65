using Gazetteer.Pipeline;
namespace Gazetteer.Scene;

/// <summary>Which mention of which document: ordinals from 0 in the order of the run and of the text.</summary>
/// <param name="Document">The document's ordinal in <see cref="Atlas.Documents"/>.</param>
/// <param name="Mention">The mention's ordinal in the document's <see cref="ExtractedDocument.Mentions"/>.</param>
public readonly record struct MentionRef(int Document, int Mention);
