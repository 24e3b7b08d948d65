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

/// <summary>A year's work in some minutes, as one user has it in a real browser: correct, mark, undo, save, come back, read more, export, filter, compare, play.</summary>
[Trait("Category", "Browser")]
public sealed class ProjectAcceptanceTests : IAsyncLifetime
{
    private static readonly Lazy<Workspace> Shipped = new(static () => Workspace.Open(DataFolder.Locate()));
    private readonly TemporaryFolder _folder = new();
    private readonly string _project;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public ProjectAcceptanceTests() => _project = Path.Combine(_folder.Path, "notes.gpkg");

    public async ValueTask InitializeAsync()
    {
        _folder.Write("docs/a.md", "---\ndate: 2021-03-05\nlanguage: en\n---\n\nThe road from Zahedan to Saravan is long. At the gwashtak wells the caravan rested.\n");
        _folder.Write("docs/b.md", "---\ndate: 2022-07-09\nlanguage: en\n---\n\nFrom Karachi they drove to Quetta and on to Saravan.\n");
        _folder.Write("docs/c.md", "---\ndate: 2023-11-20\nlanguage: fa\n---\n\nاز زاهدان و کویته و کراچی نامه رسید. بازار زاهدان بزرگ است.\n");
        _folder.Write("docs/d.md", "---\nlanguage: en\n---\n\nA letter from Lahore, without a day.\n");
        _folder.Write("more/e.md", "---\ndate: 2024-01-02\nlanguage: en\n---\n\nAgain to Saravan, and the gwashtak wells.\n");
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
    public async Task A_reader_works_in_a_project_over_two_sessions()
    {
        using (var session = ProjectSession.InMemory())
        await using (var server = await Read(session, "docs"))
        {
            var page = await Open(server);
            await CorrectSaravanEverywhere(page);
            await MarkGwashtakAndGiveItAPoint(page);
            await page.Keyboard.PressAsync("Control+z");
            await Expect(page.Locator("#progress")).ToContainTextAsync("Undone: 1 mention");
            await page.Keyboard.PressAsync("Control+Shift+z");
            await Expect(page.Locator("#progress")).ToContainTextAsync("Done again: 1 mention");
            await page.GetByRole(AriaRole.Button, new() { Name = "Save…" }).ClickAsync();
            await page.Locator("dialog.save[open] input[type=text]").FillAsync(_project);
            await page.Locator("dialog.save[open] button[type=submit]").ClickAsync();
            await Expect(page.Locator("#progress")).ToContainTextAsync("Kept in");
            await page.CloseAsync();
        }

        using (var session = ProjectSession.Of(ProjectFile.Open(_project), cancellation: TestContext.Current.CancellationToken))
        await using (var server = await Read(session, "more"))
        {
            var page = await Open(server);
            await Expect(page.Locator("#documents .card")).ToHaveCountAsync(5);
            await FindCorrectionsInTheNewDocumentToo(page);
            await FilterTwoYearsOfPakistan(page);
            await ComparePersianWithEnglish(page);
            await PlayTheTimeLine(page);
        }

        using var kept = ProjectFile.Open(_project);
        Assert.Empty(kept.FindDamage());
        Assert.Equal(["Saravan", "gwashtak"], kept.Decisions.InForce.Select(static d => d.Name));
    }

    private static async Task CorrectSaravanEverywhere(IPage page)
    {
        await page.Locator("#places").GetByText("Saravan", new() { Exact = true }).First.ClickAsync();
        await page.Locator(".correct-this").First.ClickAsync();
        var dialog = page.Locator("dialog.correct");
        await dialog.Locator("select.scope").SelectOptionAsync("Project");
        await dialog.Locator(".choice-of-place", new() { HasText = "Gilan" }).ClickAsync();
        await dialog.GetByText("Take this place").ClickAsync();
        await Expect(page.Locator("#progress")).ToContainTextAsync("Decided: 2 mentions in 2 documents");
    }

    private static async Task MarkGwashtakAndGiveItAPoint(IPage page)
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
        await page.Locator("#map-canvas").ClickAsync(new() { Position = new() { X = 300, Y = 300 } });
        await Expect(dialog).ToBeVisibleAsync();
        await dialog.Locator("select.scope").SelectOptionAsync("Project");
        await dialog.GetByText("Mark as this place").ClickAsync();
        await Expect(page.Locator("#progress")).ToContainTextAsync("Decided: 1 mention in 1 document");
    }

    private static async Task FindCorrectionsInTheNewDocumentToo(IPage page)
    {
        var rows = (await Exported(page)).Where(static r => r.Contains("overlay:saravan-gilan,", StringComparison.Ordinal) || r.Contains("own:gwashtak,", StringComparison.Ordinal)).ToList();
        Assert.Equal(5, rows.Count);
        Assert.All(rows, static r => Assert.Contains(",Mina,", r, StringComparison.Ordinal));
        Assert.Equal(2, rows.Count(static r => r.Contains("more/e.md#", StringComparison.Ordinal)));
    }

    private static async Task FilterTwoYearsOfPakistan(IPage page)
    {
        await page.Keyboard.PressAsync("Shift+F");
        await page.Locator(".facet label", new() { HasText = "Pakistan" }).ClickAsync();
        await page.Locator("#filter-since").FillAsync("2022-01-01");
        await page.Locator("#filter-until").FillAsync("2023-12-31");
        await Expect(page.Locator("#filters")).ToContainTextAsync("4 mentions in 2 documents; 1 document without a date is left out");
        await Expect(page.Locator("#documents .card")).ToHaveCountAsync(2);
        Assert.Equal(4, (await Exported(page)).Count - 1);
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("#filters").GetByText("Clear all filters").ClickAsync();
        await Expect(page.Locator("#documents .card")).ToHaveCountAsync(5);
    }

    private static async Task ComparePersianWithEnglish(IPage page)
    {
        await page.Keyboard.PressAsync("v");
        await page.Locator("#compare-a").SelectOptionAsync("lang=fa");
        await page.Locator("#compare-b").SelectOptionAsync("lang=en");
        await Expect(page.Locator("#compare-both")).ToContainTextAsync("Karachi");
        await Expect(page.Locator("#compare-only-b")).ToContainTextAsync("Lahore");
        await Expect(page.Locator(".compared")).ToContainTextAsync("Dirichlet");
        var table = await page.EvaluateAsync<string>("async () => await (await fetch(document.querySelector('.compared a[download]').href)).text()");
        Assert.Contains("Quetta", table, StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Escape");
    }

    private static async Task PlayTheTimeLine(IPage page)
    {
        await page.Locator("#map-canvas").FocusAsync();
        await page.Keyboard.PressAsync("t");
        await Expect(page.Locator("#time")).ToContainTextAsync("1 document without a date");
        await page.GetByRole(AriaRole.Button, new() { Name = "Play through time" }).ClickAsync();
        foreach (var month in (string[])["Mar 2021", "Jul 2022", "Nov 2023", "Jan 2024"]) await Expect(page.Locator("#filters")).ToContainTextAsync(month);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Play through time" })).ToBeVisibleAsync();
        await Expect(page.Locator("#documents .card")).ToHaveCountAsync(1);
    }

    /// <summary>The lines of what the page exports as CSV, with its filter.</summary>
    private static async Task<List<string>> Exported(IPage page)
    {
        var csv = await page.EvaluateAsync<string>("async () => await (await fetch('/api/exports/csv?' + location.hash.slice(1))).text()");
        return [.. csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
    }

    private async Task<ViewerServer> Read(ProjectSession session, string folder)
    {
        var (desk, workspace, library) = (new Desk(), Shipped.Value, new DocumentLibrary());
        var reader = new DeskReader(workspace, library, session.Add);
        var server = await ViewerServer.StartAsync(
            new ViewerOptions
            {
                OpenBrowser = false,
                Basemap = Basemap.Open(DataFolder.Locate().BaseMap),
                Reader = reader,
                Review = (on, names) => new ReviewDesk(on, session, workspace, names, "Mina"),
            }, desk, workspace.Index);
        var path = Path.Combine(_folder.Path, folder);
        if (session.File is null) await reader.ReadAsync([path], desk, TestContext.Current.CancellationToken);
        else await new ProjectDesk(session, new ProjectIntake(workspace, library)).LayAsync([path], desk, TestContext.Current.CancellationToken);
        desk.Complete();
        return server;
    }

    private async Task<IPage> Open(ViewerServer server)
    {
        var page = await _browser.NewPageAsync(new() { ViewportSize = new() { Width = 1400, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync(server.Address.AbsoluteUri);
        await Expect(page.Locator("#places tbody tr").First).ToBeVisibleAsync();
        return page;
    }
}
