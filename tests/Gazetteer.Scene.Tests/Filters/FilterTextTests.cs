using Gazetteer.Mentions;
using Gazetteer.Scene.Filters;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Scene.Tests.Filters;

public sealed class FilterTextTests
{
    [Theory]
    [InlineData("since=2022&until=2023", "since=2022-01-01&until=2023-12-31")]
    [InlineData("until=2024-02&since=2024-02", "since=2024-02-01&until=2024-02-29")]
    [InlineData("country=pk,ir&country=PK", "country=IR&country=PK")]
    [InlineData("kind=Water,settlement", "kind=settlement&kind=water")]
    [InlineData("lang=FA&confidence=.8", "confidence=0.8&lang=fa")]
    [InlineData("having=+the+port+", "having=the%20port")]
    [InlineData("tag=news,old&tag=a/b", "tag=a%2Fb&tag=news%2Cold")]
    [InlineData("use=metonymic&reviewed=no&country=none", "country=none&use=metonymic&reviewed=no")]
    [InlineData("kind=&since=&colour=red", "")]
    public void A_filter_is_written_in_one_way_whatever_the_way_it_was_asked(string query, string text)
    {
        var filter = FilterText.Parse(query);
        Assert.Equal(text, filter.Text);
        Assert.Equal(filter, FilterText.Parse(filter.Text));
        Assert.Equal(text.Length == 0, filter.IsEmpty);
    }

    [Theory]
    [InlineData("since=yesterday", "since wants")]
    [InlineData("until=2022-13", "until wants")]
    [InlineData("since=2023&until=2022", "since is later")]
    [InlineData("kind=town", "kind wants one of country, region, settlement")]
    [InlineData("kind=2", "kind wants")]
    [InlineData("country=Pakistan", "country wants")]
    [InlineData("confidence=80", "confidence wants")]
    [InlineData("reviewed=perhaps", "reviewed wants")]
    [InlineData("use=ironic", "use wants")]
    [InlineData("within=somewhere", "within: ")]
    public void A_mistake_is_told_with_the_condition_that_it_is_in(string query, string said) =>
        Assert.StartsWith(said, Assert.Throws<FormatException>(() => FilterText.Parse(query)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_filter_is_told_in_words()
    {
        var filter = FilterText.Parse("since=2022&until=2023&country=PK&kind=settlement&within=100 km of 62,25 (Gwadar)&lang=fa&confidence=0.8&reviewed=no&having=port");
        Assert.Equal(
            "2022-01-01 to 2023-12-31; Pakistan; settlement; within 100 km of Gwadar; in Persian; confidence of at least 0.8; not reviewed; documents that hold “port”",
            FilterWords.Of(filter, new PlaceDirectory(TinyDesk.Index)));
        Assert.Equal("", FilterWords.Of(MentionFilter.None, new PlaceDirectory(TinyDesk.Index)));
    }

    [Fact]
    public void The_conditions_of_a_group_take_the_place_of_those_of_the_whole()
    {
        var both = FilterText.Parse("since=2022&country=PK&lang=en").With(FilterText.Parse("lang=fa&until=2020"));
        Assert.Equal("until=2020-12-31&country=PK&lang=fa", both.Text);
        Assert.Equal([MentionKind.Demonym], FilterText.Parse("").With(FilterText.Parse("use=demonym")).Uses);
    }
}
