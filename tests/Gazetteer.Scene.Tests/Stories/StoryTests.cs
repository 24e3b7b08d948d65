using Gazetteer.Scene.Stories;

namespace Gazetteer.Scene.Tests.Stories;

public sealed class StoryTests
{
    [Fact]
    public void Places_come_in_reading_order_and_one_that_is_named_again_at_once_is_one_step()
    {
        var story = Story.Of(TinyDesk.Atlas(), 0, []);
        Assert.Equal(["Gwadar", "Karachi", "Balochistan", "Pakistan", "Gwadar", "Chabahar"], story.Steps.Select(static s => s.Name));
        Assert.Equal([2, 1, 1, 1, 1, 1], story.Steps.Select(static s => s.Mentions));
        Assert.Equal(0, story.Steps[0].Kilometres);
        Assert.InRange(story.Steps[1].Kilometres, 470, 475);
        Assert.Equal(story.Steps.Sum(static s => s.Kilometres), story.Kilometres, 6);
    }

    [Fact]
    public void A_step_has_the_last_date_that_the_text_wrote_before_it()
    {
        var atlas = TinyDesk.Atlas();
        var at = Story.Of(atlas, 1, []).Steps.Select(static s => s.At).ToArray();
        var story = Story.Of(atlas, 1, [(at[1] - 1, new DateOnly(1923, 5, 1)), (at[2] - 2, new DateOnly(1923, 5, 3)), (at[2] - 1, new DateOnly(1923, 5, 4))]);
        Assert.Equal(["", "1923-05-01", "1923-05-04"], story.Steps.Select(static s => s.Date));
    }

    [Fact]
    public void A_document_without_a_place_has_no_step() => Assert.Empty(Story.Of(TinyDesk.Atlas(), 2, []).Steps);

    [Fact]
    public void A_document_that_is_not_there_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Story.Of(TinyDesk.Atlas(), 3, []));
}
