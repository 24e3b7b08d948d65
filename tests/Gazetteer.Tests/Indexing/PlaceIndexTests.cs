using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Places;

namespace Gazetteer.Tests.Indexing;

public sealed class PlaceIndexTests
{
    private static readonly Place Province = new()
    {
        Id = new PlaceId("geonames:1159456"),
        Name = "Sistan and Baluchestan",
        Feature = new Feature(FeatureClass.Administrative, "ADM1"),
        Point = new GeoPoint(60.5, 28.5),
        Country = new CountryCode("IR"),
        Admin1 = "04",
        Bounds = new GeoBounds(58.8, 25.05, 63.33, 31.48),
        Population = 2_775_014,
        Wikidata = "Q128196",
        Source = "made-up",
    };

    private static readonly Place Chabahar = new()
    {
        Id = new PlaceId("geonames:1161724"),
        Name = "Chabahar",
        Feature = new Feature(FeatureClass.Populated, "PPL"),
        Point = new GeoPoint(60.643, 25.2919),
        Country = new CountryCode("IR"),
        Admin1 = "04",
        Admin2 = "1233",
        Population = 106_739,
        Parent = Province.Id,
        RadiusKm = 7.5,
        Wikidata = "Q736139",
        Source = "made-up+overlay",
    };

    private static readonly Place Gwadar = new()
    {
        Id = new PlaceId("geonames:1177446"),
        Name = "Gwadar",
        Feature = new Feature(FeatureClass.Populated, "PPL"),
        Point = new GeoPoint(62.3254, 25.1216),
        Country = new CountryCode("PK"),
        Admin1 = "02",
        Parent = new PlaceId("geonames:1"),
    };

    private readonly PlaceIndex _index = Build();

    private static PlaceIndex Build()
    {
        var builder = new PlaceIndexBuilder();
        builder.Add(Chabahar);
        builder.Add(Province);
        builder.Add(Gwadar);
        builder.Add(new PlaceName(Chabahar.Id, "چابهار", "fa", NameKind.Official, true, 1));
        builder.Add(new PlaceName(Chabahar.Id, "Čābahār", "", NameKind.Transliteration, false, 2));
        builder.Add(new PlaceName(Chabahar.Id, "CHB", "en", NameKind.Abbreviation, false, 3));
        builder.Add(new PlaceName(Gwadar.Id, "Chabahar", "en", NameKind.Misspelling, false, 9));
        return builder.Build();
    }

    private int Ordinal(Place place) => _index.FindPlace(place.Id);

    [Fact]
    public void A_place_comes_back_as_it_was_added()
    {
        Assert.Equal(3, _index.PlaceCount);
        foreach (var place in new[] { Chabahar, Province, Gwadar }) Assert.Equal(place, _index.PlaceAt(Ordinal(place)));
    }

    [Fact]
    public void Columns_say_what_the_place_says()
    {
        var ordinal = Ordinal(Chabahar);

        Assert.Equal(Chabahar.Point, _index.PointOf(ordinal));
        Assert.Equal(Chabahar.Feature, _index.FeatureOf(ordinal));
        Assert.Equal(Chabahar.Country, _index.CountryOf(ordinal));
        Assert.Equal(Chabahar.Population, _index.PopulationOf(ordinal));
        Assert.Equal(Ordinal(Province), _index.ParentOf(ordinal));
    }

    [Fact]
    public void A_parent_outside_the_index_has_no_ordinal() => Assert.Equal(-1, _index.ParentOf(Ordinal(Gwadar)));

    [Fact]
    public void Places_of_one_province_share_its_key()
    {
        Assert.Equal(_index.Admin1KeyOf(Ordinal(Province)), _index.Admin1KeyOf(Ordinal(Chabahar)));
        Assert.NotEqual(_index.Admin1KeyOf(Ordinal(Gwadar)), _index.Admin1KeyOf(Ordinal(Chabahar)));
        Assert.NotEqual(0, _index.Admin1KeyOf(Ordinal(Gwadar)));
    }

    [Fact]
    public void An_unknown_identifier_is_not_found() => Assert.Equal(-1, _index.FindPlace(new PlaceId("geonames:7")));

    [Fact]
    public void Names_of_a_place_begin_with_its_main_name() =>
        Assert.Equal(["Chabahar", "چابهار", "Čābahār", "CHB"], _index.NamesOf(Ordinal(Chabahar)).Select(static n => n.Text));

    [Fact]
    public void A_name_leads_to_its_places_the_main_name_first()
    {
        var postings = _index.PostingsOf(_index.FindName("chabahar")).ToArray();

        Assert.Equal([Ordinal(Chabahar), Ordinal(Gwadar)], postings.Select(static p => p.Place).Distinct());
        Assert.Equal((NameKind.Misspelling, 9), (postings[^1].Kind, postings[^1].Rank));
        Assert.Equal("en", _index.LanguageAt(postings[^1].Language));
    }

    [Theory]
    [InlineData("chb", NameShape.AllCapitals)]
    [InlineData("gwadar", NameShape.Capitalised)]
    [InlineData("چابهار", NameShape.Uncased)]
    public void A_posting_keeps_the_shape_of_the_name(string folded, NameShape shape) =>
        Assert.Equal(shape, _index.PostingsOf(_index.FindName(folded))[0].Shape);

    [Fact]
    public void A_folded_name_and_its_ordinal_lead_to_each_other()
    {
        foreach (var name in _index.ListNames()) Assert.Equal(name, _index.FindName(_index.FoldedNameAt(name)));
        Assert.Equal(-1, _index.FindName("zahedan"));
        Assert.Equal(-1, _index.FindName("sistan"));
        Assert.Equal(-1, _index.FindName(""));
    }

    [Fact]
    public void The_nearest_places_come_nearest_first()
    {
        var near = _index.FindNearest(new GeoPoint(62, 25), 2);

        Assert.Equal([Ordinal(Gwadar), Ordinal(Chabahar)], near.Select(static n => n.Place));
        Assert.Equal(35.5, near[0].DistanceKm, 0.5);
        Assert.Single(_index.FindNearest(new GeoPoint(62, 25), 2, maximumKm: 100));
    }

    [Fact]
    public void A_box_holds_the_places_within_it()
    {
        Assert.Equal([Ordinal(Gwadar)], _index.FindIn(new GeoBounds(61, 24, 63, 26)));
        Assert.Equal(2, _index.FindIn(new GeoBounds(170, 25, 61, 30)).Length);
        Assert.Empty(_index.FindIn(new GeoBounds(0, 0, 1, 1)));
    }
}
