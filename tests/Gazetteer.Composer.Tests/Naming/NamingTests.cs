using Gazetteer.Composer.Composition;
using Gazetteer.Composer.Naming;

namespace Gazetteer.Composer.Tests.Naming;

public sealed class NamingTests
{
    [Theory]
    [InlineData("کوئٹہ", "fa", "ur")]
    [InlineData("چابهار", "fa", "fa")]
    [InlineData("تربت", "ur", "ur")]
    [InlineData("مكة", "fa", "ar")]
    [InlineData("کندهار ښار", "fa", "ps")]
    [InlineData("سکر سنڌ ٻه", "ur", "sd")]
    public void Language_of_Arabic_script_is_told_by_letters_then_by_country(string name, string country, string expected) =>
        Assert.Equal(expected, ArabicScript.LanguageOf(name, [country]));

    [Fact]
    public void Name_in_Arabic_script_of_a_country_that_does_not_write_it_has_no_language() =>
        Assert.Equal("", ArabicScript.LanguageOf("لندن", []));

    [Theory]
    [InlineData("استان کرمان", "کرمان")]
    [InlineData("صوبہ سندھ", "سندھ")]
    [InlineData("Balkh Province", "Balkh")]
    [InlineData("Province of Turin", "Turin")]
    [InlineData("Northern Province", null)]
    [InlineData("Kerman", null)]
    public void Unit_is_also_called_without_its_word_for_the_unit(string name, string? bare) => Assert.Equal(bare, UnitWords.Bare(name));

    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("saravan", "savaran", 2)]
    [InlineData("gwadar", "guadar", 1)]
    public void Edit_distance_counts_changed_letters(string a, string b, int expected) => Assert.Equal(expected, EditDistance.Between(a, b));
}
