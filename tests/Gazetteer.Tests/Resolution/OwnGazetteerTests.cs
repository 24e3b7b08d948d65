using Gazetteer.Resolution;

namespace Gazetteer.Tests.Resolution;

/// <summary>A place that the user imported is placed, and comes before shipped places of its name, unless the text places the name elsewhere.</summary>
public sealed class OwnGazetteerTests
{
    private static readonly ResolverOptions Imported = new() { OwnGazetteers = ["dig-sites"] };

    private readonly TinyAtlas _atlas = TinyAtlas.WithBorderland()
        .Add("dig-sites:1", "Tell Karim", "S", "ANS", "", "", 41.2, 36.4, 0, "dig-sites")
        .Add("dig-sites:2", "Quetta", "P", "PPL", "IR", "", 55.1, 33.2, 0, "dig-sites")
        .Add("dig-sites:3", "Pakistan", "P", "PPL", "IR", "", 55.3, 33.4, 0, "dig-sites");

    [Fact]
    public void Imported_place_without_population_or_country_is_placed_with_confidence()
    {
        var mention = _atlas.ResolveAll("They dug at [Tell Karim] for a month.", Imported)[0];
        Assert.Equal("dig-sites:1", mention.Place?.Id.Value);
        Assert.True(mention.Confidence > 0.9, $"confidence {mention.Confidence}");
    }

    [Theory]
    [InlineData("The cellar in [Quetta] was empty.", "dig-sites:2")]
    [InlineData("The cellar in [Pakistan] was empty.", "dig-sites:3")]
    public void Imported_place_comes_before_a_great_shipped_one(string text, string expected) => Assert.Equal([expected], _atlas.Resolve(text, Imported));

    [Theory]
    [InlineData("The cellar in [Quetta], [Balochistan], was empty.", "t:quetta")]
    [InlineData("The bazaar of [Quetta] in [Balochistan] was empty.", "t:quetta")]
    public void Text_that_places_the_name_elsewhere_comes_before_the_import(string text, string expected) => Assert.Equal(expected, _atlas.Resolve(text, Imported)[0]);

    [Fact]
    public void Reason_says_that_it_is_from_the_users_gazetteer() =>
        Assert.Contains("from your gazetteer", _atlas.ResolveAll("They dug at [Tell Karim].", Imported)[0].Explanation, StringComparison.Ordinal);

    [Fact]
    public void Without_the_import_the_great_place_stays() => Assert.Equal(["t:quetta"], TinyAtlas.WithBorderland().Resolve("The cellar in [Quetta] was empty.", Imported));
}
