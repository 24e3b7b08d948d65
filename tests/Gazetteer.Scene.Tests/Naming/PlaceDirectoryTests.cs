using Gazetteer.Places;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Scene.Tests.Naming;

public sealed class PlaceDirectoryTests
{
    private readonly PlaceDirectory _names = new(TinyDesk.Index);

    [Theory]
    [InlineData("gwadar", "گوادر")]
    [InlineData("chabahar", "چابهار")]
    [InlineData("makran", "مکران")]
    [InlineData("sea", "")]
    public void A_place_is_written_as_its_country_writes_it(string key, string native) => Assert.Equal(native, _names.NativeName(TinyDesk.Place(key)));

    [Fact]
    public void The_country_is_the_one_of_today_not_a_former_state_in_it() => Assert.Equal("Pakistan", _names.CountryName(new CountryCode("PK")));

    [Fact]
    public void A_country_that_the_gazetteer_lacks_goes_by_its_code() => Assert.Equal("OM", _names.CountryName(new CountryCode("OM")));

    [Theory]
    [InlineData("gwadar", "Gwadar, Balochistan, Pakistan")]
    [InlineData("balochistan", "Balochistan, Pakistan")]
    [InlineData("pakistan", "Pakistan")]
    [InlineData("makran", "Makran")]
    public void A_full_name_says_each_unit_once(string key, string full) => Assert.Equal(full, _names.FullName(TinyDesk.Place(key)));

    [Theory]
    [InlineData("P", "PPLC", "capital city")]
    [InlineData("T", "XYZ", "landform")]
    [InlineData("", "", "place")]
    public void Kinds_are_said_in_words(string featureClass, string code, string words) => Assert.Equal(words, FeatureWords.Of(Feature.Parse(featureClass, code)));

    [Theory]
    [InlineData("fa", "Persian")]
    [InlineData("fa-AF", "Persian")]
    [InlineData("ak", "Akan")]
    [InlineData("skr", "Saraiki")]
    [InlineData("zza-TR", "Zazaki")]
    [InlineData("xx", "xx")]
    [InlineData("", "")]
    public void Languages_are_said_in_words(string tag, string words) => Assert.Equal(words, LanguageWords.Of(tag));
}
