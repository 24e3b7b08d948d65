using Gazetteer.Documents.Library;
using Gazetteer.Foundation;
using Gazetteer.Gazetteers;
using Gazetteer.Pipeline;
using Gazetteer.Project.Sessions;
using Gazetteer.Reading;
using Gazetteer.Reading.Shelf;
using Gazetteer.Scene;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Tests.Tools;
using Gazetteer.Viewer.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gazetteer.Viewer.Tests.Browser;

/// <summary>A table dropped on the map becomes a gazetteer, with which the open documents are read again: in a real browser, by mouse and by keys.</summary>
[Trait("Category", "Browser")]
public sealed class OwnGazetteersTests : IAsyncLifetime
{
    private const string Table = "Fundort;Breite;Länge;Merkmal\nKalat-e Dig;27,55;61,22;hoch\nTepe Yahrun;27,19;60,45;flach\nNirgends;;60,1;\n";

    private readonly TemporaryFolder _folder = new();
    private readonly Desk _desk = new();
    private readonly ProjectSession _session = ProjectSession.InMemory();
    private ViewerServer _server = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private IPage _page = null!;

    private ILocator Rows => _page.Locator("#places tbody tr");

    private ILocator Panel => _page.Locator("#gazetteers");

    public async ValueTask InitializeAsync()
    {
        _folder.Write("docs/a.md", "From Zahedan the survey went on to Kalat-e Dig. Kalat-e Dig lies far to the south.\n");
        var own = new UserGazetteers(Path.Combine(_folder.Path, "own"));
        var open = new OpenGazetteer(Workspace.Open(DataFolder.Locate()), cancellation => Workspace.Open(DataFolder.Locate(), userGazetteers: own, cancellation: cancellation));
        var reader = new DeskReader(() => open.Workspace, new DocumentLibrary(), _session.Add);
        _server = await ViewerServer.StartAsync(
            new ViewerOptions
            {
                OpenBrowser = false,
                Basemap = Basemap.Open(DataFolder.Locate().BaseMap),
                Reader = reader,
                Shelf = desk => new GazetteerShelf(own, open, desk, _session),
            }, _desk, open.Workspace.Index);
        await reader.ReadAsync([Path.Combine(_folder.Path, "docs")], _desk, TestContext.Current.CancellationToken);
        _desk.Complete();
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
        _page = await _browser.NewPageAsync(new() { ViewportSize = new() { Width = 1400, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        await _page.GotoAsync(_server.Address.AbsoluteUri);
        await Expect(Rows).ToHaveCountAsync(1);
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
    public async Task A_dropped_table_is_looked_at_imported_recoloured_and_removed()
    {
        await DropAsync("fundorte.csv", Table);
        await _page.GetByRole(AriaRole.Button, new() { Name = "Import as places" }).ClickAsync();
        await Expect(Panel.GetByRole(AriaRole.Status)).ToHaveTextAsync("2 places · 1 row cannot be used");
        await Expect(Panel).ToContainTextAsync("fundorte.csv:4: latitude is missing");
        await Expect(Panel.GetByLabel("Column Breite")).ToHaveValueAsync("latitude");
        await Expect(_page.Locator("body[data-preview='2']")).ToHaveCountAsync(1);

        // Another column is chosen by keys, and the focus stays where it was chosen.
        await Panel.GetByLabel("Column Merkmal").FocusAsync();
        await Panel.GetByLabel("Column Merkmal").SelectOptionAsync("kind");
        await Expect(Panel.GetByLabel("Column Merkmal")).ToHaveValueAsync("kind");
        await Expect(Panel.GetByLabel("Column Merkmal")).ToBeFocusedAsync();

        await Panel.GetByLabel("A colour of its own on the map").CheckAsync();
        await Panel.Locator("#import-colour").FillAsync("#2a6db5");
        await Panel.GetByLabel("Licence").FillAsync("CC BY 4.0");
        await Panel.GetByRole(AriaRole.Button, new() { Name = "Import", Exact = true }).ClickAsync();
        await Expect(Panel).ToContainTextAsync("fundorte was imported: 2 places");
        await Expect(Rows).ToHaveCountAsync(2, new() { Timeout = 120_000 });
        await Expect(Rows.First).ToContainTextAsync("Kalat-e Dig");
        await Expect(_page.Locator(".attribution")).ToContainTextAsync("fundorte (CC BY 4.0)");
        Assert.Equal("#2a6db5", await TintAsync());

        await Panel.GetByRole(AriaRole.Button, new() { Name = "Edit fundorte" }).ClickAsync();
        await Panel.Locator("#edit-fundorte-colour").FillAsync("#b5402a");
        await Panel.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(_page.Locator(".attribution")).ToContainTextAsync("fundorte (CC BY 4.0)");
        await WaitForTintAsync("#b5402a");

        await Panel.GetByRole(AriaRole.Button, new() { Name = "Remove fundorte" }).ClickAsync();
        await Panel.GetByRole(AriaRole.Button, new() { Name = "Remove", Exact = true }).ClickAsync();
        await Expect(Panel).ToContainTextAsync("You have imported none yet.");
        await Expect(Rows).ToHaveCountAsync(1, new() { Timeout = 120_000 });
    }

    [Fact]
    public async Task A_table_may_be_a_document_all_the_same_and_what_is_no_table_says_so()
    {
        await DropAsync("letters.csv", "text\nFrom Karachi to Quetta.\n");
        await _page.GetByRole(AriaRole.Button, new() { Name = "Read as documents" }).ClickAsync();
        await Expect(Rows).ToHaveCountAsync(3);

        await DropAsync("broken.geojson", "{\"type\":\"FeatureCollection\",\"features\":[");
        await Expect(Panel.GetByRole(AriaRole.Alert)).ToContainTextAsync("broken.geojson");
        await _page.Keyboard.PressAsync("Escape");
        await Expect(Panel).ToBeHiddenAsync();
        await Expect(_page.Locator("body[data-preview]")).ToHaveCountAsync(0);
    }

    private Task<string> TintAsync() => _page.EvaluateAsync<string>(
        "async () => { const c = await (await fetch('/api/circles?zoom=4&west=-180&south=-85&east=180&north=85')).json(); return c.tint[c.name.indexOf('Kalat-e Dig')] ?? ''; }");

    private async Task WaitForTintAsync(string colour)
    {
        for (var tries = 0; tries < 100 && await TintAsync() != colour; tries++) await _page.WaitForTimeoutAsync(100);
        Assert.Equal(colour, await TintAsync());
    }

    private async Task DropAsync(string name, string text)
    {
        var data = await _page.EvaluateHandleAsync("([name, text]) => { const d = new DataTransfer(); d.items.add(new File([text], name)); return d; }", new[] { name, text });
        await _page.DispatchEventAsync("#map-canvas", "drop", new { dataTransfer = data });
    }
}
