namespace Gazetteer.Tests.Resolution;

/// <summary>What a text sets beside a name as its state or country decides, however famous the namesake.</summary>
public sealed class PlacedInUnitTests
{
    private static readonly TinyAtlas Atlas = new TinyAtlas()
        .Country("t:IT", "Italy", "IT", 12.8, 42.8, 60_000_000)
        .Add("t:rome", "Rome", "P", "PPLC", "IT", "07", 12.5, 41.9, 2_300_000)
        .Country("t:GE", "Georgia", "GE", 43.5, 42, 3_700_000)
        .Country("t:PE", "Peru", "PE", -76, -10, 29_000_000)
        .Unit("t:georgia-us", "Georgia", "US", "GA", -83.5, 32.7)
        .Town("t:rome-ga", "Rome", "PPLA2", "GA", "115", -85.2, 34.3, 36_000)
        .Unit("t:indiana", "Indiana", "US", "IN", -86.2, 40)
        .Town("t:peru-in", "Peru", "PPLA2", "IN", "103", -86.1, 40.8, 11_000)
        .County("t:miami-county", "Miami County", "IN", "103", -86, 40.8)
        .Unit("t:ohio", "Ohio", "US", "OH", -83, 40)
        .Unit("t:nevada", "Nevada", "US", "NV", -117, 39)
        .Town("t:reno", "Reno", "PPL", "NV", "031", -119.8, 39.5, 240_000)
        .Unit("t:texas", "Texas", "US", "TX", -99, 31)
        .Town("t:nevada-oh", "Nevada", "PPL", "OH", "175", -83.1, 40.8, 760)
        .Unit("t:virginia", "Virginia", "US", "VA", -78.5, 37.5)
        .Country("t:PK", "Pakistan", "PK", 70, 30, 200_000_000)
        .Add("t:lahore", "Lahore", "P", "PPLA", "PK", "04", 74.3, 31.5, 6_300_000);

    [Theory]
    [InlineData("A man from [Rome], [Georgia], was held on Friday.", "t:rome-ga", "t:georgia-us")]
    [InlineData("A man from [Rome] ([Georgia]) was held.", "t:rome-ga", "t:georgia-us")]
    [InlineData("A man from [Rome] in [Georgia] was held.", "t:rome-ga", "t:georgia-us")]
    [InlineData("The flood hit [Rome]/[Georgia] on Monday.", "t:rome-ga", "t:georgia-us")]
    [InlineData("[Georgia]'s [Rome] was flooded.", "t:georgia-us", "t:rome-ga")]
    [InlineData("They live in [Peru], [Indiana].", "t:peru-in", "t:indiana")]
    [InlineData("A man from [Rome], [Italy], was held.", "t:rome", "t:IT")]
    public void Unit_beside_a_name_decides_both(string text, string first, string second) => Assert.Equal([first, second], Atlas.Resolve(text));

    [Fact]
    public void County_and_state_stand_in_a_row() =>
        Assert.Equal(["t:peru-in", "t:miami-county", "t:indiana"], Atlas.Resolve("In [Peru], [Miami County], [Indiana], a fire broke out."));

    [Fact]
    public void States_of_one_list_do_not_lie_in_each_other() =>
        Assert.Equal(["t:nevada", "t:ohio", "t:texas"], Atlas.Resolve("Farmers in [Nevada], [Ohio] and [Texas] lost their crops."));

    [Fact]
    public void Two_names_alone_are_a_town_and_its_state() => Assert.Equal("t:nevada-oh", Atlas.Resolve("He lives in [Nevada], [Ohio].")[0]);

    [Fact]
    public void Name_that_is_unknown_in_the_state_beside_it_is_known_to_be_elsewhere()
    {
        var group = Atlas.Weigh("She was born in [Lahore], [Virginia].").First(static g => g.Key == "lahore");
        Assert.True(group.IsPlacedOutside);
        Assert.False(Atlas.Weigh("She was born in [Lahore], [Pakistan].").First(static g => g.Key == "lahore").IsPlacedOutside);
    }
}
