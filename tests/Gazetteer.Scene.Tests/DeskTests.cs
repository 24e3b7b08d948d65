using Gazetteer.Foundation;

namespace Gazetteer.Scene.Tests;

public sealed class DeskTests
{
    [Fact]
    public async Task Whoever_waits_hears_of_each_change()
    {
        var desk = new Desk();
        desk.Expect(2);
        var first = await desk.WaitForChangeAsync(0, TestContext.Current.CancellationToken);
        var waiting = desk.WaitForChangeAsync(first.Version, TestContext.Current.CancellationToken);
        Assert.False(waiting.IsCompleted);
        desk.Add(TinyDesk.Document("a.txt", "a", "en", null, "[Gwadar](gwadar)"));
        Assert.Equal((1, 2, false), ((await waiting).Read, (await waiting).Expected, (await waiting).IsComplete));
    }

    [Fact]
    public void The_atlas_has_what_was_laid_on_the_desk_so_far()
    {
        var desk = new Desk();
        Assert.Empty(desk.Atlas.Places);
        desk.Add(TinyDesk.Document("a.txt", "a", "en", null, "[Gwadar](gwadar)"));
        Assert.Single(desk.Atlas.Places);
        desk.Add(TinyDesk.Document("b.txt", "b", "en", null, "[Karachi](karachi)"));
        Assert.Equal(2, desk.Atlas.Places.Length);
    }

    [Fact]
    public void Every_use_of_a_name_is_gathered_beside_places_alone()
    {
        var desk = new Desk();
        desk.Add(TinyDesk.Document("a.txt", "a", "en", null, "[Gwadar](gwadar), said Mr [Quetta](quetta!person)."));
        Assert.Equal(["Gwadar", "Quetta"], desk.AtlasOf(allKinds: true).Places.Select(p => p.Place.Name));
        Assert.Equal(["Gwadar"], desk.Atlas.Places.Select(p => p.Place.Name));
    }

    [Fact]
    public void Problems_are_kept_and_the_end_is_told()
    {
        var desk = new Desk();
        desk.Add(new Problem("x.pdf", 0, "It is empty."));
        desk.Complete();
        Assert.Equal("x.pdf: It is empty.", Assert.Single(desk.Progress.Problems).ToString());
        Assert.True(desk.Progress.IsComplete);
    }

    [Fact]
    public void A_document_that_is_taken_away_takes_its_places_along()
    {
        var desk = new Desk();
        foreach (var document in TinyDesk.Atlas().Documents) desk.Add(document);
        desk.Complete();
        Assert.NotNull(desk.Atlas.Find(TinyDesk.Id("makran")));
        desk.Remove("fa.md");
        desk.Remove("no such document");
        Assert.Equal(["port.md", "letter.txt"], desk.Atlas.Documents.Select(static d => d.Source.Name));
        Assert.Null(desk.Atlas.Find(TinyDesk.Id("makran")));
        Assert.Null(desk.AtlasOf(allKinds: true).FindDocument("fa.md"));
        Assert.Equal(2, desk.Progress.Expected);
    }
}
