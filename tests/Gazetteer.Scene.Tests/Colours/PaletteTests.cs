using Gazetteer.Scene.Colours;

namespace Gazetteer.Scene.Tests.Colours;

public sealed class PaletteTests
{
    public static TheoryData<bool> Themes => [true, false];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Labels_can_be_read_on_land_sea_and_halo(bool isDark)
    {
        var palette = isDark ? Palette.Dark : Palette.Light;
        foreach (var ground in new[] { palette.Land, palette.Sea, palette.Halo })
        {
            foreach (var text in new[] { palette.Label, palette.AreaLabel, palette.WaterLabel, palette.BaseLabel, palette.BaseWaterLabel })
                Assert.True(text.ContrastTo(ground) >= 4.5, $"{text} on {ground}: {text.ContrastTo(ground):0.00}");
        }
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Circles_stand_out_from_land_and_sea(bool isDark)
    {
        var palette = isDark ? Palette.Dark : Palette.Light;
        foreach (var ground in new[] { palette.Land, palette.Sea })
        {
            foreach (var shape in new[] { palette.Point, palette.Area, palette.Water, palette.Chosen })
                Assert.True(shape.ContrastTo(ground) >= 3, $"{shape} on {ground}: {shape.ContrastTo(ground):0.00}");
        }
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Borders_and_coasts_can_be_seen_on_land_and_land_apart_from_sea(bool isDark)
    {
        var palette = isDark ? Palette.Dark : Palette.Light;
        Assert.All([palette.Border, palette.ProvinceBorder, palette.Coast], line => Assert.True(line.ContrastTo(palette.Land) >= 3, $"{line}: {line.ContrastTo(palette.Land):0.00}"));
        Assert.True(palette.Land.ContrastTo(palette.Sea) >= 1.3);
        Assert.True(palette.River.ContrastTo(palette.Land) >= 2);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void The_window_around_the_map_can_be_read(bool isDark)
    {
        var colours = isDark ? WindowColours.Dark : WindowColours.Light;
        Assert.All([colours.Ground, colours.Panel, colours.Raised],
            ground => Assert.All([colours.Text, colours.Quiet, colours.Accent, colours.Warning], text => Assert.True(text.ContrastTo(ground) >= 4.5)));
        Assert.All([colours.Mark, colours.MarkStrong], ground => Assert.True(colours.Text.ContrastTo(ground) >= 4.5));
        Assert.True(colours.OnAccent.ContrastTo(colours.Accent) >= 4.5);
        Assert.True(colours.MarkEdge.ContrastTo(colours.Panel) >= 3);
    }

    [Fact]
    public void Contrast_is_that_of_the_guidelines()
    {
        Assert.Equal(21, Colour.Parse("#000000").ContrastTo(Colour.Parse("#ffffff")), 3);
        Assert.Equal(4.54, Colour.Parse("#767676").ContrastTo(Colour.Parse("#ffffff")), 2);
    }

    [Theory]
    [InlineData("c23b16")]
    [InlineData("#c23b1")]
    [InlineData("#c23b1g")]
    public void What_is_no_colour_is_refused(string text) => Assert.Throws<ArgumentException>(() => Colour.Parse(text));
}
