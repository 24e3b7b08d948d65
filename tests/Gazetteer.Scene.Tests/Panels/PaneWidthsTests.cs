using Gazetteer.Scene.Panels;

namespace Gazetteer.Scene.Tests.Panels;

public sealed class PaneWidthsTests
{
    [Theory]
    [InlineData(1280)]
    [InlineData(3840)]
    public void A_wide_window_shows_both_panes(double window) => Assert.Equal(new PaneWidths(340, 360), PaneWidths.Of(window, true, true, false));

    [Theory]
    [InlineData(true, 0, 360)]
    [InlineData(false, 340, 0)]
    public void Where_one_pane_has_room_it_is_the_one_wanted_last(bool isRightLast, double left, double right) =>
        Assert.Equal(new PaneWidths(left, right), PaneWidths.Of(800, true, true, isRightLast));

    [Fact]
    public void A_pane_that_is_not_wanted_leaves_its_room_to_the_map()
    {
        Assert.Equal(new PaneWidths(0, 360), PaneWidths.Of(1280, false, true, false));
        Assert.Equal(new PaneWidths(340, 0), PaneWidths.Of(800, true, false, true));
        Assert.Equal(new PaneWidths(0, 0), PaneWidths.Of(800, false, false, true));
    }

    [Theory]
    [InlineData(480)]
    [InlineData(640)]
    [InlineData(1019)]
    public void The_map_never_has_less_than_half_of_a_narrow_window(double window)
    {
        var panes = PaneWidths.Of(window, true, true, true);
        Assert.True(window - panes.Left - panes.Right >= window / 2);
    }
}
