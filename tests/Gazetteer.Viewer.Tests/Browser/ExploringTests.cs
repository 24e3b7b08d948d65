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

/// <summary>Filters, the time line, comparisons and stories as a user has them: in a real browser, by mouse and by keys.</summary>
[Trait("Category", "Browser")]
public sealed class ExploringTests : IAsyncLifetime
{
    private static readonly Lazy<Workspace> Shipped = new(static () => Workspace.Open(DataFolder.Locate()));
    private readonly TemporaryFolder _folder = new();
    private readonly Desk _desk = new();
    private readonly ProjectSession _session = ProjectSession.InMemory();
    private ViewerServer _server = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private IPage _page = null!;

    private ILocator Filters => _page.Locator("#filters");

    private ILocator Rows => _page.Locator("#places tbody tr");

    public async ValueTask InitializeAsync()
    {
        _folder.Write("docs/a.md", "---\ndate: 2021-03-05\nlanguage: en\n---\n\nFrom Karachi the mail went to Quetta on 5 March 2021, then to Kandahar.\n");
        _folder.Write("docs/b.md", "---\ndate: 2022-07-09\nlanguage: en\n---\n\nThe ship from Muscat called at Gwadar, then at Karachi.\n");
        _folder.Write("docs/c.md", "---\ndate: 2023-11-20\nlanguage: fa\n---\n\nاز زاهدان و کویته و کراچی نامه رسید. بازار زاهدان بزرگ است.\n");
        _folder.Write("docs/d.md", "---\nlanguage: en\n---\n\nA letter from Lahore, without a day.\n");
        var reader = new DeskReader(Shipped.Value, new DocumentLibrary(), _session.Add);
        _server = await ViewerServer.StartAsync(
            new ViewerOptions
            {
                OpenBrowser = false,
                Basemap = Basemap.Open(DataFolder.Locate().BaseMap),
                Reader = reader,
                FindPlace = static name => Shipped.Value.Lookup.Find(name) is [var likeliest, ..] ? likeliest.Place : null,
                Review = (desk, names) => new ReviewDesk(desk, _session, Shipped.Value, names, "Mina"),
            },
            _desk,
            Shipped.Value.Index);
        await reader.ReadAsync([Path.Combine(_folder.Path, "docs")], _desk, TestContext.Current.CancellationToken);
        _desk.Complete();
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
        _page = await _browser.NewPageAsync(new() { ViewportSize = new() { Width = 1400, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        await _page.GotoAsync(_server.Address.AbsoluteUri);
        await Expect(Rows.First).ToBeVisibleAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        await _server.DisposeAsync();
        _session.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_reader_filters_two_years_and_a_country_and_exports_what_is_left()
    {
        await _page.Keyboard.PressAsync("Shift+F");
        await _page.Locator(".facet label", new() { HasText = "Pakistan" }).ClickAsync();
        await _page.Locator("#filter-since").FillAsync("2022-01-01");
        await Expect(Filters).ToContainTextAsync("since 1 Jan 2022");
        await _page.Locator("#filter-until").FillAsync("2023-12-31");
        await Expect(Filters).ToContainTextAsync("4 mentions in 2 documents; 1 document without a date is left out");
        await Expect(Rows).ToHaveCountAsync(3);
        await Expect(_page.Locator("#documents .card")).ToHaveCountAsync(2);
        Assert.EndsWith("#since=2022-01-01&until=2023-12-31&country=PK", _page.Url, StringComparison.Ordinal);

        // What an export of the page holds is what the page shows.
        var csv = await _page.EvaluateAsync<string>("async () => await (await fetch('/api/exports/csv?' + location.hash.slice(1))).text()");
        Assert.Equal(4, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
        await _page.ReloadAsync();
        await Expect(Rows).ToHaveCountAsync(3);
        await Filters.GetByRole(AriaRole.Button, new() { Name = "Take away: Country: Pakistan" }).ClickAsync();
        await Expect(Rows).ToHaveCountAsync(5);
        await Filters.GetByText("Clear all filters").ClickAsync();
        await Expect(Filters).ToBeHiddenAsync();
        await Expect(_page.Locator("#documents .card")).ToHaveCountAsync(4);
    }

    [Fact]
    public async Task An_area_by_the_name_of_a_place_is_filtered_by_and_a_wrong_one_is_told()
    {
        await _page.Keyboard.PressAsync("Shift+F");
        var area = _page.Locator("#filter-within");
        await area.FillAsync("100 km of Nowhereabad");
        await area.PressAsync("Enter");
        await Expect(_page.Locator("#filter-panel .failure")).ToContainTextAsync("no place named Nowhereabad");
        await area.FillAsync("50 km of Karachi");
        await area.PressAsync("Enter");
        await Expect(Filters).ToContainTextAsync("Area: 50 km around Karachi");
        await Expect(Rows).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_time_line_is_dragged_walked_by_keys_and_played()
    {
        await _page.Keyboard.PressAsync("t");
        var bars = _page.Locator(".bars .bar");
        await Expect(bars).ToHaveCountAsync(33);
        await Expect(_page.Locator("#time")).ToContainTextAsync("1 document without a date");
        var box = await _page.Locator(".bars").BoundingBoxAsync();
        await _page.Mouse.MoveAsync(box!.X + (box.Width * 0.4f), box.Y + 10);
        await _page.Mouse.DownAsync();
        await _page.Mouse.MoveAsync(box.X + box.Width - 2, box.Y + 10, new() { Steps = 5 });
        await _page.Mouse.UpAsync();
        await Expect(_page.Locator("#documents .card")).ToHaveCountAsync(2);
        await Expect(Filters).ToBeVisibleAsync();
        await _page.Locator("#time").GetByText("All times").ClickAsync();
        await Expect(_page.Locator("#documents .card")).ToHaveCountAsync(4);
        await _page.Locator(".bars").FocusAsync();
        await _page.Keyboard.PressAsync("End");
        await _page.Keyboard.PressAsync("Enter");
        await Expect(Filters).ToContainTextAsync("1 Nov 2023 – 30 Nov 2023");
        await Expect(_page.Locator("#documents .card")).ToHaveCountAsync(1);
        await _page.Keyboard.PressAsync("Escape");
        await Expect(Filters).ToBeHiddenAsync();
        await Task.Delay(2500, TestContext.Current.CancellationToken);
        var kept = new List<string>();
        _page.Request += (_, request) =>
        {
            if (request.Url.Contains("/api/views?name=&filter=", StringComparison.Ordinal)) kept.Add(request.Url);
        };
        await _page.GetByRole(AriaRole.Button, new() { Name = "Play through time" }).ClickAsync();
        foreach (var month in (string[])["Mar 2021", "Jul 2022", "Nov 2023"]) await Expect(Filters).ToContainTextAsync(month);
        await Expect(_page.GetByRole(AriaRole.Button, new() { Name = "Play through time" })).ToBeVisibleAsync();
        Assert.Single(await _page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.bar.chosen')].map((b) => b.title)"));

        // Not every step that was played is kept with the project, but where it stopped.
        await Task.Delay(2500, TestContext.Current.CancellationToken);
        Assert.Contains("since%3D2023-11-01", Assert.Single(kept), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Persian_documents_are_compared_with_English_ones_on_the_map_and_in_lists()
    {
        await _page.Keyboard.PressAsync("v");
        await _page.Locator("#compare-a").SelectOptionAsync("lang=fa");
        await _page.Locator("#compare-b").SelectOptionAsync("lang=en");
        await Expect(_page.Locator("#compare-only-a")).ToContainTextAsync("Zahedan");
        await Expect(_page.Locator("#compare-only-b")).ToContainTextAsync("Gwadar");
        await Expect(_page.Locator("#compare-both tbody tr")).ToHaveCountAsync(2);
        await Expect(_page.Locator(".compared")).ToContainTextAsync("Dirichlet");
        await WaitForColour("--group-a");
        await WaitForColour("--group-b");
        await _page.Keyboard.PressAsync("Escape");
        await Expect(_page.Locator("#compare-panel")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_document_is_given_tags_and_filtered_and_compared_by_them()
    {
        await _page.Locator("#documents .card").Nth(1).ClickAsync();
        await _page.GetByRole(AriaRole.Button, new() { Name = "Tags of" }).ClickAsync();
        await _page.Locator("#document-tags").FillAsync("coast; two words");
        await _page.Keyboard.PressAsync("Enter");
        await Expect(_page.Locator("#reader .file")).ToContainTextAsync("coast; two words");
        await _page.GotoAsync(new Uri(_server.Address, "/#tag=two%20words").AbsoluteUri);
        await Expect(Filters).ToContainTextAsync("Folder or tag: two words");
        await Expect(_page.Locator("#documents .card")).ToHaveCountAsync(1);
        await Expect(_page.Locator("#documents .card")).ToContainTextAsync("coast; two words");
        await _page.Keyboard.PressAsync("v");
        await Expect(_page.Locator("#compare-a option", new() { HasText = "coast" })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_story_is_stepped_by_keys_with_text_and_map_together()
    {
        await _page.Locator("#documents .card").First.ClickAsync();
        await Expect(_page.Locator("#reader .text")).ToContainTextAsync("Kandahar");
        await _page.Keyboard.PressAsync("s");
        var story = _page.Locator("#story");
        await Expect(story).ToContainTextAsync("1 of 3: Karachi");
        await _page.Keyboard.PressAsync("ArrowRight");
        await Expect(story).ToContainTextAsync("2 of 3: Quetta");
        await _page.Keyboard.PressAsync("ArrowRight");
        await Expect(story).ToContainTextAsync("5 Mar 2021");
        await Expect(_page.Locator("#places h2")).ToContainTextAsync("Kandah");
        await Expect(_page.Locator("#reader .here")).ToHaveTextAsync("Kandahar");
        await story.GetByRole(AriaRole.Checkbox).CheckAsync();
        await _page.Keyboard.PressAsync("ArrowLeft");
        await Expect(story).ToContainTextAsync("2 of 3: Quetta");
    }

    [Fact]
    public async Task A_project_shows_again_what_it_showed_last_and_keeps_named_views()
    {
        await _page.Keyboard.PressAsync("Shift+F");

        // What is shown is kept once it has stayed for a while.
        await _page.RunAndWaitForResponseAsync(() => _page.Locator(".facet label", new() { HasText = "Pakistan" }).ClickAsync(),
            static r => r.Url.EndsWith("/api/views?name=&filter=country%3DPK", StringComparison.Ordinal));
        await _page.GetByLabel("Name of the view").FillAsync("Only Pakistan");
        await _page.GetByText("Save this view").ClickAsync();
        await Expect(_page.Locator(".views")).ToContainTextAsync("Only Pakistan");
        var project = Path.Combine(_folder.Path, "notes.gpkg");
        _session.SaveAs(project, ProjectProvenance.Of(Shipped.Value.Index));
        _session.Dispose();
        using var file = ProjectFile.Open(project);
        Assert.Equal([("", "country=PK"), ("Only Pakistan", "country=PK")], file.ReadViews().Select(static v => (v.Key, v.Value)));
        await _page.GotoAsync("about:blank");
        await _page.GotoAsync(new Uri(_server.Address, "/").AbsoluteUri);
        await Expect(Filters).ToContainTextAsync("Country: Pakistan");
    }

    /// <summary>Waits until the map has some pixels of a colour of the style sheets.</summary>
    private async Task WaitForColour(string variable) => await _page.WaitForFunctionAsync(
        """
        (variable) => {
          const probe = document.body.appendChild(document.createElement('span'));
          probe.style.color = `var(${variable})`;
          const [red, green, blue] = getComputedStyle(probe).color.match(/\d+/g).map(Number);
          probe.remove();
          const near = (a, b) => Math.abs(a - b) < 48;
          return [...document.querySelectorAll('#map canvas')].some((canvas) => {
            const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
            let found = 0;
            for (let i = 0; i < data.length; i += 4) if (data[i + 3] > 150 && near(data[i], red) && near(data[i + 1], green) && near(data[i + 2], blue)) found++;
            return found > 20;
          });
        }
        """,
        variable);
}
