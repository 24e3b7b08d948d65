using Gazetteer.Mentions;
using Gazetteer.Text;

namespace Gazetteer.Pipeline;

/// <summary>Which kinds of mention annotated corpora mark.</summary>
/// <remarks>
/// Corpora of news in Latin script count "Iranians" and "Persian" as toponyms, each of its type (Gritta et al., "A pragmatic guide to geoparsing
/// evaluation", 2020). Corpora of Persian and Urdu mark where the places are and leave out peoples, tongues and persons.
/// </remarks>
public static class CorpusKinds
{
    /// <summary>The document with the mentions that a corpus of its script would mark.</summary>
    public static ExtractedDocument Marked(ExtractedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = document.Source.Text;
        return document with
        {
            Mentions = document.Mentions.RemoveAll(m => m.Kind is MentionKind.Position or MentionKind.Region or MentionKind.Demonym or MentionKind.Language or MentionKind.Person
                && WritingSystem.IsArabic(text[m.Span.Start])),
        };
    }
}
