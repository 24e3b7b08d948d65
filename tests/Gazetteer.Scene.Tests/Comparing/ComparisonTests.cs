using Gazetteer.Pipeline;
using Gazetteer.Scene.Comparing;

namespace Gazetteer.Scene.Tests.Comparing;

public sealed class ComparisonTests
{
    [Fact]
    public void Places_of_one_group_stand_at_its_end_and_those_of_both_between()
    {
        var (a, b) = (Group(("gwadar", 7), ("karachi", 5), ("quetta", 8)), Group(("gwadar", 5), ("karachi", 5), ("chabahar", 10)));
        var comparison = Comparison.Of(a, b);
        Assert.Equal(["quetta", "gwadar", "karachi", "chabahar"], comparison.Places.Select(static p => p.Place.Id.Key.ToString()));
        Assert.Equal((20, 20, 1, 1), (comparison.MentionsA, comparison.MentionsB, comparison.DocumentsA, comparison.DocumentsB));
        Assert.Equal((8, 0, 1, 0), (comparison.Places[0].MentionsA, comparison.Places[0].MentionsB, comparison.Places[0].DocumentsA, comparison.Places[0].DocumentsB));
        Assert.Equal(0, comparison.Places[2].LogOdds, 6);
    }

    [Fact]
    public void A_group_ten_times_as_large_with_the_same_shares_differs_in_nothing()
    {
        var comparison = Comparison.Of(Group(("gwadar", 40), ("karachi", 60)), Group(("gwadar", 4), ("karachi", 6)));
        Assert.All(comparison.Places, static p => Assert.InRange(p.Score, -0.1, 0.1));
    }

    [Fact]
    public void What_is_named_once_does_not_outrank_what_is_named_often()
    {
        var comparison = Comparison.Of(Group(("gwadar", 200), ("suva", 1), ("karachi", 100)), Group(("gwadar", 50), ("karachi", 250)));
        Assert.Equal("gwadar", comparison.Places[0].Place.Id.Key.ToString());
        Assert.True(comparison.Places[0].Score > 5);
        Assert.InRange(comparison.Places.Single(static p => p.Place.Name == "Suva").Score, 0, 1.96);
    }

    [Fact]
    public void Turned_around_the_signs_change_and_nothing_else()
    {
        var (a, b) = (Group(("gwadar", 7), ("quetta", 2)), Group(("gwadar", 3), ("chabahar", 9)));
        Assert.Equal(Comparison.Of(a, b).Places.Select(static p => (p.Place.Name, Math.Round(-p.Score, 9))).Reverse(), Comparison.Of(b, a)
            .Places.Select(static p => (p.Place.Name, Math.Round(p.Score, 9))));
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(0, 3)]
    [InlineData(0, 0)]
    public void An_empty_group_leaves_nothing_to_compare(int inA, int inB) =>
        Assert.All(Comparison.Of(Group(("gwadar", inA)), Group(("gwadar", inB))).Places, static p => Assert.Equal((0, 0), (p.LogOdds, p.Score)));

    [Fact]
    public void One_place_alone_gives_no_number_that_is_none() =>
        Assert.All(Comparison.Of(Group(("gwadar", 3)), Group(("gwadar", 5))).Places, static p => Assert.True(double.IsFinite(p.LogOdds) && double.IsFinite(p.Score)));

    private static Atlas Group(params (string Key, int Count)[] places)
    {
        ExtractedDocument document = TinyDesk.Document("a.txt", "", "en", null, string.Join(' ', places.SelectMany(static p => Enumerable.Repeat($"[X]({p.Key})", p.Count))));
        return Atlas.Of([document]);
    }
}
