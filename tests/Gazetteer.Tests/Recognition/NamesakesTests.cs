using Gazetteer.Mentions;
using Gazetteer.Recognition;
using Gazetteer.Text;

namespace Gazetteer.Tests.Recognition;

public sealed class NamesakesTests
{
    private readonly BorderlandIndex _index = new();

    [Theory]
    [InlineData("Mr [Manitoba] protested")]
    [InlineData("Andrew [Manitoba] protested")]
    [InlineData("[Manitoba] Smith protested")]
    [InlineData("my colleague [Manitoba] protested")]
    [InlineData("her brother is [Manitoba], said people")]
    [InlineData("a girl called [Tehran] protested")]
    [InlineData("[Manitoba], 39, protested in the street")]
    [InlineData("in the street a [Manitoba], whose mother protested")]
    [InlineData("today [Manitoba] herself protested")]
    public void Who_is_named_as_persons_are_is_no_place(string marked) => Assert.Empty(Kept(marked));

    [Theory]
    [InlineData("in [Manitoba], people said")]
    [InlineData("a town called [Tehran] protested")]
    [InlineData("Andrew said that [Manitoba] protested")]
    [InlineData("[Manitoba], 12 people said, protested")]
    [InlineData("[Manitoba] Street protested")]
    public void Place_stays_one(string marked) => Assert.Single(Kept(marked));

    [Fact]
    public void Person_who_was_named_in_full_is_meant_again_by_the_family_name() =>
        Assert.Equal([41], Kept("{Mirza Trakya} said. Today [Trakya] said: in [Trakya] people protested"));

    [Fact]
    public void Given_name_is_meant_again_only_where_the_text_never_means_the_place()
    {
        Assert.Empty(Kept("{Trakya Mirza} said. Today [Trakya] protested"));
        Assert.Equal(2, Kept("{Trakya Mirza} said. Today [Trakya] protested in [Trakya]").Count);
    }

    [Fact]
    public void Nation_that_a_minister_is_named_for_stays_one_where_the_text_says_of_it() =>
        Assert.Equal(2, Kept("{Iran Mirza} of [Iran] said that [Iran] protested").Count);

    [Fact]
    public void Who_goes_to_a_place_says_that_it_is_one() =>
        Assert.Single(Kept("Mr {Trakya} flew to [Trakya] and said that [Trakya] protested"));

    [Fact]
    public void Adjective_and_what_the_text_calls_a_town_are_no_persons() =>
        Assert.Equal(2, Kept("Mr {Tehrani} said that a [Tehrani] street in the town of [Tehrani] protested").Count);

    /// <summary>Where the mentions begin that are kept, of a text whose [places] and {persons} the model marked so.</summary>
    private List<int> Kept(string marked)
    {
        var (text, marks) = MarkedText.Parse(marked, "[{");
        var analysed = _index.Analyse(text);
        var runs = marks.Where(static m => m.Sign == '{').Select(p => analysed.CasedWordsOf(p.Span) is var (first, last) ? new WordRun(first, last) : default).ToList();
        var places = marks.Where(static m => m.Sign == '[').Select(static m => new Mention(m.Span, MentionKind.Literal, -1, 1));
        return [.. new Namesakes(analysed, runs).Without([.. places]).Select(static m => m.Span.Start)];
    }
}
