using System.Collections.Immutable;
using Gazetteer.Benchmarks.Measuring;
using Gazetteer.Foundation;
using Gazetteer.Learning.Corpora;
using Gazetteer.Learning.Courses;
using Gazetteer.Learning.Evaluation;
using Gazetteer.Pipeline;
using Gazetteer.Text;

namespace Gazetteer.Benchmarks.LocalNews;

/// <summary>How right the program is on short stories of local papers, which no model has seen. Not a measure of speed: it runs only when it is asked for.</summary>
internal sealed class LocalNewsMeasure(Report report)
{
    private const int ErrorsShown = 60;

    public void Run()
    {
        report.Heading("Stories of local papers");
        using var reader = File.OpenText(Path.Combine(AppContext.BaseDirectory, "LocalNews", "stories.txt"));
        ImmutableArray<AnnotatedDocument> gold = [.. LocalStories.Read(reader)];
        var workspace = Workspace.Open(DataFolder.Locate());
        ImmutableArray<AnnotatedDocument> found =
            [.. gold.Select(story => Predictions.Of(story.Id, workspace.Extractor.Extract(new SourceText { Name = story.Id, Text = story.Text!, Language = "en" })))];
        var evaluation = Evaluator.Evaluate(gold, found, new EvaluationOptions());
        report.Line(EvaluationTable.Format(evaluation, byType: false, ErrorsShown));
        report.Line(ReliabilityTable.Format(evaluation.Reliability));
    }
}
