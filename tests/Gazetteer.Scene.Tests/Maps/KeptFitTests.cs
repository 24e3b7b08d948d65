using Gazetteer.Places;
using Gazetteer.Scene.Maps;

namespace Gazetteer.Scene.Tests.Maps;

public sealed class KeptFitTests
{
    private static readonly GeoBounds Makran = new(57, 24, 68, 31);
    private readonly KeptFit _fit = new();

    [Fact]
    public void A_map_without_a_size_waits()
    {
        _fit.Fit(Makran);
        Assert.Null(_fit.Next(0, 0));
        Assert.Equal((MapFrame.Fit(Makran, 800, 600), false), _fit.Next(800, 600));
    }

    [Fact]
    public void A_map_begins_with_the_world() => Assert.Equal(MapFrame.Fit(MapExtent.World, 800, 600), _fit.Next(800, 600)!.Value.Frame);

    [Fact]
    public void A_fit_is_made_once_for_each_size()
    {
        _fit.Fit(Makran);
        _ = _fit.Next(800, 600);
        Assert.Null(_fit.Next(800, 600));
        Assert.Equal((MapFrame.Fit(Makran, 800, 640), false), _fit.Next(800, 640));
        Assert.Null(_fit.Next(800, 640));
    }

    [Fact]
    public void Another_box_is_gone_to_gently_and_the_same_one_not_again()
    {
        _ = _fit.Next(800, 600);
        _fit.Fit(Makran);
        Assert.Equal((MapFrame.Fit(Makran, 800, 600), true), _fit.Next(800, 600));
        _fit.Fit(Makran);
        Assert.Null(_fit.Next(800, 600));
    }

    [Fact]
    public void A_move_sets_out_from_where_the_map_is_going_until_the_reader_moves_it_or_its_size_changes()
    {
        var (shown, goal) = (MapFrame.Fit(MapExtent.World, 800, 600), MapFrame.Fit(Makran, 800, 600));
        Assert.Equal(shown, _fit.From(shown));
        _fit.Visit(goal);
        Assert.Equal(goal, _fit.From(shown));
        Assert.True(_fit.WasLeft);
        Assert.Equal(shown with { Width = 500 }, _fit.From(shown with { Width = 500 }));
        _fit.Leave();
        Assert.Equal(shown, _fit.From(shown));
        _fit.Fit(Makran);
        _ = _fit.Next(800, 600);
        Assert.Equal(goal, _fit.From(shown));
    }

    [Fact]
    public void A_map_that_the_reader_moved_stays_when_its_size_changes_and_goes_when_it_is_fitted_again()
    {
        _fit.Fit(Makran);
        _ = _fit.Next(800, 600);
        _fit.Leave();
        Assert.True(_fit.WasLeft);
        Assert.Null(_fit.Next(500, 600));
        _fit.Fit(Makran);
        Assert.False(_fit.WasLeft);
        Assert.Equal((MapFrame.Fit(Makran, 500, 600), true), _fit.Next(500, 600));
    }
}
