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
    private readonly LabelSheet _sheet = new(Scene, BackgroundLabels.None);
    private readonly MapFrame _frame = MapFrame.Fit(new GeoBounds(58, 23, 72, 32), 1400, 1000);

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
        var (x, y) = _frame.ToScreen(TinyDesk.Place("gwadar").Point);
        var text = Text("Gwadar");
        Assert.InRange(Math.Abs(text.X - x) + Math.Abs(text.Y - y), 5, 80);
        var moved = Assert.Single(_sheet.TextsIn(_frame.Moved(0.1, 0), Palette.Light), t => t.Text == "Gwadar");
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
        Assert.Equal(Palette.Dark.AreaLabel, _sheet.TextsIn(_frame, Palette.Dark).First(t => t.Text == "Makran").Colour);
    }

    [Fact]
    public void A_small_change_of_zoom_leaves_labels_on_their_sides()
    {
        var before = Text("Gwadar");
        var closer = _frame with { MetresPerPixel = _frame.MetresPerPixel * 0.995 };
        var (x, y) = _frame.ToScreen(TinyDesk.Place("gwadar").Point);
        var (closerX, closerY) = closer.ToScreen(TinyDesk.Place("gwadar").Point);
        var after = _sheet.TextsIn(closer, Palette.Light).First(t => t.Text == "Gwadar");
        Assert.Equal((before.X - x, before.Y - y), (Math.Round(after.X - closerX, 6), Math.Round(after.Y - closerY, 6)), new Near());
    }

    [Fact]
    public void Only_waters_in_latin_script_are_slanted_and_only_mentioned_places_bold()
    {
        var sea = new MapLabel("sea", "Arabian Sea", "بحیره عرب", new GeoPoint(62, 25), 0, LabelStyle.BaseWater, 1);
        var texts = new LabelSheet(Scene with { Circles = [], Labels = [sea] }, BackgroundLabels.None).TextsIn(_frame, Palette.Light).ToArray();
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
        var sheet = new LabelSheet(Scene, new BackgroundLabels([panjgur]));
        Assert.Equal(_frame.ToScreen(panjgur.Point), Assert.Single(sheet.TownsIn(_frame)));
        Assert.Contains(sheet.TextsIn(_frame, Palette.Light), t => t is { Text: "Panjgur", IsBold: false } && t.Colour == Palette.Light.BaseLabel);
        Assert.Empty(_sheet.TownsIn(_frame));
    }

    private ScreenText Text(string text) => Assert.Single(_sheet.TextsIn(_frame, Palette.Light), t => t.Text == text);

    private sealed class Near : IEqualityComparer<(double X, double Y)>
    {
        public bool Equals((double X, double Y) a, (double X, double Y) b) => Math.Abs(a.X - b.X) < 0.001 && Math.Abs(a.Y - b.Y) < 0.001;

        public int GetHashCode((double X, double Y) point) => 0;
    }
}
