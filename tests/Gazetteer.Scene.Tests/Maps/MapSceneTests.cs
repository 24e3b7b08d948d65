using Gazetteer.Places;
using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Maps;
using Gazetteer.Scene.Marks;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Scene.Tests.Maps;

public sealed class MapSceneTests
{
    private static readonly PlaceLabels Texts = new(new PlaceDirectory(TinyDesk.Index));
    private readonly Atlas _atlas = TinyDesk.Atlas();

    [Fact]
    public void A_circle_grows_in_area_with_its_mentions()
    {
        var scale = new CircleScale(100);
        Assert.Equal(CircleScale.MaxRadius, scale.Radius(100));
        Assert.Equal(CircleScale.MaxRadius / 2, scale.Radius(25));
        Assert.Equal(CircleScale.MinRadius, scale.Radius(1));
    }

    [Fact]
    public void A_few_mentions_are_not_blown_up() => Assert.InRange(new CircleScale(3).Radius(3), 5, 12);

    [Fact]
    public void The_legend_shows_round_numbers_that_can_be_told_apart()
    {
        var sizes = new CircleScale(870).LegendSizes();
        Assert.Equal([1, 100, 200, 500], sizes.Select(s => s.Mentions));
        Assert.Equal(sizes.Select(s => s.Radius).Distinct().Order(), sizes.Select(s => s.Radius));
    }

    [Fact]
    public void All_documents_show_all_places_and_one_document_its_own()
    {
        Assert.Equal(6, MapScene.Of(_atlas, Selection.None, Texts).Circles.Length);
        Assert.Equal(3, MapScene.Of(_atlas, new Selection(1, null, null), Texts).Circles.Length);
    }

    [Fact]
    public void Kinds_of_places_differ_in_shape()
    {
        var styles = MapScene.Of(_atlas, Selection.None, Texts).Circles.ToDictionary(c => c.Name, c => c.Style);
        Assert.Equal(CircleStyle.Point, styles["Gwadar"]);
        Assert.Equal(CircleStyle.Area, styles["Pakistan"]);
        Assert.Equal(CircleStyle.Area, styles["Makran"]);
        Assert.Equal(CircleStyle.Water, MapScene.StyleOf(TinyDesk.Place("sea").Feature));
        Assert.Equal(CircleStyle.Area, MapScene.StyleOf(Feature.Parse("T", "DSRT")));
    }

    [Fact]
    public void The_legend_names_only_the_shapes_that_occur() =>
        Assert.Equal([CircleStyle.Point, CircleStyle.Area], MapScene.Of(_atlas, Selection.None, Texts).Legend.Entries.Select(e => e.Style));

    [Fact]
    public void The_largest_circle_is_drawn_first_and_the_chosen_one_last()
    {
        var scene = MapScene.Of(_atlas, Selection.None, Texts);
        Assert.Equal("Gwadar", scene.Circles[0].Name);
        var chosen = MapScene.Of(_atlas, Selection.None.Choose(TinyDesk.Id("gwadar")), Texts);
        Assert.Equal("Gwadar", chosen.Circles[^1].Name);
        Assert.True(chosen.Circles[^1].IsChosen);
        Assert.Equal("Gwadar", chosen.Labels[0].Latin);
    }

    [Fact]
    public void The_map_opens_on_towns_rather_than_on_the_middle_of_countries()
    {
        var extent = MapScene.Of(_atlas, Selection.None, Texts).Extent;
        Assert.True(extent.Contains(TinyDesk.Place("gwadar").Point));
        Assert.False(extent.Contains(TinyDesk.Place("pakistan").Point));
    }

    [Fact]
    public void Nothing_mentioned_shows_the_world()
    {
        var scene = MapScene.Of(Atlas.Empty, Selection.None, Texts);
        Assert.Empty(scene.Circles);
        Assert.Equal(MapExtent.World, scene.Extent);
    }
}
