using Gazetteer.Learning.Corpora;
using Gazetteer.Learning.Evaluation;

namespace Gazetteer.Learning.Tests.Evaluation;

public sealed class EvaluatorTests
{
    private const string Gold = """
        {"id":"a","title":"","text":"From 𝐐uetta to Zahedan, then Tehran said no.","toponyms":[
        {"start":5,"end":11,"text":"𝐐uetta","lat":30.2,"lon":67.0,"geonameid":1167528,"type":"Literal"},
        {"start":15,"end":22,"text":"Zahedan","lat":29.5,"lon":60.9,"type":"Literal"},
        {"start":29,"end":35,"text":"Tehran","lat":null,"lon":null,"type":"Metonymic"}]}
        """;

    [Fact]
    public void Spans_are_counted_in_code_points()
    {
        var report = Evaluate("""{"id":"a","toponyms":[{"start":5,"end":11,"text":"𝐐uetta","lat":30.2,"lon":67.0,"geonameid":"1167528"}]}""", new EvaluationOptions());
        Assert.Equal(new PrecisionRecall(1, 1, 3), report.Exact);
        Assert.Equal(1, report.Resolution.IdAccuracy);
        Assert.Empty(report.Warnings);
    }

    [Fact]
    public void Longer_span_overlaps_but_is_not_exact()
    {
        var report = Evaluate("""{"id":"a","toponyms":[{"start":0,"end":11}]}""", new EvaluationOptions());
        Assert.Equal(0, report.Exact.TruePositives);
        Assert.Equal(1, report.Overlap.TruePositives);
    }

    [Fact]
    public void Place_beyond_the_limit_is_recognised_but_not_right_end_to_end()
    {
        var report = Evaluate("""{"id":"a","toponyms":[{"start":15,"end":22,"lat":32.0,"lon":60.9}]}""", new EvaluationOptions());
        Assert.Equal(1, report.Exact.TruePositives);
        Assert.Equal(new PrecisionRecall(0, 1, 2), report.EndToEnd);
        var far = Assert.Single(report.Errors, static e => e.Class == ErrorClass.Far);
        Assert.Equal(278, far.ErrorKm!.Value, 0);
    }

    [Fact]
    public void Ignored_type_is_neither_miss_nor_false_alarm()
    {
        var options = new EvaluationOptions { IgnoredTypes = ["Metonymic"] };
        var report = Evaluate("""{"id":"a","toponyms":[{"start":29,"end":35}]}""", options);
        Assert.Equal(new PrecisionRecall(0, 0, 2), report.Exact);
        Assert.Equal(1, report.GoldIgnored);
    }

    [Fact]
    public void Span_outside_the_text_is_reported_and_left_out()
    {
        var report = Evaluate("""{"id":"a","toponyms":[{"start":40,"end":400}]}""", new EvaluationOptions());
        Assert.Equal(("bad_span", 1), Assert.Single(report.Warnings));
        Assert.Equal(0, report.Predicted);
    }

    [Fact]
    public void Line_that_is_no_document_is_named()
    {
        var error = Assert.Throws<InvalidDataException>(static () => AnnotatedCorpus.Read(new StringReader("{\"id\":\"a\"}\n{\"id\":"), "x.jsonl"));
        Assert.StartsWith("x.jsonl:2:", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reliability_bins_hold_what_was_right_among_each_confidence()
    {
        var bins = ReliabilityTable.Of([(0.95, true), (0.97, true), (1.0, false), (0.2, false)]);
        Assert.Equal([1, 3], bins.Select(static b => b.Count));
        Assert.Equal(2 / 3.0, bins[1].Accuracy, 9);
    }

    private static EvaluationReport Evaluate(string prediction, EvaluationOptions options) =>
        Evaluator.Evaluate(
            AnnotatedCorpus.Read(new StringReader(Gold.ReplaceLineEndings("")), "gold"),
            AnnotatedCorpus.Read(new StringReader(prediction), "prediction"),
            options);
}
