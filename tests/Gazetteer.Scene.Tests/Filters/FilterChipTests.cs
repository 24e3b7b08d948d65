using Gazetteer.Scene.Filters;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene.Panels;

namespace Gazetteer.Scene.Tests.Filters;

public sealed class FilterChipTests
{
    private static readonly PlaceDirectory Names = new(TinyDesk.Index);

    [Theory]
    [InlineData("", "")]
    [InlineData("since=2022&until=2023-03", "2022-01-01 to 2023-03-31")]
    [InlineData("until=1999", "until 1999-12-31")]
    [InlineData("country=PK&country=IR", "Iran, Pakistan")]
    [InlineData("kind=water&lang=fa&confidence=0.8", "water | in Persian | confidence of at least 0.8")]
    [InlineData("within=60,20,70,30&having=port&reviewed=no", "within a box | not reviewed | documents that hold “port”")]
    public void Each_condition_is_a_chip(string filter, string words) =>
        Assert.Equal(words, string.Join(" | ", FilterWords.Chips(FilterText.Parse(filter), Names).Select(static c => c.Words)));

    [Fact]
    public void A_chip_that_is_taken_away_leaves_the_other_conditions()
    {
        var filter = FilterText.Parse("since=2022&kind=water&country=PK&within=60,20,70,30&confidence=0.5&lang=fa&tag=a&doc=b.txt&use=literal&reviewed=yes&having=port");
        var chips = FilterWords.Chips(filter, Names);
        Assert.Equal(11, chips.Length);
        Assert.All(chips, chip => Assert.Equal(chips.Select(static c => c.Words).Where(w => w != chip.Words), FilterWords.Chips(chip.Without, Names).Select(static c => c.Words)));
    }

    [Fact]
    public void What_a_filter_leaves_is_said_with_the_documents_without_a_date()
    {
        Assert.Equal("", Captions.Left(TinyDesk.Atlas()));
        Assert.Equal("3 mentions in 1 document; 1 document without a date left out", Captions.Left(TinyDesk.Atlas().Filtered(FilterText.Parse("since=2020&until=2023"))));
        Assert.Equal("1 mention in 1 document", Captions.Left(TinyDesk.Atlas().Filtered(FilterText.Parse("country=PK&kind=country"))));
    }

    [Theory]
    [InlineData("country=PK", "country", "IR", "country=IR&country=PK")]
    [InlineData("country=IR&country=PK", "country", "PK", "country=IR")]
    [InlineData("reviewed=yes", "reviewed", "no", "reviewed=no")]
    [InlineData("reviewed=yes", "reviewed", "yes", "")]
    [InlineData("confidence=0.5", "confidence", "0.9", "confidence=0.9")]
    [InlineData("tag=a%2C%20b", "tag", "c", "tag=a%2C%20b&tag=c")]
    public void A_value_that_is_taken_comes_or_goes(string before, string name, string value, string after) =>
        Assert.Equal(after, FilterText.Toggled(FilterText.Parse(before), name, value).Text);

    [Theory]
    [InlineData("country=PK", "since", "2022-05", "since=2022-05-01&country=PK")]
    [InlineData("since=2022&country=PK", "since", "", "country=PK")]
    [InlineData("having=port", "having", " sea port ", "having=sea%20port")]
    public void A_condition_is_set_and_the_others_stay(string before, string name, string value, string after) =>
        Assert.Equal(after, FilterText.With(FilterText.Parse(before), name, [value]).Text);

    [Fact]
    public void The_value_of_a_condition_is_read_back() =>
        Assert.Equal(("IR, PK", "2022-01-01", ""), (ValueOf("country"), ValueOf("since"), ValueOf("until")));

    private static string ValueOf(string name) => FilterText.ValueOf(FilterText.Parse("country=PK&country=IR&since=2022"), name);
}
