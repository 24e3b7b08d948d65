using Gazetteer.Composer.Basemaps;
using Gazetteer.Places;
using Gazetteer.Scene.Basemaps;

namespace Gazetteer.Composer.Tests.Basemaps;

public sealed class LabelCompositionTests
{
    private static readonly LabelComposition Labels = new(new Dictionary<CountryCode, double> { [new CountryCode("IR")] = 1_630_000 });
    private static readonly Place Zahedan = Place("geonames:1159301", "Zahedan", "P", "PPLA", 551_980);

    [Fact]
    public void A_label_has_the_preferred_name_of_each_language()
    {
        var label = Assert.Single(Labels.Compose([Zahedan],
        [
            Name("Zahidan", "en", NameKind.Alternate, 3), Name("Zahedan", "en", NameKind.Official, 0), Name("زاهدان", "fa", NameKind.Alternate, 9, preferred: true),
            Name("زاهیدان", "fa", NameKind.Alternate, 2), Name("دزداب", "ur", NameKind.Historic, 1), Name("Захедан", "ru", NameKind.Alternate, 1),
        ]));
        Assert.Equal(["en Zahedan", "fa زاهدان"], label.Names.Select(name => $"{name.Key} {name.Value}"));
        Assert.Equal(BasemapLabelKind.City, label.Kind);
    }

    [Fact]
    public void A_place_without_an_English_name_is_labelled_with_its_main_name() =>
        Assert.Equal("Zahedan", Assert.Single(Labels.Compose([Zahedan], [])).NameIn("ur"));

    [Fact]
    public void Villages_quarters_and_vanished_states_have_no_label() =>
        Assert.Empty(Labels.Compose(
        [
            Place("geonames:1", "Kahir", "P", "PPL", 2_000), Place("geonames:2", "Islington", "P", "PPLX", 300_000), Place("overlay:ussr", "Soviet Union", "A", "PCLH", 0),
        ], []));

    [Fact]
    public void What_matters_on_a_smaller_map_comes_first()
    {
        Place[] places =
        [
            Zahedan, Place("geonames:3", "Tehran", "P", "PPLC", 7_153_309), Place("overlay:gulf-of-oman", "Gulf of Oman", "H", "GULF", 0) with { Bounds = new GeoBounds(56.2, 22.3, 61.8, 27.2) },
            Place("overlay:indian-ocean", "Indian Ocean", "H", "OCN", 0), Place("geonames:130758", "Iran", "A", "PCLI", 81_800_269),
        ];
        Assert.Equal(["Indian Ocean", "Iran", "Tehran", "Gulf of Oman", "Zahedan"], Labels.Compose(places, []).Select(label => label.NameIn("en")));
    }

    private static Place Place(string id, string name, string featureClass, string code, long population) => new()
    {
        Id = new PlaceId(id), Name = name, Feature = Feature.Parse(featureClass, code), Point = new GeoPoint(60.86, 29.5), Country = new CountryCode("IR"), Population = population,
    };

    private static PlaceName Name(string text, string language, NameKind kind, byte rank, bool preferred = false) => new(Zahedan.Id, text, language, kind, preferred, rank);
}
