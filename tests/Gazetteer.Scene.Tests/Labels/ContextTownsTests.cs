using Gazetteer.Places;
using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Marks;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Scene.Tests.Labels;

public sealed class ContextTownsTests
{
    private static readonly GeoBounds Coast = new(60, 24, 68, 31);
    private readonly ContextTowns _towns = new(new PlaceDirectory(TinyDesk.Index));

    [Fact]
    public void Far_from_the_ground_there_are_none_and_close_to_it_the_towns_of_the_view_the_largest_first()
    {
        Assert.Empty(In(7.75));
        Assert.Equal(["Karachi", "Quetta", "Chabahar", "Gwadar"], In(9));
        Assert.Equal(["Chabahar", "Gwadar"], In(9, Coast with { East = 63 }));
    }

    [Fact]
    public void Countries_regions_and_seas_are_no_towns()
    {
        var samoa = new GeoBounds(-173, -15, -170, -12);
        Assert.Equal(["Suva"], In(8, new GeoBounds(178, -19, 179, -18)));
        Assert.Equal(["Apia"], In(8, samoa));
        Assert.Equal(["Karachi", "Quetta", "Chabahar", "Gwadar"], In(8));
    }

    [Fact]
    public void A_town_that_is_mentioned_has_its_circle_and_a_name_that_stands_there_is_not_written_twice()
    {
        Assert.Equal(["Karachi", "Chabahar", "Gwadar"], In(9, isMentioned: id => id == TinyDesk.Id("quetta")));
        var written = new MapLabel("base:7", "KARACHI", "", new GeoPoint(67, 24.9), 2.5, LabelStyle.BaseTown, 0);
        Assert.DoesNotContain("Karachi", _towns.In(Coast, 9, static _ => false, [written]).Select(static l => l.Latin));
    }

    [Theory]
    [InlineData("fa", "Chabahar", "", "چابهار")]
    [InlineData("en+local", "Chabahar", "Chabahar", "چابهار")]
    public void They_are_written_in_the_languages_of_the_map(string languages, string town, string first, string second)
    {
        var label = _towns.In(Coast, 9, static _ => false, [], LabelLanguages.Parse(languages)).Single(l => l.Key == $"base:{TinyDesk.Id(town.ToLowerInvariant())}");
        Assert.Equal((first, second), (label.Latin, label.Native));
    }

    [Fact]
    public void They_yield_to_every_label_that_has_its_room_and_to_circles()
    {
        var point = TinyDesk.Place("gwadar").Point;
        var gwadar = _towns.In(Coast, 9, static _ => false, []).Where(static l => l.Latin == "Gwadar").ToArray();
        var wide = new MapLabel("test:sign", new string('W', 60), "", point, 0, LabelStyle.Area, 5);
        var sign = new PlacedLabel(wide, 0, 0);
        Assert.Single(LabelLayout.PlaceAmong([], gwadar, [], 9, TestContext.Current.CancellationToken));
        Assert.All(LabelLayout.PlaceAmong([sign], gwadar, [], 9, TestContext.Current.CancellationToken), l => Assert.True(Math.Abs(l.OffsetY) > wide.LatinPixels / 2));
        Assert.Empty(LabelLayout.PlaceAmong([], gwadar, [new Circle(TinyDesk.Id("sea"), "sea", point, 9, 9, 60, CircleStyle.Water, false)], 9, TestContext.Current.CancellationToken));
    }

    private IEnumerable<string> In(double zoom, GeoBounds? box = null, Func<PlaceId, bool>? isMentioned = null) =>
        _towns.In(box ?? Coast, zoom, isMentioned ?? (static _ => false), []).Select(static l => l.Latin);
}
