using Gazetteer.Learning.Corpora;
using Gazetteer.Pipeline;
using Gazetteer.Resolution;
using Gazetteer.Text;

namespace Gazetteer.Learning.Courses;

/// <summary>What was extracted, in the form in which gold is read.</summary>
internal static class Predictions
{
    /// <summary>The extracted mentions as toponyms of a document.</summary>
    /// <param name="id">The gold document's id.</param>
    /// <param name="document">What was extracted from its text.</param>
    public static AnnotatedDocument Of(string id, ExtractedDocument document)
    {
        var codePoints = new CodePoints(document.Source.Text);
        return new AnnotatedDocument(id, "", null, [.. document.Mentions.Select(m => ToponymOf(m, codePoints))], []);
    }

    private static AnnotatedToponym ToponymOf(ResolvedMention mention, CodePoints codePoints) => new(
        codePoints.FromUtf16(mention.Span.Start),
        codePoints.FromUtf16(mention.Span.End),
        null,
        mention.Place?.Point,
        mention.Place is { Id: { Source: "geonames" } id } ? id.Key.ToString() : null,
        mention.Kind.ToString(),
        mention.Confidence);
}
