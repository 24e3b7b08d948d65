using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Drawing;
using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Maps;

namespace Gazetteer.Scene.Tests.Drawing;

public sealed class LabelSheetTests
{
    private static readonly MapScene Scene = MapScene.Of(TinyDesk.Atlas(), Selection.None, new PlaceLabels(new(TinyDesk.Index)));
    private static readonly MapFrame Frame = MapFrame.Fit(new GeoBounds(58, 23, 72, 32), 1400, 1000);
    private readonly LabelSheet _sheet = LabelSheet.Of(Scene, BackgroundLabels.None, Frame);

    [Fact]
    public void A_native_name_reads_from_right_to_left_below_the_latin_one()
    {
        var (latin, native) = (Text("Gwadar"), Text("گوادر"));
        Assert.False(latin.IsRightToLeft);
        Assert.True(native.IsRightToLeft);
        Assert.Equal(latin.X, native.X);
        Assert.True(native.Y > latin.Y && native.FontPixels > latin.FontPixels);
    }

    [Fact]
    public void Labels_stand_beside_their_circles_and_go_where_the_map_goes()
    {
        var (x, y) = Frame.ToScreen(TinyDesk.Place("gwadar").Point);
        var text = Text("Gwadar");
        Assert.InRange(Math.Abs(text.X - x) + Math.Abs(text.Y - y), 5, 80);
        var moved = Assert.Single(_sheet.TextsIn(Frame.Moved(0.1, 0), Palette.Light), t => t.Text == "Gwadar");
        Assert.Equal(text.X - 140, moved.X, 6);
        Assert.Equal(text.Y, moved.Y, 6);
    }

    [Fact]
    public void Labels_out_of_view_are_not_written() =>
        Assert.Empty(_sheet.TextsIn(MapFrame.Fit(new GeoBounds(-80, 30, -70, 40), 1400, 1000), Palette.Light));

    [Fact]
    public void Areas_have_their_own_colour_by_day_and_by_night()
    {
        Assert.Equal(Palette.Light.AreaLabel, Text("Makran").Colour);
        Assert.Equal(Palette.Dark.AreaLabel, _sheet.TextsIn(Frame, Palette.Dark).First(t => t.Text == "Makran").Colour);
    }

    [Fact]
    public void A_small_change_of_zoom_leaves_labels_on_their_sides()
    {
        var before = Text("Gwadar");
        var closer = Frame with { MetresPerPixel = Frame.MetresPerPixel * 0.995 };
        var (x, y) = Frame.ToScreen(TinyDesk.Place("gwadar").Point);
        var (closerX, closerY) = closer.ToScreen(TinyDesk.Place("gwadar").Point);
        var after = _sheet.TextsIn(closer, Palette.Light).First(t => t.Text == "Gwadar");
        Assert.Equal((before.X - x, before.Y - y), (Math.Round(after.X - closerX, 6), Math.Round(after.Y - closerY, 6)), new Near());
    }

    [Theory]
    [InlineData(0.995, true)]
    [InlineData(1.005, true)]
    [InlineData(0.5, false)]
    [InlineData(1.2, false)]
    public void A_layout_suits_the_zooms_around_it(double factor, bool isGood) =>
        Assert.Equal(isGood, _sheet.Suits(Frame with { MetresPerPixel = Frame.MetresPerPixel * factor }));

    [Fact]
    public void A_sheet_is_shown_at_other_zooms_until_there_is_a_better_one()
    {
        var closer = MapFrame.Fit(new GeoBounds(61, 24, 64, 26), 1400, 1000);
        var (x, y) = closer.ToScreen(TinyDesk.Place("gwadar").Point);
        var text = Assert.Single(_sheet.TextsIn(closer, Palette.Light), t => t.Text == "Gwadar");
        Assert.InRange(Math.Abs(text.X - x) + Math.Abs(text.Y - y), 5, 80);
    }

    [Fact]
    public void Only_waters_in_latin_script_are_slanted_and_only_mentioned_places_bold()
    {
        var sea = new MapLabel("sea", "Arabian Sea", "بحیره عرب", new GeoPoint(62, 25), 0, LabelStyle.BaseWater, 1);
        var texts = LabelSheet.Of(Scene with { Circles = [], Labels = [sea] }, BackgroundLabels.None, Frame).TextsIn(Frame, Palette.Light).ToArray();
        Assert.Equal([true, false], texts.Select(t => t.IsItalic));
        Assert.All(texts, t => Assert.False(t.IsBold));
        Assert.All(texts, t => Assert.Equal(Palette.Light.BaseWaterLabel, t.Colour));
        Assert.True(Text("Gwadar").IsBold);
    }

    [Fact]
    public void Towns_of_the_base_map_are_marked_where_they_stand()
    {
        var names = ImmutableSortedDictionary<string, string>.Empty.Add("en", "Panjgur");
        var panjgur = new BasemapLabel(BasemapLabelKind.City, new GeoPoint(64.1, 26.97), 0, names, new CountryCode("PK"));
        var sheet = LabelSheet.Of(Scene, new BackgroundLabels([panjgur]), Frame);
        Assert.Equal(Frame.ToScreen(panjgur.Point), Assert.Single(sheet.TownsIn(Frame)));
        Assert.Contains(sheet.TextsIn(Frame, Palette.Light), t => t is { Text: "Panjgur", IsBold: false } && t.Colour == Palette.Light.BaseLabel);
        Assert.Empty(_sheet.TownsIn(Frame));
    }

    private ScreenText Text(string text) => Assert.Single(_sheet.TextsIn(Frame, Palette.Light), t => t.Text == text);

    private sealed class Near : IEqualityComparer<(double X, double Y)>
    {
        public bool Equals((double X, double Y) a, (double X, double Y) b) => Math.Abs(a.X - b.X) < 0.001 && Math.Abs(a.Y - b.Y) < 0.001;

        public int GetHashCode((double X, double Y) point) => 0;
    }
}
