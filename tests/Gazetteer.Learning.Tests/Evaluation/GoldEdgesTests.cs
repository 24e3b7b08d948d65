using Gazetteer.Learning.Corpora;
using Gazetteer.Learning.Evaluation;

namespace Gazetteer.Learning.Tests.Evaluation;

/// <summary>Corpora made of words between blanks mark what is no letter of a name; measured without it, the name alone counts.</summary>
public sealed class GoldEdgesTests
{
    [Theory]
    [InlineData("Hij vertrok van Zwolle, gisteren.", "Zwolle,", "Zwolle")]
    [InlineData("Brand te Deventer. Niemand", "Deventer.", "Deventer")]
    [InlineData("ze zei «Parijs» en", "«Parijs»", "Parijs")]
    [InlineData("Yarın Adana'da olacak", "Adana'da", "Adana")]
    [InlineData("Dün İzmir’in üstünde", "İzmir’in", "İzmir")]
    public void What_is_no_letter_of_the_name_is_taken_off(string text, string marked, string name) => Assert.Equal(name, Trimmed(text, marked));

    [Theory]
    [InlineData("near Washington, D.C. today", "Washington, D.C.")]
    [InlineData("te 's Hage woont", "'s Hage")]
    [InlineData("à L'Isle-d'Abeau hier", "L'Isle-d'Abeau")]
    [InlineData("𝐐uetta and Khuzdar", "Khuzdar")]
    public void What_belongs_to_the_name_stays(string text, string marked) => Assert.Equal(marked, Trimmed(text, marked));

    [Fact]
    public void Exact_spans_are_compared_with_the_trimmed_name()
    {
        var gold = Read("""{"id":"a","text":"Van Zwolle, naar Kampen.","toponyms":[{"start":4,"end":11},{"start":17,"end":24}]}""");
        var predicted = Read("""{"id":"a","toponyms":[{"start":4,"end":10},{"start":17,"end":23}]}""");
        Assert.Equal(0, Evaluator.Evaluate(gold, predicted, new EvaluationOptions()).Exact.TruePositives);
        Assert.Equal(2, Evaluator.Evaluate(gold, predicted, new EvaluationOptions { TrimsGold = true }).Exact.TruePositives);
    }

    private static System.Collections.Immutable.ImmutableArray<AnnotatedDocument> Read(string line) => AnnotatedCorpus.Read(new StringReader(line), "test");

    private static string Trimmed(string text, string marked)
    {
        var before = text[..text.IndexOf(marked, StringComparison.Ordinal)].EnumerateRunes().Count();
        var toponym = new AnnotatedToponym(before, before + marked.EnumerateRunes().Count(), marked, null, null, null);
        var words = new CodePointText(text);
        var trimmed = GoldEdges.Trim(toponym, words);
        Assert.Equal(trimmed.Text, words.Slice(trimmed.Start, trimmed.End));
        return trimmed.Text!;
    }
}
