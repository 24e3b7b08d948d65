using Gazetteer.Foundation;
using Gazetteer.Output;
using Gazetteer.Pipeline;
using Gazetteer.Project.Corrections;
using Gazetteer.Reading.Reviewing;
using Gazetteer.Scene;
using Gazetteer.Scene.Filters;
using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Panels;

namespace Gazetteer.Reading.Tests;

public sealed class ReadingSessionTests : IAsyncDisposable
{
    private static readonly Lazy<Workspace> Shipped = new(static () => Workspace.Open(DataFolder.Locate()));
    private readonly string _folder = Directory.CreateTempSubdirectory("gazetteer-reading-").FullName;
    private readonly ReadingSession _session = new(static () => Shipped.Value);

    [Fact]
    public async Task What_is_opened_lies_on_the_desk_and_progress_is_told()
    {
        Write("a.txt", "From Chabahar to Gwadar.");
        Write("b.txt", "Quetta and Zahedan.");
        var complete = Complete();
        await _session.OpenAsync([_folder]);
        var progress = await complete;
        Assert.Equal((2, 2), (progress.Read, progress.Expected));
        Assert.Equal(["Chabahar", "Gwadar", "Quetta", "Zahedan"], _session.Atlas.Places.Select(p => p.Place.Name).Order());
        Assert.NotNull(_session.Names);
    }

    [Fact]
    public async Task More_can_be_opened_and_what_lies_there_stays_once()
    {
        var first = Write("a.txt", "Chabahar.");
        var second = Write("b.txt", "Gwadar.");
        await _session.OpenAsync([first]);
        await _session.OpenAsync([first, second]);
        Assert.Equal(["a.txt", "b.txt"], _session.Desk.Atlas.Documents.Select(d => d.Source.Name));
        Assert.Equal((2, true), (_session.Desk.Progress.Expected, _session.Desk.Progress.IsComplete));
    }

    [Fact]
    public async Task What_cannot_be_read_is_a_problem_and_the_rest_is_read()
    {
        var there = Write("a.txt", "Chabahar.");
        var missing = Path.Combine(_folder, "missing.txt");
        await _session.OpenAsync([missing, there]);
        Assert.Equal(1, _session.Desk.Progress.Read);
        Assert.Contains(_session.Desk.Progress.Problems, p => p.ToString().Contains("missing.txt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_gazetteer_that_cannot_be_opened_is_a_problem()
    {
        await using var session = new ReadingSession(static () => throw new DirectoryNotFoundException("no data here"));
        await session.OpenAsync([Write("a.txt", "Chabahar.")]);
        Assert.Equal("no data here", Assert.Single(session.Desk.Progress.Problems).Message);
        Assert.True(session.Desk.Progress.IsComplete);
    }

    [Fact]
    public async Task Cancelled_reading_ends_and_keeps_what_was_read()
    {
        for (var i = 0; i < 200; i++) Write($"{i}.txt", string.Concat(Enumerable.Repeat("From Chabahar to Gwadar and on to Karachi. ", 200)));
        var reading = _session.OpenAsync([_folder]);
        while (_session.Desk.Progress.Read == 0 && !reading.IsCompleted) await Task.Delay(1, TestContext.Current.CancellationToken);
        _session.Cancel();
        await reading;
        Assert.InRange(_session.Desk.Progress.Read, 1, 199);
        Assert.True(_session.Desk.Progress.IsComplete);
    }

    [Fact]
    public async Task A_choice_is_told_once_with_what_was_chosen_before()
    {
        await OpenAndFollow("From Chabahar to Gwadar.");
        var told = new List<Selection>();
        _session.SelectionChanged += told.Add;
        var place = Selection.None.Choose(_session.Atlas.Places[0].Place.Id);
        _session.Choose(place);
        _session.Choose(place);
        _session.Choose(Selection.None);
        Assert.Equal([Selection.None, place], told);
    }

    [Fact]
    public async Task Other_uses_of_names_are_composed_when_they_are_asked_for()
    {
        await OpenAndFollow("From Chabahar to Gwadar, said Mr Karachi.");
        var picture = await After(() => _session.ShowKinds(all: true), static p => p.Atlas.ShowsAllKinds);
        Assert.True(picture.Atlas.Places.Length >= 2);
    }

    [Fact]
    public async Task What_is_chosen_is_composed_with_its_map_its_places_and_its_passages()
    {
        await OpenAndFollow("From Chabahar to Gwadar.");
        var chosen = Selection.None.Choose(_session.Atlas.Places[0].Place.Id);
        var picture = await After(() => _session.Choose(chosen), p => p.Selection == chosen);
        Assert.Equal(2, picture.Places.Length);
        Assert.Equal(chosen.Place, picture.Place!.Row.Place);
        Assert.Equal(chosen.Place, Assert.Single(picture.MapAt(5).Circles, static c => c.IsChosen).Place);
        Assert.Same(picture, _session.Picture);
    }

    [Fact]
    public async Task A_filter_leaves_the_documents_that_hold_it_and_an_empty_one_all()
    {
        Write("b.txt", "Quetta.");
        await OpenAndFollow("Chabahar.");
        Assert.Equal(1, (await After(() => _session.Show(new DisplaySettings("b.txt")), static p => p.Documents.Total != 2)).Documents.Total);
        Assert.Equal(2, (await After(() => _session.Show(new DisplaySettings()), static p => p.Documents.Total != 1)).Documents.Total);
    }

    [Theory]
    [InlineData(PlaceOrder.Mentions, "Gwadar, Quetta, Zahedan, Zābol")]
    [InlineData(PlaceOrder.Documents, "Quetta, Gwadar, Zahedan, Zābol")]
    [InlineData(PlaceOrder.Name, "Gwadar, Quetta, Zābol, Zahedan")]
    public async Task Places_are_listed_in_the_order_asked_for(PlaceOrder order, string expected)
    {
        Write("b.txt", "Quetta.");
        await OpenAndFollow("Gwadar lies by the sea, Gwadar is a port, Gwadar grows. From Quetta to Zahedan and Zabol.");
        var picture = await After(() => _session.Show(new DisplaySettings(Places: order)), p => p.Display.Places == order);
        Assert.Equal(expected, string.Join(", ", picture.Places.Select(static r => r.Name)));
    }

    [Fact]
    public async Task Of_many_choices_the_last_is_shown()
    {
        await OpenAndFollow("From Chabahar to Gwadar.");
        var (first, last) = (Selection.None.Choose(_session.Atlas.Places[0].Place.Id), Selection.None.Choose(_session.Atlas.Places[1].Place.Id));
        await After(
            () =>
            {
                for (var i = 0; i < 100; i++) _session.Choose(i % 2 == 0 ? first : last);
            },
            p => p.Selection == last);
        await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.Equal(last, _session.Picture.Selection);
    }

    [Theory]
    [InlineData(DocumentOrder.Read, "a.txt, b.txt")]
    [InlineData(DocumentOrder.Mentions, "b.txt, a.txt")]
    public async Task Documents_are_listed_in_the_order_asked_for(DocumentOrder order, string expected)
    {
        Write("b.txt", "From Quetta to Zahedan.");
        await OpenAndFollow("Gwadar lies by the sea.");
        var picture = await After(() => _session.Show(new DisplaySettings(Documents: order) { Filter = ".txt" }), p => p.Display.Documents == order && p.Display.Filter == ".txt");
        Assert.Equal(expected, string.Join(", ", picture.Documents.Cards.Select(static c => Path.GetFileName(c.Name))));
    }

    [Fact]
    public async Task The_map_is_labelled_in_the_languages_asked_for()
    {
        await OpenAndFollow("From Chabahar to Gwadar.");
        var persian = LabelLanguages.Parse("fa");
        var picture = await After(() => _session.Show(new DisplaySettings { Labels = persian }), p => p.Display.Labels == persian);
        Assert.Equal(["بندر گوادر", "چابهار"], picture.MapAt(6).Labels.Select(static l => l.Latin + l.Native).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Words_are_found_in_the_texts_with_where_they_stand()
    {
        await OpenAndFollow("From Chabahar to Gwadar.\n\nThe caravan rested at noon.");
        var found = await _session.FindTextsAsync("carav", 10);
        var passage = Assert.Single(found.Passages);
        Assert.Equal(("caravan", 30), (passage.Text, passage.At));
        Assert.Empty((await _session.FindTextsAsync("camels", 10)).Passages);
    }

    [Fact]
    public async Task What_is_decided_shows_at_once_and_what_is_undone_is_as_before()
    {
        await OpenAndFollow("From Chabahar to Gwadar.");
        var document = _session.Atlas.Documents[0];
        var notPlace = new DecisionDraft { Kind = DecisionKind.NotAPlace, Scope = DecisionScope.Project };
        await _session.ChangeAsync(review => review.Decide(document, 5, notPlace));
        Assert.Equal(["Gwadar"], _session.Desk.Atlas.Places.Select(static p => p.Place.Name));
        await _session.ChangeAsync(static review => review.Undo());
        Assert.Equal(2, _session.Desk.Atlas.Places.Length);
    }

    [Fact]
    public async Task What_is_decided_in_all_documents_holds_in_another_script_too()
    {
        Write("b.txt", "این شهر در نزدیکی سراوان است. سراوان بازار بزرگی دارد.");
        await OpenAndFollow("The road to Saravan passes Khash.");
        var document = _session.Atlas.Documents.First(static d => d.Source.Name.EndsWith("a.txt", StringComparison.Ordinal));
        var saravan = document.Mentions.First(static m => m.Place?.Name == "Saravan");
        var other = saravan.Candidates.First(c => c.Place.Id != saravan.Place!.Id && _session.Names!.NamesOf(c.Place).Any(static n => n.Text == "سراوان")).Place.Id;
        await _session.ChangeAsync(review => review.Decide(document, saravan.Span.Start, new DecisionDraft { Kind = DecisionKind.Place, Scope = DecisionScope.Project, Place = other.Value }));
        Assert.All(_session.Desk.Atlas.Documents, d => Assert.Contains(d.Mentions, m => m.Place?.Id == other));
    }

    [Theory]
    [InlineData("country=PK", "Gwadar, Karachi, Quetta")]
    [InlineData("having=caravan", "Gwadar, Quetta")]
    [InlineData("country=PK&having=rain", "Karachi")]
    [InlineData("having=camels", "")]
    public async Task What_meets_a_filter_is_shown_and_counted(string filter, string expected)
    {
        Write("b.txt", "From Chabahar to Karachi in the rain.");
        await OpenAndFollow("From Gwadar to Quetta by caravan.");
        var picture = await After(() => _session.Show(FilterText.Parse(filter)), static p => !p.Atlas.Filter.IsEmpty);
        Assert.Equal(expected, string.Join(", ", picture.Places.Select(static r => r.Name).Order()));
        Assert.Equal(filter, picture.Atlas.Filter.Text);
        Assert.NotEmpty(picture.Chips);
        Assert.StartsWith($"{picture.Places.Length} mention", picture.Left, StringComparison.Ordinal);
        Assert.Empty((await After(() => _session.Show(MentionFilter.None), static p => p.Atlas.Filter.IsEmpty)).Chips);
    }

    [Fact]
    public async Task The_menu_of_a_filter_has_what_each_value_would_leave()
    {
        await OpenAndFollow("From Chabahar to Gwadar and Quetta.");
        Assert.Equal(["Pakistan · 2", "Iran · 1"], (await _session.FilterMenuAsync()).Single(static s => s.Words == "Country").Lines.Select(static l => l.Words));
        await _session.Show(FilterText.Parse("country=PK"));
        Assert.Equal([true, false], (await _session.FilterMenuAsync()).Single(static s => s.Words == "Country").Lines.Select(static l => l.IsChosen));
    }

    [Theory]
    [InlineData(DecisionScope.Mention)]
    [InlineData(DecisionScope.Project)]
    public async Task What_was_given_another_place_stays_chosen_with_it(DecisionScope scope)
    {
        await OpenAndFollow("The road to Saravan passes Khash.");
        var document = _session.Atlas.Documents[0];
        var saravan = document.Mentions.First(static m => m.Place?.Name == "Saravan");
        var other = saravan.Candidates.First(c => c.Place.Id != saravan.Place!.Id).Place.Id;
        _session.Choose(Selection.At(_session.Atlas, new MentionRef(0, document.Mentions.IndexOf(saravan))));
        Assert.Equal(saravan.Place!.Id, _session.Selection.Place);
        await After(() => _session.DecideAsync(document, saravan.Span.Start, new DecisionDraft { Kind = DecisionKind.Place, Scope = scope, Place = other.Value }), p => p.Selection.Place == other);
        Assert.Equal(saravan.Span.Start, _session.Atlas.MentionAt(new MentionRef(0, _session.Selection.Mention!.Value)).Span.Start);
        await After(() => _session.ChangeAsync(static review => review.Undo()), p => p.Selection.Place == saravan.Place.Id);
    }

    [Fact]
    public async Task The_text_of_an_open_document_is_laid_anew_only_where_it_changed()
    {
        Write("b.txt", "Quetta.");
        await OpenAndFollow("From Chabahar to Gwadar.");
        var first = (await After(() => _session.Choose(Selection.None.Open(_session.Atlas, 0)), static p => p.Page is not null)).Page;
        var walked = await After(() => _session.Walk(true, false), static p => p.Selection.Mention is not null);
        Assert.Same(first, walked.Page);
        Assert.Equal("Chabahar – a – Gazetteer", walked.Title);
        Assert.NotSame(first, (await After(() => _session.Show(FilterText.Parse("country=PK")), static p => !p.Atlas.Filter.IsEmpty)).Page);
        Assert.Equal(1, (await After(() => _session.Choose(Selection.None.Open(_session.Atlas, 1)), static p => p.Selection.Document == 1)).Page!.Card.Document);
        var none = await After(() => _session.Choose(Selection.None), static p => p.Selection == Selection.None);
        Assert.Equal((null, "Gazetteer"), (none.Page, none.Title));
    }

    [Fact]
    public async Task What_is_no_place_leaves_the_text_where_it_stands()
    {
        await OpenAndFollow("From Chabahar to Gwadar.");
        var document = _session.Atlas.Documents[0];
        _session.Choose(Selection.At(_session.Atlas, new MentionRef(0, 1)));
        await After(() => _session.DecideAsync(document, 17, new DecisionDraft { Kind = DecisionKind.NotAPlace, Scope = DecisionScope.Mention }), static p => p.Places.Length == 1
            && p.Selection.Place is null);
        Assert.Equal(0, _session.Selection.Document);
    }

    [Fact]
    public async Task A_region_in_words_is_an_area_beneath_the_circles()
    {
        await OpenAndFollow("Wells ran dry some 50 km north of Chabahar.");
        var shape = Assert.Single(_session.Picture.ShapesOf());
        Assert.True(shape is { IsInWords: true, IsChosen: false });
        var picture = await After(() => _session.Choose(Selection.None.Choose(shape.Place)), p => p.Selection.Place == shape.Place);
        Assert.True(Assert.Single(picture.ShapesOf()).IsChosen);
        Assert.Empty(Picture.Empty.ShapesOf());
    }

    [Fact]
    public async Task What_cannot_be_written_is_a_problem()
    {
        await OpenAndFollow("From Chabahar to Gwadar.");
        await _session.ExportAsync(ExportCatalog.All[0], Path.Combine(_folder, "missing", "out.csv"));
        Assert.Contains("could not be written", Assert.Single(_session.Desk.Progress.Problems).ToString(), StringComparison.Ordinal);
        await _session.ExportAsync(ExportCatalog.All[0], Path.Combine(_folder, "out.csv"));
        Assert.Equal(3, File.ReadAllLines(Path.Combine(_folder, "out.csv")).Length);
    }

    [Fact]
    public async Task What_cannot_be_decided_is_a_problem()
    {
        await OpenAndFollow("From Chabahar to Gwadar.");
        await _session.ChangeAsync(static review => review.Undo());
        Assert.StartsWith("corrections", Assert.Single(_session.Desk.Progress.Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_that_was_saved_is_opened_with_what_was_decided_in_it()
    {
        await OpenAndFollow("From Chabahar to Gwadar.");
        var (document, project) = (_session.Atlas.Documents[0], Path.Combine(_folder, "notes.gpkg"));
        await _session.ChangeAsync(review => review.Decide(document, 5, new DecisionDraft { Kind = DecisionKind.NotAPlace, Scope = DecisionScope.Mention }));
        await _session.ChangeAsync(review => review.SaveAs(project, overwrite: false));
        await _session.DisposeAsync();
        await using var later = new ReadingSession(static () => Shipped.Value);
        await later.OpenAsync([project]);
        Assert.Equal(["Gwadar"], later.Desk.Atlas.Places.Select(static p => p.Place.Name));
        await later.OpenAsync([project, Write("c.txt", "Quetta.")]);
        Assert.Equal(["Gwadar", "Quetta"], later.Desk.Atlas.Places.Select(static p => p.Place.Name).Order());
        Assert.Contains("window of its own", Assert.Single(later.Desk.Progress.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_opened_after_the_end_is_not_read()
    {
        await _session.DisposeAsync();
        await _session.OpenAsync([Write("a.txt", "Chabahar.")]);
        Assert.Equal((0, true), (_session.Desk.Progress.Read, _session.Desk.Progress.IsComplete));
    }

    [Fact]
    public async Task A_walk_leads_from_mention_to_mention()
    {
        await OpenAndFollow("From Chabahar to Gwadar.");
        _session.Choose(Selection.None.Open(_session.Atlas, 0));
        _session.Walk(true, false);
        Assert.Equal(0, _session.Selection.Mention);
        _session.Walk(true, false);
        Assert.Equal(1, _session.Selection.Mention);
        Assert.Equal("Gwadar", _session.Atlas.Find(_session.Selection.Place!.Value)!.Place.Name);
    }

    public async ValueTask DisposeAsync()
    {
        await _session.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task OpenAndFollow(string text)
    {
        var complete = Complete();
        Write("a.txt", text);
        await _session.OpenAsync([_folder]);
        await complete;
    }

    /// <summary>The first picture of this kind that is composed after something was done.</summary>
    private async Task<Picture> After(Action act, Func<Picture, bool> isMeant)
    {
        var composed = new TaskCompletionSource<Picture>();
        _session.Composed += picture =>
        {
            if (isMeant(picture)) composed.TrySetResult(picture);
        };
        act();
        return await composed.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
    }

    /// <summary>Follows the session until all has been read and composed.</summary>
    private Task<ReadingProgress> Complete()
    {
        var complete = new TaskCompletionSource<ReadingProgress>();
        _session.Composed += picture =>
        {
            if (_session.Desk.Progress is { IsComplete: true } progress && progress.Read == picture.Atlas.Documents.Length) complete.TrySetResult(progress);
        };
        _ = _session.FollowAsync();
        return complete.Task;
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
