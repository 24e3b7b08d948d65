using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Labels;

namespace Gazetteer.Scene.Tests.Labels;

public sealed class BackgroundLabelsTests
{
    private readonly BackgroundLabels _background = new(
    [
        Label(BasemapLabelKind.Country, 2, "IR", 53, 32, ("en", "Iran"), ("fa", "ایران"), ("ar", "إيران")),
        Label(BasemapLabelKind.Country, 0, "BR", -53, -10, ("en", "Brazil"), ("fa", "برزیل")),
        Label(BasemapLabelKind.Sea, 3, "", 51.5, 27, ("en", "Persian Gulf"), ("fa", "خلیج فارس")),
        Label(BasemapLabelKind.Sea, 2, "", 20, 58, ("en", "Baltic Sea"), ("fa", "دریای بالتیک")),
        Label(BasemapLabelKind.City, 4, "PK", 67, 24.9, ("en", "Karachi"), ("ur", "کراچی")),
    ]);

    [Fact]
    public void Names_appear_as_the_map_comes_closer()
    {
        Assert.Equal(["Brazil"], At(1.5));
        Assert.Equal(["Iran", "Brazil", "Baltic Sea"], At(3.5));
        Assert.Equal(5, At(8).Length);
    }

    [Fact]
    public void A_name_that_a_mentioned_place_bears_is_not_written_twice()
    {
        var mentioned = new MapLabel("test:iran", "IRAN", "", new GeoPoint(53, 32), 5, LabelStyle.Area, 1);
        Assert.DoesNotContain("Iran", _background.At(5, [mentioned]).Select(l => l.Latin));
    }

    [Fact]
    public void Native_names_are_those_of_the_country_and_none_far_away()
    {
        var native = _background.At(8, []).ToDictionary(l => l.Latin, l => l.Native);
        Assert.Equal("ایران", native["Iran"]);
        Assert.Equal("کراچی", native["Karachi"]);
        Assert.Equal("خلیج فارس", native["Persian Gulf"]);
        Assert.Equal("", native["Brazil"]);
        Assert.Equal("", native["Baltic Sea"]);
    }

    [Fact]
    public void They_yield_to_every_mention() => Assert.All(_background.At(8, []), l => Assert.True(l.Priority < 0));

    private string[] At(double zoom) => [.. _background.At(zoom, []).Select(l => l.Latin)];

    private static BasemapLabel Label(BasemapLabelKind kind, int rank, string country, double longitude, double latitude, params (string Language, string Name)[] names) =>
        new(kind, new GeoPoint(longitude, latitude), rank, names.ToImmutableSortedDictionary(n => n.Language, n => n.Name), new CountryCode(country));
}
