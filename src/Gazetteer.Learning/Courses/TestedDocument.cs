using Gazetteer.Learning.Chains;
using Gazetteer.Learning.Corpora;
using Gazetteer.Pipeline;
using Gazetteer.Text;

namespace Gazetteer.Learning.Courses;

/// <summary>A document that took no part in training, and what was extracted from it as it is written, without its case, and by rules.</summary>
internal sealed record TestedDocument(TrainingCorpus Corpus, AnnotatedDocument Gold, AnnotatedDocument Learned, AnnotatedDocument InCapitals, AnnotatedDocument InLowerCase, AnnotatedDocument ByRules)
{
    public static TestedDocument Of(TrainingCorpus corpus, AnnotatedDocument gold, PlaceExtractor learned, PlaceExtractor rules) => new(
        corpus,
        gold,
        Extract(gold, learned),
        corpus.IsArabic ? gold : Extract(CaseLoss.InCapitals(gold), learned),
        corpus.IsArabic ? gold : Extract(CaseLoss.InLowerCase(gold), learned),
        Extract(gold, rules));

    private static AnnotatedDocument Extract(AnnotatedDocument document, PlaceExtractor extractor) =>
        Predictions.Of(document.Id, CorpusKinds.Marked(extractor.Extract(new SourceText { Name = document.Id, Title = document.Title, Text = document.Text ?? "" })));
}
