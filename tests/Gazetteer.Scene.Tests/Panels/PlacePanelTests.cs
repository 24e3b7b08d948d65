using System.Globalization;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene.Panels;

namespace Gazetteer.Scene.Tests.Panels;

public sealed class PlacePanelTests
{
    private readonly Atlas _atlas = TinyDesk.Atlas();
    private readonly PlaceDirectory _names = new(TinyDesk.Index);

    [Fact]
    public void It_says_what_and_where_the_place_is()
    {
        var panel = Panel(null, "gwadar");
        Assert.Equal("district capital", panel.Row.Kind);
        Assert.Equal("گوادر", panel.Row.Native);
        Assert.Equal("Balochistan", panel.Province);
        Assert.Equal("Pakistan", panel.Row.Country);
        Assert.Equal(62.3254, panel.Row.Point.Longitude);
        Assert.Equal((4, 2), (panel.Row.Mentions, panel.Row.Documents));
    }

    [Fact]
    public void Names_bear_their_language_and_what_is_odd_about_them()
    {
        var names = Panel(null, "gwadar").Names;
        Assert.Contains(new NameEntry("گوادر", "ur", "Urdu", ""), names);
        Assert.Equal(new NameEntry("Gawdar", "", "", "misspelling"), names[^1]);
    }

    [Fact]
    public void The_open_document_comes_first()
    {
        Assert.Equal([0, 1], Panel(null, "gwadar").Documents.Select(d => d.Document));
        Assert.Equal([1, 0], Panel(1, "gwadar").Documents.Select(d => d.Document));
    }

    [Fact]
    public void A_passage_shows_the_mention_in_its_paragraph()
    {
        var passage = Panel(null, "karachi").Documents[0].Passages[0];
        Assert.Equal(("Gwadar lies west of ", "Karachi", ", in Balochistan, Pakistan. Mr Quetta said so."), (passage.Before, passage.Text, passage.After));
    }

    [Fact]
    public void A_passage_of_Markdown_has_no_signs_of_emphasis()
    {
        var atlas = Atlas.Of([TinyDesk.Document("a.md", "a", "en", null, "It is **not** _far_ to **[Gwadar](gwadar)**, 5 * 3 `miles`.")]);
        var passage = PlacePanel.Of(atlas, Selection.None.Choose(TinyDesk.Id("gwadar")), _names)!.Documents[0].Passages[0];
        Assert.Equal("It is not far to Gwadar, 5 * 3 miles.", passage.Before + passage.Text + passage.After);
    }

    [Fact]
    public void Documents_beyond_those_asked_for_are_counted()
    {
        var panel = PlacePanel.Of(_atlas, Selection.None.Choose(TinyDesk.Id("gwadar")), _names, mostDocuments: 1)!;
        Assert.Single(panel.Documents);
        Assert.Equal(1, panel.MoreDocuments);
    }

    [Fact]
    public void A_long_paragraph_is_cut_at_words()
    {
        var words = string.Join(' ', Enumerable.Repeat("sand", 60));
        var atlas = Atlas.Of([TinyDesk.Document("long.txt", "long", "en", null, $"{words} [Gwadar](gwadar) {words}")]);
        var passage = PlacePanel.Of(atlas, Selection.None.Choose(TinyDesk.Id("gwadar")), _names)!.Documents[0].Passages[0];
        Assert.StartsWith("…", passage.Before);
        Assert.EndsWith("…", passage.After);
        Assert.All((passage.Before + passage.After).Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries), w => Assert.Contains(w, new[] { "sand", "…" }));
    }

    [Fact]
    public void It_tells_why_and_what_it_would_be_otherwise()
    {
        var why = Panel(null, "gwadar").Documents[0].Passages[0].Why;
        Assert.Equal("likely", why.Sureness);
        Assert.Equal(["its main name", "far from the others"], why.Reasons.Select(r => r.Detail));
        Assert.Equal("Karachi, Pakistan (provincial capital)", why.RunnerUp);
        Assert.Equal(0.2, why.RunnerUpShare, 6);
        Assert.Equal(new Reason("alias", "one of its names", 1), Assert.Single(why.RunnerUpReasons));
    }

    [Fact]
    public void A_name_of_one_place_has_no_runner_up() => Assert.Equal("", Panel(null, "karachi").Documents[0].Passages[0].Why.RunnerUp);

    [Fact]
    public void A_place_that_nothing_mentions_has_no_panel() =>
        Assert.Null(PlacePanel.Of(_atlas, Selection.None.Choose(TinyDesk.Id("quetta")), _names));

    private PlacePanel Panel(int? document, string place) => PlacePanel.Of(_atlas, new Selection(document, TinyDesk.Id(place), null), _names)!;

    [Fact]
    public void Passages_stand_below_their_documents_and_what_is_left_out_is_said()
    {
        var panel = PlacePanel.Of(TinyDesk.Atlas(), Selection.None.Choose(TinyDesk.Id("gwadar")), new PlaceDirectory(TinyDesk.Index), mostDocuments: 1)!;
        Assert.Equal(["Port report", "0", "1", "6", "and 1 more document"], panel.Rows.Select(static r => r.Document?.Title ?? r.Mention?.Mention.ToString(CultureInfo.InvariantCulture) ?? r.Note));
        Assert.All(panel.Rows, static r => Assert.Equal(r.Passage is null, r.Mention is null));
    }

    [Fact]
    public void A_panel_looks_the_same_until_place_counts_or_documents_change()
    {
        PlacePanel Of(Atlas atlas, string place, int? open = null) => PlacePanel.Of(atlas, new Selection(open, TinyDesk.Id(place), null), new PlaceDirectory(TinyDesk.Index))!;
        var atlas = TinyDesk.Atlas();
        Assert.True(Of(atlas, "gwadar").LooksAs(Of(TinyDesk.Atlas(), "gwadar")));
        Assert.False(Of(atlas, "gwadar").LooksAs(Of(atlas, "chabahar")));
        Assert.False(Of(atlas, "gwadar").LooksAs(Of(atlas, "gwadar", open: 1)));
        Assert.False(Of(atlas, "gwadar").LooksAs(Of(Atlas.Of(atlas.Documents[..1]), "gwadar")));
    }
}
