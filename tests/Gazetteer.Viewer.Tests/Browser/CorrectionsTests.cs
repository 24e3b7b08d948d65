using Gazetteer.Documents.Library;
using Gazetteer.Foundation;
using Gazetteer.Pipeline;
using Gazetteer.Project.Sessions;
using Gazetteer.Project.Storage;
using Gazetteer.Reading;
using Gazetteer.Reading.Projects;
using Gazetteer.Reading.Reviewing;
using Gazetteer.Scene;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Tests.Tools;
using Gazetteer.Viewer.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gazetteer.Viewer.Tests.Browser;

/// <summary>Corrections as a user makes them: in a real browser, kept in a project, and there again afterwards.</summary>
[Trait("Category", "Browser")]
public sealed class CorrectionsTests : IAsyncLifetime
{
    private static readonly Lazy<Workspace> Shipped = new(static () => Workspace.Open(DataFolder.Locate()));
    private readonly TemporaryFolder _folder = new();
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _folder.Write("docs/a.txt", "The market of Saravan\n\nThe road from Zahedan to Saravan is long. At the gwashtak wells the caravan rested.\n");
        _folder.Write("docs/b.txt", "A letter\n\nFrom Zahedan they drove to Saravan and on to Karachi.\n");
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_reader_corrects_marks_undoes_saves_and_finds_it_again_with_a_new_document()
    {
        var project = Path.Combine(_folder.Path, "notes.gpkg");
        using (var session = ProjectSession.InMemory())
        await using (var view = await Opened.Async(session, new DeskReader(Shipped.Value, new DocumentLibrary(), session.Add), Path.Combine(_folder.Path, "docs")))
        {
            var page = await view.PageAsync(_browser);
            await CorrectSaravan(page);
            Assert.Equal(["overlay:saravan-gilan"], PlacesOf(session, "Saravan"));
            await MarkGwashtak(page);
            Assert.Equal(["own:gwashtak"], PlacesOf(session, "gwashtak"));
            await page.Keyboard.PressAsync("Control+z");
            await Expect(page.Locator("#progress")).ToContainTextAsync("Undone: 1 mention");
            Assert.Empty(PlacesOf(session, "gwashtak"));
            await page.Keyboard.PressAsync("Control+Shift+z");
            await Expect(page.Locator("#progress")).ToContainTextAsync("Done again: 1 mention");
            await page.GetByRole(AriaRole.Button, new() { Name = "Save…" }).ClickAsync();
            await page.Locator("dialog.save[open] input[type=text]").FillAsync(project);
            await page.Locator("dialog.save[open] button[type=submit]").ClickAsync();
            await Expect(page.Locator("#progress")).ToContainTextAsync("Kept in");
        }

        _folder.Write("more/c.txt", "Again to Saravan, and the gwashtak wells.\n");
        using (var session = ProjectSession.Of(ProjectFile.Open(project), cancellation: TestContext.Current.CancellationToken))
        await using (var view = await Opened.Async(session, null, Path.Combine(_folder.Path, "more")))
        {
            var page = await view.PageAsync(_browser);
            await Expect(page.Locator("#documents .card")).ToHaveCountAsync(3);
            var csv = await page.EvaluateAsync<string>("async () => await (await fetch('/api/exports/csv')).text()");
            var rows = csv.Split("\r\n").Where(static r => r.Contains("overlay:saravan-gilan,", StringComparison.Ordinal) || r.Contains("own:gwashtak,", StringComparison.Ordinal)).ToList();
            Assert.Equal(6, rows.Count);
            Assert.All(rows, static r => Assert.Contains(",Mina,", r, StringComparison.Ordinal));
            Assert.Equal(2, rows.Count(static r => r.Contains("more/c.txt#", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task The_review_leads_by_keys_through_what_is_unsure()
    {
        using var session = ProjectSession.InMemory();
        await using var view = await Opened.Async(session, new DeskReader(Shipped.Value, new DocumentLibrary(), session.Add), Path.Combine(_folder.Path, "docs"));
        var page = await view.PageAsync(_browser);
        await page.Keyboard.PressAsync("r");
        var queue = page.Locator("dialog.queue");
        await Expect(queue).ToContainTextAsync("0 of");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#progress")).ToContainTextAsync("Decided");
        await Expect(queue).Not.ToContainTextAsync(" 0 of");
        await page.Keyboard.PressAsync("x");
        await Expect(queue).ToContainTextAsync("the program had");
        Assert.Equal(2, session.Log.InForce.Length);
        await page.Keyboard.PressAsync("Escape");
        await Expect(queue).ToBeHiddenAsync();
    }

    private static async Task CorrectSaravan(IPage page)
    {
        await page.Locator("#places").GetByText("Saravan", new() { Exact = true }).First.ClickAsync();
        await page.Locator(".correct-this").First.ClickAsync();
        var dialog = page.Locator("dialog.correct");
        await dialog.Locator("select.scope").SelectOptionAsync("Project");
        await dialog.Locator(".choice-of-place", new() { HasText = "Gilan" }).ClickAsync();
        await dialog.GetByText("Take this place").ClickAsync();
        await Expect(page.Locator("#progress")).ToContainTextAsync("Decided: 3 mentions in 2 documents");
    }

    private static async Task MarkGwashtak(IPage page)
    {
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("#documents .card").First.ClickAsync();
        await Expect(page.Locator("#reader .text")).ToContainTextAsync("gwashtak");
        await page.EvaluateAsync("""
            () => {
              const walker = document.createTreeWalker(document.querySelector('#reader .text'), NodeFilter.SHOW_TEXT);
              for (let node; (node = walker.nextNode());) {
                const at = node.data.indexOf('gwashtak');
                if (at >= 0) getSelection().setBaseAndExtent(node, at, node, at + 8);
              }
            }
            """);
        await page.Locator(".marking").ClickAsync();
        var dialog = page.Locator("dialog.correct");
        await dialog.Locator(".own summary").ClickAsync();
        await dialog.GetByText("Pick on the map").ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
        await page.Locator("#map-canvas").ClickAsync(new() { Position = new() { X = 300, Y = 300 } });
        await Expect(dialog).ToBeVisibleAsync();
        await dialog.Locator("select.scope").SelectOptionAsync("Project");
        await dialog.GetByText("Mark as this place").ClickAsync();
        await Expect(page.Locator("#progress")).ToContainTextAsync("Decided: 1 mention in 1 document");
    }

    private static string[] PlacesOf(ProjectSession session, string name) =>
        [.. session.Documents.SelectMany(d => d.Corrected.Document.Mentions.Where(m => m.Span.Of(d.Original.Source.Text) == name && m.Place is not null)).Select(static m => m.Place!.Id.Value)
            .Distinct()];

    private sealed class Opened : IAsyncDisposable
    {
        private readonly Desk _desk = new();
        private ViewerServer _server = null!;
        private IPage? _page;

        public static async Task<Opened> Async(ProjectSession session, DeskReader? reader, string path)
        {
            var opened = new Opened();
            var workspace = Shipped.Value;
            opened._server = await ViewerServer.StartAsync(
                new ViewerOptions
                {
                    OpenBrowser = false,
                    Basemap = Basemap.Open(DataFolder.Locate().BaseMap),
                    Reader = reader,
                    Review = (desk, names) => new ReviewDesk(desk, session, workspace, names, "Mina"),
                }, opened._desk, workspace.Index);
            if (reader is not null) await reader.ReadAsync([path], opened._desk, TestContext.Current.CancellationToken);
            else await new ProjectDesk(session, new ProjectIntake(workspace, new DocumentLibrary())).LayAsync([path], opened._desk, TestContext.Current.CancellationToken);
            opened._desk.Complete();
            return opened;
        }

        public async Task<IPage> PageAsync(IBrowser browser)
        {
            _page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1400, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
            await _page.GotoAsync(_server.Address.AbsoluteUri);
            await Expect(_page.Locator("#places tbody tr").First).ToBeVisibleAsync();
            return _page;
        }

        public async ValueTask DisposeAsync()
        {
            if (_page is not null) await _page.CloseAsync();
            await _server.DisposeAsync();
        }
    }
}
