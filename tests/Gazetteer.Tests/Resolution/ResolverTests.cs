using Gazetteer.Places;
using Gazetteer.Resolution;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Tests.Resolution;

public sealed class ResolverTests
{
    private readonly TinyAtlas _atlas = TinyAtlas.WithBorderland();

    [Fact]
    public void Main_name_of_a_capital_comes_before_the_alias_of_a_larger_city() =>
        Assert.Equal(["t:islamabad"], _atlas.Resolve("Talks were held in [Islamabad]."));

    [Fact]
    public void Noun_beside_the_name_says_which_kind_is_meant()
    {
        Assert.Equal(["t:taftan-volcano"], _atlas.Resolve("Snow lay on [Taftan] volcano."));
        Assert.Equal(["t:taftan-town"], _atlas.Resolve("The customs house of the town of [Taftan] was shut."));
    }

    [Fact]
    public void Place_named_with_what_contains_it_lies_there()
    {
        Assert.Equal(["t:pishin-pk", "t:pk-ba"], _atlas.Resolve("Orchards around [Pishin], [Balochistan]"));
        Assert.Equal(["t:pishin-ir", "t:ir-sb"], _atlas.Resolve("A market in [Pishin] in the province of [Sistan and Baluchestan]"));
        Assert.Equal(["t:IR", "t:pishin-ir"], _atlas.Resolve("[Iran]'s [Pishin]"));
    }

    [Fact]
    public void Other_places_of_the_document_decide_between_namesakes()
    {
        Assert.Equal("t:pishin-ir", _atlas.Resolve("From [Chabahar] by way of [Rask] to [Pishin].")[2]);
        Assert.Equal("t:pishin-pk", _atlas.Resolve("From [Quetta] to [Pishin].")[1]);
    }

    [Fact]
    public void One_name_means_one_place_in_a_document() =>
        Assert.Equal(["t:pishin-ir", "t:ir-sb", "t:pishin-ir"], _atlas.Resolve("[Pishin], [Sistan and Baluchestan]. Later that day the road to [Pishin] was open."));

    [Fact]
    public void Noun_within_the_name_says_which_kind_is_meant()
    {
        var atlas = TinyAtlas.WithBorderland()
            .Add("t:red-sea-province", "Red Sea", "A", "ADM1", "EG", "19", 34, 24, 0)
            .Add("t:red-sea", "Red Sea", "H", "SEA", "", "", 38, 20, 0);
        Assert.Equal(["t:red-sea"], atlas.Resolve("Ships in the [Red Sea] waited."));
    }

    [Fact]
    public void Kind_within_the_name_speaks_against_places_of_another_kind_only_where_one_of_that_kind_bears_it()
    {
        var atlas = TinyAtlas.WithBorderland().Add("t:salt-lake-town", "Salt Lake", "P", "PPL", "US", "UT", -112, 40.7, 200_000);
        Assert.Equal(["t:salt-lake-town"], atlas.Resolve("He lives in [Salt Lake]."));
        atlas.Add("t:salt-lake", "Salt Lake", "H", "LK", "", "", 60, 30, 0);
        Assert.Equal(["t:salt-lake"], atlas.Resolve("Flamingos came to [Salt Lake]."));
    }

    [Fact]
    public void What_the_text_places_in_it_tells_the_senses_of_a_name_apart()
    {
        var atlas = TinyAtlas.WithBorderland()
            .Add("t:GE", "Georgia", "A", "PCLI", "GE", "", 43.5, 42, 3_700_000)
            .Add("t:tbilisi", "Tbilisi", "P", "PPLC", "GE", "51", 44.8, 41.7, 1_000_000)
            .Add("t:georgia-us", "Georgia", "A", "ADM1", "US", "GA", -83.5, 32.7, 10_000_000)
            .Add("t:savannah", "Savannah", "P", "PPLA2", "US", "GA", -81.1, 32.1, 145_000);
        Assert.Equal(["t:savannah", "t:georgia-us", "t:tbilisi", "t:GE"], atlas.Resolve("From [Savannah], in [Georgia], came a letter to [Tbilisi], [Georgia]."));
    }

    [Fact]
    public void Code_of_a_town_is_meant_in_capitals_only()
    {
        var atlas = TinyAtlas.WithBorderland().Alias("t:quetta", "UET", 1, NameKind.Abbreviation);
        Assert.Equal(["t:quetta"], atlas.Resolve("The flight to [UET] was late."));
        Assert.Equal(["-"], atlas.Resolve("A man named [Uet] waited."));
    }

    [Fact]
    public void One_name_means_two_places_when_the_text_says_so() =>
        Assert.Equal(
            ["t:pishin-ir", "t:ir-sb", "t:pishin-ir", "t:pishin-pk", "t:pk-ba", "t:pishin-pk"],
            _atlas.Resolve("[Pishin], [Sistan and Baluchestan], has a market; [Pishin] is hot. [Pishin], [Balochistan], has orchards; [Pishin] is high."));

    [Fact]
    public void Article_sets_a_namesake_apart_by_what_lies_near_it() =>
        Assert.Equal(
            ["t:chabahar", "t:pishin-ir", "t:pishin-pk", "t:quetta"],
            _atlas.Resolve("In [Chabahar] they know that our [Pishin] is not the [Pishin] near [Quetta]."));

    [Fact]
    public void Article_and_a_name_mean_the_river_or_sea_that_is_called_so_in_full()
    {
        var atlas = TinyAtlas.WithBorderland()
            .Country("t:NE", "Niger", "NE", 9, 18, 15_000_000)
            .Add("t:niger-river", "Niger River", "H", "STM", "", "", 0, 16, 0)
            .Add("t:baltic-town", "Baltic", "P", "PPL", "US", "CT", -72, 41.6, 1_200)
            .Add("t:baltic", "Baltic Sea", "H", "SEA", "", "", 19, 58, 0);
        Assert.Equal(["t:niger-river", "t:NE"], atlas.Resolve("The banks of the [Niger] were flooded. Traders in [Niger] fled."));
        Assert.Equal(["t:NE", "t:PK"], atlas.Resolve("The [Niger] and [Pakistan] delegations met."));
        Assert.Equal(["t:baltic"], atlas.Resolve("Ferries on the [Baltic] waited."));
    }

    [Theory]
    [InlineData("She works in the [USA].", "t:US")]
    [InlineData("Exports from the [USA] fell.", "t:US")]
    [InlineData("She works in the [UAE].", "t:AE")]
    [InlineData("Barges on the [Usa] waited.", "t:usa-river")]
    public void Article_before_an_abbreviation_tells_nothing(string text, string expected)
    {
        var atlas = TinyAtlas.WithBorderland()
            .Country("t:US", "United States", "US", -98, 39, 310_000_000).Alias("t:US", "USA", 5, NameKind.Abbreviation)
            .Country("t:AE", "United Arab Emirates", "AE", 54, 24, 9_000_000).Alias("t:AE", "UAE", 5, NameKind.Abbreviation)
            .Add("t:usa-river", "Usa River", "H", "STM", "RU", "", 60, 66, 0).Alias("t:usa-river", "Usa", 1)
            .Add("t:uae-river", "UAE River", "H", "STM", "RU", "", 61, 66, 0);
        Assert.Equal([expected], atlas.Resolve(text));
    }

    [Theory]
    [InlineData("The [Sea of Reeds] lost nine tenths of its water.")]
    [InlineData("Two patrols met on the [Reed Glacier].")]
    public void Place_without_population_that_alone_is_known_by_the_name_is_placed(string text)
    {
        var atlas = TinyAtlas.WithBorderland()
            .Add("t:sea", "Sea of Reeds", "H", "LKI", "", "", 60, 45, 0)
            .Add("t:reeds", "Reeds", "P", "PPL", "KZ", "", 61.6, 46.8, 30_000).Alias("t:reeds", "Sea of Reeds", 9)
            .Add("t:glacier", "Reed Glacier", "H", "GLCR", "", "", 77, 35, 0);
        var mention = atlas.ResolveAll(text)[0];
        Assert.Equal("H", mention.Place?.Feature.ClassLetter);
        Assert.True(mention.Confidence >= 0.5, $"confidence {mention.Confidence}");
    }

    [Theory]
    [InlineData(3_000)]
    [InlineData(20_000)]
    public void Name_of_thousands_of_words_is_resolved_at_once(int words)
    {
        var name = string.Join(' ', Enumerable.Range(0, words).Select(static i => i % 7 == 0 ? "Quetta" : $"w{i}"));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(["t:quetta"], _atlas.Resolve($"[{name}]"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    [Fact]
    public void Nobody_says_that_a_sea_lies_in_a_town() =>
        Assert.Equal(["t:aegean", "t:quetta"], TinyAtlas.WithBorderland().Add("t:aegean", "Aegean", "H", "SEA", "", "", 25, 38, 0).Resolve("Talks on the [Aegean] in [Quetta] went on."));

    [Fact]
    public void Article_stands_before_rivers_and_not_before_towns()
    {
        var atlas = TinyAtlas.WithBorderland()
            .Add("t:sarbaz-town", "Sarbaz", "P", "PPL", "IR", "04", 61.26, 26.63, 20_000)
            .Add("t:sarbaz-river", "Sarbaz", "H", "STM", "IR", "04", 61.4, 26.1, 0);
        Assert.Equal(["t:sarbaz-river"], atlas.Resolve("Then the [Sarbaz] comes down."));
        Assert.Equal(["t:sarbaz-town"], atlas.Resolve("Then the [Sarbaz] road comes down."));
    }

    [Fact]
    public void Name_that_the_text_equates_with_another_means_the_same_place()
    {
        var atlas = TinyAtlas.WithBorderland()
            .Add("t:helmand", "Helmand River", "H", "STM", "", "", 64, 31, 0)
            .Alias("t:helmand", "Hirmand", 4)
            .Add("t:hirmand-county", "Hirmand", "A", "ADM2", "IR", "04", 61.7, 31.1, 60_000);
        Assert.Equal(["t:helmand", "t:helmand"], atlas.Resolve("The [Helmand River] rises far away. Others call it [Hirmand]."));
        Assert.Equal(["t:IR", "t:hirmand-county"], atlas.Resolve("[Iran] has a county, [Hirmand]."));
    }

    [Fact]
    public void Dash_joins_a_name_to_the_namesake_that_is_near() =>
        Assert.Equal(["t:quetta", "t:rask", "t:pishin-ir"], _atlas.Resolve("Far from [Quetta] is the [Rask]–[Pishin] crossing."));

    [Fact]
    public void Directions_before_a_name_say_a_part_of_the_place()
    {
        var atlas = TinyAtlas.WithBorderland().Alias("t:IR", "ایران", 1).Add("t:south-east", "جنوب شرقی", "A", "ADM1", "BW", "09", 25.6, -24.9, 500_000);
        Assert.Equal(["t:IR", "t:IR"], atlas.Resolve("[southeastern Iran], [جنوب شرقی ایران]"));
    }

    [Fact]
    public void Name_within_a_longer_name_is_found_with_less_confidence()
    {
        var resolved = _atlas.ResolveAll("The [Quetta Residency Club] was shut. [Quetta] slept.");
        Assert.Equal(["Quetta", "Quetta"], resolved.Select(static m => m.Place?.Name));
        Assert.Contains("part of the name", resolved[0].Explanation, StringComparison.Ordinal);
        Assert.True(resolved[0].Confidence < resolved[1].Confidence);
    }

    [Fact]
    public void Place_that_is_too_unlikely_is_told_but_not_chosen()
    {
        var atlas = TinyAtlas.WithBorderland();
        for (var i = 0; i < 30; i++) atlas.Add($"t:sand-{i}", "Sandy", "P", "PPL", "US", "OH", -80 - (3 * i), 40, 600);
        var mention = Assert.Single(atlas.ResolveAll("The road from [Sandy] was long."));
        Assert.Null(mention.Place);
        Assert.Equal(0, mention.Confidence);
        Assert.NotEmpty(mention.Candidates);
        Assert.StartsWith("not sure enough; perhaps Sandy", mention.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Name_without_its_feature_noun_is_found()
    {
        Assert.Equal(["t:pk-ba"], _atlas.Resolve("[Balochistan Province]"));
        Assert.Equal(["t:taftan-volcano"], _atlas.Resolve("[Mount Taftan]"));
    }

    [Fact]
    public void Unknown_name_stays_as_a_mention_without_place_and_spoils_nothing()
    {
        var resolved = _atlas.ResolveAll("Between [Zzyzx] and [Quetta].");
        Assert.Null(resolved[0].Place);
        Assert.Equal(0, resolved[0].Confidence);
        Assert.Equal("Quetta", resolved[1].Place!.Name);
    }

    [Fact]
    public void Users_region_tips_the_balance() =>
        Assert.Equal(["t:pishin-ir"], _atlas.Resolve("The market of [Pishin].", new ResolverOptions(new CountryCode("IR"))));

    [Fact]
    public void Doubt_between_two_places_is_told_as_such()
    {
        var atlas = TinyAtlas.WithBorderland().Add("t:sarbaz-a", "Sarbaz", "P", "PPL", "IR", "04", 61.3, 26.6, 3_000).Add("t:sarbaz-b", "Sarbaz", "P", "PPL", "PK", "02", 71, 34, 2_900);
        var mention = Assert.Single(atlas.ResolveAll("The road from [Sarbaz] was long."));
        Assert.NotNull(mention.Place);
        Assert.Equal("t:sarbaz-b", mention.Alternative?.Place.Id.Value);
        Assert.StartsWith("Sarbaz (IR) or Sarbaz (PK): ", mention.Explanation, StringComparison.Ordinal);
        Assert.Null(Assert.Single(_atlas.ResolveAll("The bazaar of [Quetta].")).Alternative);
    }

    [Fact]
    public void Winner_carries_its_reasons_and_the_runner_up()
    {
        var mention = Assert.Single(_atlas.ResolveAll("The market of [Pishin]."));
        Assert.Equal(["t:pishin-pk", "t:pishin-ir"], mention.Candidates.Select(static c => c.Place.Id.Value));
        Assert.Contains(mention.Candidates[0].Evidence, static e => e.Signal == nameof(Signal.MainName));
        Assert.Equal(mention.Candidates[0].Score, mention.Candidates[0].Evidence.Sum(static e => e.Weight), 1.0);
        Assert.InRange(mention.Confidence, 0.5, 1);
        Assert.Contains("main name", mention.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Pishin", "t:pishin-pk")]
    [InlineData("Pishin, Iran", "t:pishin-ir")]
    [InlineData("  Islamabad ", "t:islamabad")]
    public void Lookup_ranks_a_name_that_stands_alone(string name, string first) =>
        Assert.Equal(first, _atlas.Lookup().Find(name)[0].Place.Id.Value);

    [Theory]
    [InlineData("")]
    [InlineData(" , ")]
    [InlineData("Nowhere at all")]
    public void Lookup_of_nothing_finds_nothing(string name) => Assert.Empty(_atlas.Lookup().Find(name));
}
