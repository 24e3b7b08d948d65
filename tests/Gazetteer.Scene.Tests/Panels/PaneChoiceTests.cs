using Gazetteer.Scene.Panels;

namespace Gazetteer.Scene.Tests.Panels;

public sealed class PaneChoiceTests
{
    private const double Wide = 1280;
    private const double Middling = 800;
    private static readonly PaneChoice Both = new(true, true);
    private static readonly Selection Document = new(0, null, null);
    private static readonly Selection Place = Selection.None.Choose(TinyDesk.Id("gwadar"));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_pane_is_put_away_and_comes_back(bool isRight)
    {
        var without = Both.Toggled(isRight, Wide);
        Assert.Equal(0, isRight ? without.In(Wide).Right : without.In(Wide).Left);
        Assert.True((isRight ? without.In(Wide).Left : without.In(Wide).Right) > 0);
        Assert.Equal(Both.In(Wide), without.Toggled(isRight, Wide).In(Wide));
    }

    [Fact]
    public void A_pane_that_has_no_room_is_fetched_in_place_of_the_other()
    {
        Assert.Equal((300, 0), (Both.In(Middling).Left, Both.In(Middling).Right));
        var right = Both.Toggled(isRight: true, Middling);
        Assert.Equal((0, 350), (right.In(Middling).Left, right.In(Middling).Right));
        Assert.Equal(Both.In(Wide), right.In(Wide));
    }

    [Fact]
    public void An_opened_document_wants_the_left_pane_and_a_chosen_place_the_right_one()
    {
        var atPlace = Both.After(Selection.None, Place);
        Assert.True(atPlace.In(Middling) is { Left: 0, Right: > 0 });
        var reading = atPlace.After(Place, Document);
        Assert.True(reading.In(Middling) is { Left: > 0, Right: 0 });
        Assert.True(reading.IsReading);
        Assert.False(reading.After(Document, Selection.None).IsReading);
    }

    [Fact]
    public void Going_on_to_another_mention_of_the_place_changes_nothing() =>
        Assert.Equal(Both, Both.After(Place with { Mention = 0 }, Place with { Mention = 1 }));
}
