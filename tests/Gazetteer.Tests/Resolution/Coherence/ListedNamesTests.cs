namespace Gazetteer.Tests.Resolution.Coherence;

/// <summary>Lists are of one kind: what one member can only be, the others are.</summary>
public sealed class ListedNamesTests
{
    private static readonly TinyAtlas Atlas = new TinyAtlas()
        .Country("t:GE", "Georgia", "GE", 43.5, 42, 3_700_000)
        .Country("t:AM", "Armenia", "AM", 45, 40, 3_000_000)
        .Country("t:AZ", "Azerbaijan", "AZ", 48, 40.5, 10_000_000)
        .Unit("t:georgia-us", "Georgia", "US", "GA", -83.5, 32.7)
        .Town("t:atlanta", "Atlanta", "PPLA", "GA", "121", -84.4, 33.7, 6_000_000)
        .Unit("t:alabama", "Alabama", "US", "AL", -86.8, 32.8)
        .Unit("t:tennessee", "Tennessee", "US", "TN", -86.2, 35.8)
        .Unit("t:yazd-province", "Yazd", "IR", "31", 55, 32)
        .Add("t:yazd", "Yazd", "P", "PPLA", "IR", "31", 54.4, 31.9, 530_000)
        .Unit("t:kerman-province", "Kerman", "IR", "29", 57, 30)
        .Add("t:kerman", "Kerman", "P", "PPLA", "IR", "29", 57.1, 30.3, 620_000)
        .Unit("t:fars", "Fars", "IR", "07", 53, 29)
        .Unit("t:khuzestan", "Khuzestan", "IR", "15", 49, 31.3)
        .Add("t:shiraz", "Shiraz", "P", "PPLA", "IR", "07", 52.5, 29.6, 1_500_000)
        .Add("t:ahvaz", "Ahvaz", "P", "PPLA", "IR", "15", 48.7, 31.3, 1_200_000);

    [Theory]
    [InlineData("He has lived in [Georgia], [Alabama] and [Tennessee].", "t:georgia-us")]
    [InlineData("[Georgia], [Armenia] and [Azerbaijan] signed.", "t:GE")]
    [InlineData("Rain fell in [Yazd], [Fars] and [Khuzestan].", "t:yazd-province")]
    [InlineData("Rain fell in [Yazd], [Shiraz] and [Ahvaz].", "t:yazd")]
    [InlineData("Provinces: [Kerman]; [Yazd]; [Fars]; [Khuzestan].", "t:kerman-province")]
    public void Listed_name_is_of_the_kind_of_the_list(string text, string expected) => Assert.Equal(expected, Atlas.Resolve(text)[0]);

    [Theory]
    [InlineData("He drove from [Yazd] to [Fars].", "t:yazd")]
    [InlineData("He has seen [Georgia].", "t:GE")]
    public void Names_that_stand_in_no_list_say_nothing(string text, string expected) => Assert.Equal(expected, Atlas.Resolve(text)[0]);
}
