namespace Gazetteer.Scene.Tests;

public sealed class SelectionTests
{
    private readonly Atlas _atlas = TinyDesk.Atlas();

    [Fact]
    public void Opening_a_document_keeps_the_place_that_it_mentions()
    {
        var gwadar = Selection.None.Choose(TinyDesk.Id("gwadar"));
        Assert.Equal(new Selection(1, TinyDesk.Id("gwadar"), null), gwadar.Open(_atlas, 1));
        Assert.Equal(new Selection(2, null, null), gwadar.Open(_atlas, 2));
    }

    [Fact]
    public void A_mention_chooses_its_document_and_its_place() =>
        Assert.Equal(new Selection(0, TinyDesk.Id("karachi"), 2), Selection.At(_atlas, new MentionRef(0, 2)));

    [Fact]
    public void Going_back_lets_the_place_go_and_then_closes_the_document()
    {
        var selection = new Selection(0, TinyDesk.Id("gwadar"), 1);
        Assert.Equal(new Selection(0, null, null), selection.Back());
        Assert.Equal(Selection.None, selection.Back().Back());
    }

    [Fact]
    public void Walking_in_the_text_passes_over_persons_and_goes_around()
    {
        var visited = new List<int>();
        var selection = Selection.None.Open(_atlas, 0);
        for (var i = 0; i < 8; i++)
        {
            selection = Selection.At(_atlas, MentionWalk.InText(_atlas, selection, forward: true)!.Value);
            visited.Add(selection.Mention!.Value);
        }

        Assert.Equal([0, 1, 2, 3, 4, 6, 7, 0], visited);
    }

    [Fact]
    public void Walking_with_a_place_leads_through_the_documents()
    {
        var selection = new Selection(0, TinyDesk.Id("gwadar"), 6);
        Assert.Equal(new MentionRef(1, 1), MentionWalk.OfPlace(_atlas, selection, forward: true));
        Assert.Equal(new MentionRef(0, 1), MentionWalk.OfPlace(_atlas, selection, forward: false));
    }

    [Fact]
    public void Without_an_open_document_walking_begins_at_the_places_first_passage() =>
        Assert.Equal(new MentionRef(0, 0), MentionWalk.InText(_atlas, Selection.None.Choose(TinyDesk.Id("gwadar")), forward: true));

    [Fact]
    public void There_is_nowhere_to_walk_without_a_choice() => Assert.Null(MentionWalk.InText(_atlas, Selection.None, forward: true));
}
