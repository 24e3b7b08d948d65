using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Panels;

namespace Gazetteer.Scene.Tests.Panels;

public sealed class MarkPaintTests
{
    private static readonly WindowColours Colours = WindowColours.Light;
    private static readonly TextRun Gwadar = new("Gwadar", 3, "place", TinyDesk.Id("gwadar").Value);
    private static readonly TextRun Person = new("Karachi", 4, "person");

    [Fact]
    public void A_mention_of_a_place_stands_on_colour_and_a_name_of_something_else_does_not()
    {
        Assert.Equal(new MarkPaint(Colours.Mark, Colours.MarkEdge, 2), MarkPaint.Of(Gwadar, Selection.None, Colours));
        Assert.Equal(new MarkPaint(null, Colours.Quiet, 1), MarkPaint.Of(Person, Selection.None, Colours));
    }

    [Fact]
    public void Every_mention_of_the_chosen_place_stands_out() =>
        Assert.Equal(Colours.MarkStrong, MarkPaint.Of(Gwadar, Selection.None.Choose(TinyDesk.Id("gwadar")), Colours).Ground);

    [Fact]
    public void The_line_is_thickest_where_the_text_stands()
    {
        var here = MarkPaint.Of(Gwadar, new Selection(0, null, 3), Colours);
        Assert.Equal((Colours.Warning, 3), (here.Line, here.Pixels));
        Assert.True(MarkPaint.Of(Gwadar, new Selection(0, null, 2), Colours).Pixels < here.Pixels);
    }
}
