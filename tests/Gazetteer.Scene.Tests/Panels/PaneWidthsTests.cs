using Gazetteer.Scene.Panels;

namespace Gazetteer.Scene.Tests.Panels;

public sealed class PaneWidthsTests
{
    [Theory]
    [InlineData(1280, false, 300, 350)]
    [InlineData(1280, true, 400, 350)]
    [InlineData(3840, false, 340, 400)]
    [InlineData(3840, true, 480, 400)]
    public void A_wide_window_shows_both_panes_and_gives_an_open_document_longer_lines(double window, bool isReading, double left, double right) =>
        Assert.Equal(new PaneWidths(left, right), PaneWidths.Of(window, true, true, false, isReading));

    [Theory]
    [InlineData(true, 0, 350)]
    [InlineData(false, 300, 0)]
    public void Where_one_pane_has_room_it_is_the_one_wanted_last(bool isRightLast, double left, double right) =>
        Assert.Equal(new PaneWidths(left, right), PaneWidths.Of(800, true, true, isRightLast, false));

    [Fact]
    public void A_document_that_is_opened_takes_the_room_of_the_places_where_there_is_none_for_both()
    {
        Assert.Equal(new PaneWidths(300, 350), PaneWidths.Of(1000, true, true, false, false));
        Assert.Equal(new PaneWidths(400, 0), PaneWidths.Of(1000, true, true, false, true));
    }

    [Fact]
    public void A_pane_that_is_not_wanted_leaves_its_room_to_the_map()
    {
        Assert.Equal(new PaneWidths(0, 350), PaneWidths.Of(1280, false, true, false, false));
        Assert.Equal(new PaneWidths(300, 0), PaneWidths.Of(800, true, false, true, false));
        Assert.Equal(new PaneWidths(0, 0), PaneWidths.Of(800, false, false, true, false));
    }

    [Theory]
    [InlineData(700)]
    [InlineData(760)]
    [InlineData(969)]
    public void The_map_never_has_less_than_half_of_a_window_with_room_for_one_pane(double window)
    {
        var panes = PaneWidths.Of(window, true, true, true, false);
        Assert.True(window - panes.Left - panes.Right >= window / 2);
    }

    [Theory]
    [InlineData(480, true, 0, 480)]
    [InlineData(699, false, 699, 0)]
    public void In_a_narrow_window_the_one_pane_lies_below_the_map(double window, bool isRightLast, double left, double right) =>
        Assert.Equal(new PaneWidths(left, right, true), PaneWidths.Of(window, true, true, isRightLast, false));
}
