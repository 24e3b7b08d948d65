using Gazetteer.Composer.Composition;
using Gazetteer.Composer.Drafts;
using Gazetteer.Composer.Overlays;
using Gazetteer.Composer.Reading;
using Gazetteer.Places;

namespace Gazetteer.Composer.Tests.Composition;

public sealed class UnitSeatsTests
{
    private static readonly GeoPoint Khash = new(61.22, 28.22);

    [Fact]
    public void Unit_is_shown_at_the_town_that_carries_its_code() =>
        Assert.Equal(Khash, Seats([Town("Khāsh", "PPL", "123")]).Draft("IR.04.123", "Taftan", "ADM2")?.Point);

    [Fact]
    public void Unit_without_a_town_is_shown_at_the_seat_that_bears_its_name() =>
        Assert.Equal(Khash, Seats([Town("Khāsh", "PPLA2", "")]).Draft("IR.04.123", "Shahrestān-e Khāsh", "ADM2")?.Point);

    [Fact]
    public void Namesake_that_is_no_seat_does_not_stand_for_a_unit_that_does_not_say_what_it_is() =>
        Assert.Null(Seats([Town("Khāsh", "PPL", "")]).Draft("IR.04.123", "Khāsh", "ADM2"));

    [Fact]
    public void Namesake_of_another_unit_does_not_stand_for_this_one() =>
        Assert.Null(Seats([Town("Khāsh", "PPLA2", "999")]).Draft("IR.04.123", "Shahrestān-e Khāsh", "ADM2"));

    [Fact]
    public void Overlay_puts_a_unit_where_no_town_tells()
    {
        var id = new PlaceId("geonames-admin:IR.04.123");
        var authored = new Dictionary<PlaceId, OverlayPoint> { [id] = new(id, Khash, 90) };

        var unit = Seats([], authored).Draft("IR.04.123", "Shahrestān-e Khāsh", "ADM2");

        Assert.Equal((Khash, 90.0), (unit?.Point, unit?.RadiusKm));
    }

    private static UnitSeats Seats(IReadOnlyCollection<GeoNamesCity> towns, Dictionary<PlaceId, OverlayPoint>? authored = null) =>
        new(new TownMap(towns), new TownMap([]), authored ?? [], new GazetteerDraft());

    private static GeoNamesCity Town(string name, string code, string admin2) =>
        new("1", name, name, [], Khash, new Feature(FeatureClass.Populated, code), new CountryCode("IR"), "04", admin2, 0);
}
