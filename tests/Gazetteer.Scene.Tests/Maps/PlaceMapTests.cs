using System.Globalization;
using Gazetteer.Gazetteers;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Maps;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene.Projecting;

namespace Gazetteer.Scene.Tests.Maps;

public sealed class PlaceMapTests
{
    private static readonly PlaceLabels Texts = new(new PlaceDirectory(TinyDesk.Index));

    [Fact]
    public void On_a_small_desk_every_place_has_its_circle_however_far_the_map_is()
    {
        var map = PlaceMap.Of(TinyDesk.Atlas(), null);
        Assert.All([0, 3, 9], zoom => Assert.Equal(map.Places.Length, map.At(zoom).Circles.Length));
        Assert.All(map.At(0).Circles, static c => Assert.Equal(1, c.Places));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2.25)]
    [InlineData(5)]
    [InlineData(9)]
    public void Gathered_circles_hide_nothing(double zoom)
    {
        var map = Dense();
        var level = map.At(zoom);
        Assert.Equal(map.Places.Length, level.Circles.Sum(static c => c.Places));
        Assert.Equal(map.Places.Sum(static p => p.Count), level.Circles.Sum(static c => c.Mentions));
        Assert.Equal(map.Places.Select(static p => p.Place.Id.Value).Order(), level.Circles.SelectMany(c => level.PlacesIn(c.Place)).Select(static p => p.Place.Id.Value).Order());
    }

    [Fact]
    public void The_farther_the_map_the_fewer_the_circles()
    {
        var map = Dense();
        var counts = new[] { 0, 2, 4, 6, 8 }.Select(z => map.At(z).Circles.Length).ToArray();
        Assert.Equal(counts.Order(), counts);
        Assert.True(counts[0] < 40 && counts[^1] > 300, string.Join(' ', counts));
    }

    [Fact]
    public void A_chosen_place_has_its_own_circle_on_top_of_the_one_that_gathers_it()
    {
        var map = Dense();
        var level = map.At(0);
        var hidden = level.PlacesIn(level.Circles[0].Place)[^1].Place.Id;
        var scene = MapScene.Of(map, 0, hidden, Texts);
        Assert.Equal((hidden, 1, true), (scene.Circles[^1].Place, scene.Circles[^1].Places, scene.Circles[^1].IsChosen));
        Assert.Equal(level.Circles.Length + 1, scene.Circles.Length);
        Assert.Equal(hidden.Value, scene.Labels[0].Key);
        Assert.Equal(level.Circles.Length, MapScene.Of(map, 0, null, Texts).Circles.Length);
    }

    [Fact]
    public void Places_of_a_gazetteer_with_a_colour_of_its_own_have_it_and_are_gathered_among_themselves()
    {
        var names = new PlaceDirectory(TinyDesk.Index, new Dictionary<string, GazetteerAbout> { ["own"] = new() { Colour = "#2a6db5" }, ["plain"] = new() });
        var map = Dense(names, static i => i % 3 == 0 ? "own" : i % 3 == 1 ? "plain" : "test");
        var level = map.At(1);
        Assert.Contains(level.Circles, static c => c.Tint is not null && c.Places > 1);
        Assert.All(level.Circles, c => Assert.All(level.PlacesIn(c.Place), p => Assert.Equal(c.Tint, names.TintOf(p.Place.Id))));
        Assert.All(level.Circles, static c => Assert.Equal(c.Place.Source.SequenceEqual("own") ? "#2a6db5" : null, c.Tint?.ToString()));
    }

    [Fact]
    public void Levels_change_by_quarters_where_places_are_gathered_and_never_where_none_are()
    {
        Assert.Equal((4.25, 4.25, 4.5), (Dense().LevelOf(4.25), Dense().LevelOf(4.49), Dense().LevelOf(4.5)));
        var small = PlaceMap.Of(TinyDesk.Atlas(), null);
        Assert.Equal(small.LevelOf(1), small.LevelOf(9));
    }

    [Fact]
    public void Circles_that_are_drawn_alike_keep_their_distance()
    {
        const double Zoom = 3;
        var metres = PlaceMap.GatherPixels * WebMercator.MetresPerPixel(Zoom);
        var circles = Dense().At(Zoom).Circles;
        foreach (var (one, other) in circles.SelectMany(a => circles.Where(b => a != b && a.Style == b.Style).Select(b => (a, b))))
        {
            var (a, b) = (WebMercator.Project(one.Point), WebMercator.Project(other.Point));
            Assert.True(double.Hypot(a.X - b.X, a.Y - b.Y) >= metres, $"{one.Name} and {other.Name}");
        }
    }

    [Fact]
    public void A_circle_bears_the_name_of_its_most_mentioned_place_and_counts_each_document_once()
    {
        var circle = Dense().At(0).Circles[0];
        var level = Dense().At(0);
        var members = level.PlacesIn(circle.Place);
        Assert.Equal(members.Max(static p => p.Count), members[0].Count);
        Assert.Equal(circle.Place, members[0].Place.Id);
        Assert.Equal(members.SelectMany(static p => p.Mentions).Select(static m => m.Document).Distinct().Count(), circle.Documents);
        Assert.True(circle.Documents < members.Sum(static p => p.DocumentCount));
    }

    [Fact]
    public void The_whole_box_holds_every_place_and_the_first_view_most_mentions()
    {
        var map = Dense();
        Assert.All(map.Places, p => Assert.True(map.Whole.Contains(p.Place.Point)));
        Assert.Contains(map.Places, p => !map.Extent.Contains(p.Place.Point));
    }

    [Fact]
    public void A_box_of_places_on_both_sides_of_the_180th_meridian_crosses_it()
    {
        var atlas = Atlas.Of([TinyDesk.Document("a.txt", "a", "en", null, "[Suva](suva) [Apia](apia)")]);
        Assert.True(PlaceMap.Of(atlas, null).Whole.CrossesDateLine);
    }

    /// <summary>Some 800 places in two crowds and all over the world, named in 60 documents.</summary>
    private static PlaceMap Dense(PlaceDirectory? names = null, Func<int, string>? source = null)
    {
        var random = new Random(7);
        var places = Enumerable.Range(0, 800).Select(i => TinyDesk.Made(
            i, i % 3 == 0 ? "A.ADM2" : "P.PPL", i < 600 ? 60 + (random.NextDouble() * 6) : -170 + (random.NextDouble() * 340), i < 600 ? 25 + (random.NextDouble() * 5)
                : -50 + (random.NextDouble() * 120))).Select((p, i) => source is null ? p : p with { Id = new PlaceId($"{source(i)}:{i}"), Source = source(i) }).ToArray();
        var documents = Enumerable.Range(0, 60).Select(d => new ExtractedDocument(
            new Text.SourceText { Name = d.ToString(CultureInfo.InvariantCulture), Text = new string('x', 5000) },
            [.. places.Where((_, i) => (i * 7) % 60 == d || (i < 40 && (d + i) % 4 == 0)).Select((p, i) => TinyDesk.MentionOf(p, i * 3))]));
        return PlaceMap.Of(Atlas.Of(documents), null, names);
    }
}
