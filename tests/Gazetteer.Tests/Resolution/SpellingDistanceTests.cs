using Gazetteer.Resolution.Spelling;

namespace Gazetteer.Tests.Resolution;

/// <summary>What spellings of one name cost, and how the difference is put into words.</summary>
public sealed class SpellingDistanceTests
{
    [Theory]
    [InlineData("guadar", "gwadar", 0.2, "u for w")]
    [InlineData("gwadur", "gwadar", 0.3, "u for a")]
    [InlineData("gwadir", "gwadar", 1, "i for a")]
    [InlineData("savaran", "saravan", 1, "v and r exchanged")]
    [InlineData("isfahna", "isfahan", 1, "n and a exchanged")]
    [InlineData("nok kundi", "nokkundi", 1, "a space too many")]
    [InlineData("karatchi", "karachi", 0.3, "tch for ch")]
    [InlineData("khorasan", "horasan", 0.2, "kh for h")]
    [InlineData("ghazni", "qazni", 0.2, "gh for q")]
    [InlineData("peeshin", "pishin", 0.2, "ee for i")]
    [InlineData("dalbandeen", "dalbandin", 0.2, "ee for i")]
    [InlineData("turbatt", "turbat", 0.2, "t too many")]
    [InlineData("sana", "sanaa", 0.2, "without a")]
    [InlineData("tehran", "tehran", 0, "")]
    public void Known_variants_cost_little_and_are_named(string written, string meant, double cost, string words)
    {
        Assert.Equal(cost, SpellingDistance.Of(written, meant, 9), 6);
        Assert.Equal(words, SpellingDistance.Describe(written, meant));
    }

    [Theory]
    [InlineData("chabahar", "zahedan")]
    [InlineData("quetta", "karachi")]
    [InlineData("tis", "taftan")]
    public void Names_that_are_no_variants_lie_beyond_any_limit(string written, string meant) =>
        Assert.True(double.IsPositiveInfinity(SpellingDistance.Of(written, meant, NearNames.MostCostOf(written))));

    [Theory]
    [InlineData("jask", "jesk")]
    [InlineData("zahedan", "zahidan")]
    [InlineData("shahr", "sheher")]
    public void Distance_is_the_same_both_ways(string one, string other) =>
        Assert.Equal(SpellingDistance.Of(one, other, 9), SpellingDistance.Of(other, one, 9), 6);

    [Theory]
    [InlineData("tis", 0.5)]
    [InlineData("gwadar", 1)]
    [InlineData("chabahar", 1.5)]
    [InlineData("dera ismail khan", 2)]
    public void Short_names_are_hardly_near_to_any(string folded, double most) => Assert.Equal(most, NearNames.MostCostOf(folded));
}
