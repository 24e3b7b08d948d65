using Gazetteer.Learning.Corpora;
using Gazetteer.Learning.Evaluation;
using Gazetteer.Mentions;
using Gazetteer.Recognition.Kinds;

namespace Gazetteer.Learning.Tests.Evaluation;

public sealed class KindTableTests
{
    [Fact]
    public void Types_of_gold_are_compared_with_the_kinds_that_were_given()
    {
        var gold = Document(("Literal", null), ("Non_Literal_Modifier", null), ("Metonymic", null), ("P.PPL", null));
        var predicted = Document(("Literal", 0.95), ("Modifier", 0.9), ("Embedded", 0.8), ("Literal", 0.2));
        var report = Evaluator.Evaluate([gold], [predicted], new EvaluationOptions());
        Assert.Equal(
            [new KindCount(MentionKind.Literal, MentionKind.Literal, 1), new KindCount(MentionKind.Metonymic, MentionKind.Embedded, 1), new KindCount(MentionKind.Modifier, MentionKind.Modifier, 1)],
            report.Kinds);
        Assert.Equal("kinds (n=3)  right 0.667  rightly on the map or off it 0.667", KindTable.Format(report.Kinds)[0]);
    }

    [Fact]
    public void Prediction_without_counterpart_counts_as_wrong_in_the_reliability()
    {
        var gold = Document(("Literal", null));
        var predicted = Document(("Literal", 0.95), ("Literal", 0.93));
        var bin = Assert.Single(Evaluator.Evaluate([gold], [predicted], new EvaluationOptions()).Reliability);
        Assert.Equal((2, 0.5), (bin.Count, bin.Accuracy));
    }

    private static AnnotatedDocument Document(params (string Type, double? Confidence)[] toponyms) => new(
        "d",
        "",
        new string('x', 100),
        [.. toponyms.Select(static (t, i) => new AnnotatedToponym(i * 10, (i * 10) + 5, null, new Gazetteer.Places.GeoPoint(60, 30), null, t.Type, t.Confidence))],
        []);
}
