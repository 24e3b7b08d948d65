using System.Collections.Immutable;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Tests.Resolution.Deciding;

public sealed class ResolverModelTests
{
    private static readonly DecisionTree LocalBeforeFamous = new(Signal.CountyMatch, 0.5, Signal.Fame, 4, -0.25, 1.5, 0.75, 0.5);

    private static readonly ResolverModel Model =
        new(ResolverWeights.Read(new StringReader("signal,weight\nCapital,1.25\nUserRegion,2\n")), [LocalBeforeFamous], new Confidence([0.25, 0.5, .. new double[Confidence.CueCount - 2]]));

    [Theory]
    [InlineData(0, 0, -0.25)]
    [InlineData(1, 0, 1.5)]
    [InlineData(0, 9, 0.75)]
    [InlineData(1, 9, 0.5)]
    public void Tree_asks_two_questions(double countyMatch, double fame, double score) => Assert.Equal(score, LocalBeforeFamous.ScoreOf(Signals(countyMatch, fame)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(0, 9)]
    [InlineData(1, 9)]
    public void Shares_of_the_signals_sum_to_the_score_beside_that_of_an_unknown_candidate(double countyMatch, double fame)
    {
        var signals = Signals(countyMatch, fame);
        Assert.Equal(Model.ScoreOf(signals) - Model.ScoreOf(Signals(0, 0)), Model.SharesOf(signals).Sum(), 1e-9);
    }

    [Fact]
    public void Signal_that_is_not_there_has_no_share() => Assert.Equal(0, Model.SharesOf(Signals(1, 0))[(int)Signal.Fame]);

    [Fact]
    public void Signals_that_no_corpus_shows_count_beside_the_trees()
    {
        var signals = Signals(0, 0);
        signals[(int)Signal.UserRegion] = 1;
        Assert.Equal(2 - 0.25, Model.ScoreOf(signals));
    }

    [Fact]
    public void Model_comes_back_as_it_was_written()
    {
        var written = new StringWriter();
        Model.Write(written);
        var read = ResolverModel.Read(new StringReader(written.ToString()));
        Assert.Equal(ImmutableArray.Create(LocalBeforeFamous), read.Trees.AsEnumerable());
        Assert.Equal(1.25, read.Weights[Signal.Capital]);
        Assert.Equal(1 / (1 + Math.Exp(-1.25)), read.Confidence!.Of([1, 2, .. new double[Confidence.CueCount - 2]]), 9);
    }

    [Theory]
    [InlineData("signal,weight\nCapital,1\n", "another version")]
    [InlineData("gazetteer resolver,1\nCapital,1\n", "another version")]
    [InlineData("", "another version")]
    [InlineData("gazetteer resolver,2\nCapital,1\ntree,Capital,0.5\n", "Line 3")]
    [InlineData("gazetteer resolver,2\ntree,Capital,0.5,Fame,much,1,2,3,4\n", "Line 2")]
    [InlineData("gazetteer resolver,2\ntree,NoSuchSignal,0.5,Fame,1,1,2,3,4\n", "Line 2")]
    [InlineData("gazetteer resolver,2\ntree,Fame,1,Fame,1,1,2,3,4\nCapital,much\nend\n", "Line 3")]
    [InlineData("gazetteer resolver,2\nconfidence,NoSuchCue,1\nend\n", "Line 2")]
    [InlineData("gazetteer resolver,2\nCapital,1\ntree,Fame,1,Fame,1,1,2,3,4\n", "breaks off after line 3")]
    public void Damaged_or_foreign_model_is_refused_and_says_where(string text, string place) =>
        Assert.Contains(place, Assert.Throws<InvalidDataException>(() => ResolverModel.Read(new StringReader(text))).Message, StringComparison.Ordinal);

    private static double[] Signals(double countyMatch, double fame)
    {
        var signals = new double[ResolverWeights.SignalCount];
        (signals[(int)Signal.CountyMatch], signals[(int)Signal.Fame]) = (countyMatch, fame);
        return signals;
    }
}
