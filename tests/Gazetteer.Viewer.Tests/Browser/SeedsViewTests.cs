using System.Text.Json;
using System.Text.RegularExpressions;
using Gazetteer.Output.Formats;
using Gazetteer.Output.Rows;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gazetteer.Viewer.Tests.Browser;

/// <summary>What a reader does, in a real browser, on the documents that come with the program.</summary>
[Trait("Category", "Browser")]
public sealed partial class SeedsViewTests(SeedsView view) : IClassFixture<SeedsView>, IAsyncLifetime
{
    // A busy machine takes its time to start a browser; a test that passes does not wait for it.
    private const int PatienceMilliseconds = 30_000;
    private readonly List<string> _complaints = [];
    private IPlaywright _playwright = null!;
    private IBrowser? _browser;
    private IPage _page = null!;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
        _page = await _browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 800 }, ReducedMotion = ReducedMotion.Reduce });
        _page.SetDefaultTimeout(PatienceMilliseconds);
        SetDefaultExpectTimeout(PatienceMilliseconds);
        _page.Console += (_, message) =>
        {
            if (message.Type == "error") _complaints.Add($"{message.Location}: {message.Text}");
        };
        _page.PageError += (_, error) => _complaints.Add(error);
        _page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(view.Address.GetLeftPart(UriPartial.Authority) + "/", StringComparison.Ordinal)) _complaints.Add("asked for " + request.Url);
        };
        await _page.GotoAsync(view.Address.AbsoluteUri);
        await Expect(_page.Locator("#places tbody tr").First).ToBeVisibleAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    [Fact]
    public async Task A_reader_goes_from_the_map_to_the_passage_and_keeps_the_table()
    {
        await _page.GetByRole(AriaRole.Button, new() { NameRegex = PortReport() }).ClickAsync();
        await Expect(_page.Locator("#reader .mention").First).ToBeVisibleAsync();

        await ClickOnMapAsync("Gwadar");
        var panel = _page.Locator("#places");
        await Expect(panel.Locator("h2")).ToContainTextAsync("Gwadar");
        await Expect(panel.Locator("h2")).ToContainTextAsync("گوادر");
        await Expect(panel.Locator(".facts").First).ToContainTextAsync("Pakistan");

        var gwadar = view.Desk.Atlas.Places.First(static p => p.Place.Name == "Gwadar");
        await Expect(panel.Locator(".of-document")).ToHaveCountAsync(gwadar.DocumentCount);
        Assert.True(gwadar.DocumentCount > 1);

        var other = panel.Locator(".of-document").Nth(1);
        var title = await other.Locator("h4 button").InnerTextAsync();
        await other.Locator(".passage").First.ClickAsync();
        await Expect(_page.Locator("#reader h2")).ToHaveTextAsync(title);
        await Expect(_page.Locator("#reader .mention.here")).ToBeInViewportAsync();

        await _page.Keyboard.PressAsync("Escape");
        await _page.Keyboard.PressAsync("Escape");
        await Expect(_page.Locator("#reader")).ToBeHiddenAsync();
        var shown = view.Desk.Atlas.Places.Sum(static p => p.Count);
        Assert.Equal(shown, (await ExportAsync()).Count);
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task The_export_of_a_chosen_place_holds_its_mentions()
    {
        await _page.Keyboard.PressAsync("/");
        await _page.Keyboard.TypeAsync("Guadar");
        await Expect(_page.Locator("#hits [aria-selected=true]")).ToContainTextAsync("Gwadar");
        await _page.Keyboard.PressAsync("Enter");
        await Expect(_page.Locator("#places h2")).ToContainTextAsync("Gwadar");
        var rows = await ExportAsync();
        Assert.Equal(view.Desk.Atlas.Places.First(static p => p.Place.Name == "Gwadar").Count, rows.Count);
        Assert.All(rows, static r => Assert.Equal("Gwadar", r.Name));
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task A_document_dropped_on_the_page_appears_and_its_places_leave_as_GeoJson()
    {
        const string Name = "سفر 100%.txt";
        var dropped = await _page.EvaluateHandleAsync(
            "name => { const t = new DataTransfer(); t.items.add(new File(['Letters from Pasni and Ormara, in Pakistan.'], name)); return t; }", Name);
        await _page.DispatchEventAsync("#map", "dragover", new { dataTransfer = dropped });
        await Expect(_page.Locator(".veil")).ToBeVisibleAsync();
        await _page.DispatchEventAsync("#map", "drop", new { dataTransfer = dropped });
        await Expect(_page.Locator(".veil")).ToBeHiddenAsync();

        await _page.Locator($".card[title^='{Name}']").ClickAsync();
        await Expect(_page.Locator("#reader .mention")).ToHaveTextAsync(["Pasni", "Ormara", "Pakistan"]);
        await Expect(_page.Locator("#places tbody tr")).ToHaveCountAsync(3);

        var button = _page.GetByRole(AriaRole.Button, new() { Name = "Export" });
        await button.FocusAsync();
        await _page.Keyboard.PressAsync("ArrowDown");
        await Expect(_page.GetByRole(AriaRole.Menuitem, new() { NameRegex = PlainCsv() })).ToBeFocusedAsync();
        await _page.Keyboard.PressAsync("Escape");
        await Expect(_page.GetByRole(AriaRole.Menu)).ToBeHiddenAsync();
        await Expect(button).ToBeFocusedAsync();
        await Expect(_page.Locator("#reader")).ToBeVisibleAsync();
        await _page.Keyboard.PressAsync("ArrowDown");
        await _page.Keyboard.PressAsync("g");
        var download = await _page.RunAndWaitForDownloadAsync(() => _page.Keyboard.PressAsync("Enter"));
        Assert.Equal("mentions.geojson", download.SuggestedFilename);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken));
        var titles = json.RootElement.GetProperty("features").EnumerateArray().Select(static f => f.GetProperty("properties").GetProperty("title").GetString());
        Assert.Equal(["Ormara", "Pakistan", "Pasni"], titles.Order(StringComparer.Ordinal));
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task Persian_reads_from_right_to_left_and_keys_walk_through_it()
    {
        await _page.Locator(".card :lang(fa)").First.ClickAsync();
        var paragraph = _page.Locator("#reader .text p:not(.heading)").First;
        Assert.Equal("rtl", await paragraph.EvaluateAsync<string>("e => getComputedStyle(e).direction"));
        await _page.Keyboard.PressAsync("n");
        await Expect(_page.Locator("#reader .mention.here")).ToHaveAttributeAsync("data-at", await MentionAtAsync(0));
        await _page.Keyboard.PressAsync("n");
        await Expect(_page.Locator("#reader .mention.here")).ToHaveAttributeAsync("data-at", await MentionAtAsync(1));
        await _page.Keyboard.PressAsync("p");
        await Expect(_page.Locator("#reader .mention.here")).ToHaveAttributeAsync("data-at", await MentionAtAsync(0));
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task The_table_says_what_the_map_shows()
    {
        await Expect(_page.Locator("#places tbody tr")).ToHaveCountAsync(view.Desk.Atlas.Places.Length);
        await _page.GetByRole(AriaRole.Button, new() { Name = "Place", Exact = true }).ClickAsync();
        await Expect(_page.Locator("#places th[aria-sort=ascending]")).ToContainTextAsync("Place");
        await _page.GetByRole(AriaRole.Button, new() { Name = "Dark colours" }).ClickAsync();
        await Expect(_page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task Every_use_of_a_name_is_shown_on_request()
    {
        var box = _page.GetByRole(AriaRole.Checkbox, new() { Name = "Show every use of a name" });
        await box.ClickAsync();
        await Expect(_page.Locator("#places .count")).ToHaveTextAsync(view.Desk.AtlasOf(allKinds: true).Places.Length.ToString());
        await Expect(box).ToBeFocusedAsync();
        Assert.True(view.Desk.AtlasOf(allKinds: true).Places.Sum(static p => p.Count) > view.Desk.Atlas.Places.Sum(static p => p.Count));
        Assert.Equal(view.Desk.AtlasOf(allKinds: true).Places.Sum(static p => p.Count), (await ExportAsync()).Count);
        await _page.GoBackAsync();
        await Expect(box).Not.ToBeCheckedAsync();
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task The_map_can_be_kept_as_a_picture_and_printed_with_its_table()
    {
        await Expect(_page.Locator("#map-canvas")).ToHaveAttributeAsync("data-selection", "");
        await _page.GetByRole(AriaRole.Button, new() { Name = "Export" }).ClickAsync();
        var download = await _page.RunAndWaitForDownloadAsync(() => _page.GetByRole(AriaRole.Menuitem, new() { Name = "Map as it stands" }).ClickAsync());
        Assert.Equal("map.png", download.SuggestedFilename);
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Equal("\u0089PNG", System.Text.Encoding.Latin1.GetString(bytes, 0, 4));

        await _page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        Assert.Equal(view.Desk.Atlas.Places.Length, await _page.Locator("#print tbody tr").CountAsync());
        Assert.True(await _page.Locator("#print img").EvaluateAsync<bool>("async i => { await i.decode(); return i.naturalWidth > 300; }"));
        await _page.EvaluateAsync("dispatchEvent(new Event('afterprint'))");
        Assert.Equal(0, await _page.Locator("#print > *").CountAsync());
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task On_a_narrow_screen_the_panel_that_is_asked_for_stands_below_the_map()
    {
        await _page.SetViewportSizeAsync(390, 844);
        await Expect(_page.Locator("#documents")).ToBeVisibleAsync();
        await Expect(_page.Locator("#places")).ToBeHiddenAsync();
        await _page.GetByRole(AriaRole.Button, new() { Name = "Places", Exact = true }).ClickAsync();
        await _page.Locator("#places .place").Filter(new() { HasText = "Gwadar" }).First.ClickAsync();
        await Expect(_page.Locator("#places h2")).ToContainTextAsync("Gwadar");
        await _page.Locator("#places .passage").First.ClickAsync();
        await Expect(_page.Locator("#reader .mention.here")).ToBeInViewportAsync();
        await Expect(_page.Locator("#places")).ToBeHiddenAsync();
        await Expect(_page.Locator("#map-canvas")).ToBeInViewportAsync();
        Assert.True(await _page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.Empty(_complaints);
    }

    private async Task<string> MentionAtAsync(int ordinal) => (await _page.Locator("#reader .mention").Nth(ordinal).GetAttributeAsync("data-at"))!;

    private async Task ClickOnMapAsync(string name)
    {
        var map = _page.Locator("#map-canvas");
        await Expect(map).ToHaveAttributeAsync("data-selection", await _page.EvaluateAsync<string>("location.hash.slice(1)"));
        var place = view.Desk.Atlas.Places.First(p => p.Place.Name == name).Place;
        await MapPointer.ClickAsync(_page, place.Point);
    }

    private async Task<List<MentionRow>> ExportAsync()
    {
        await _page.GetByRole(AriaRole.Button, new() { Name = "Export" }).ClickAsync();
        var download = await _page.RunAndWaitForDownloadAsync(() => _page.GetByRole(AriaRole.Menuitem, new() { NameRegex = PlainCsv() }).ClickAsync());
        Assert.Equal("mentions.csv", download.SuggestedFilename);
        using var reader = new StreamReader(await download.PathAsync());
        return [.. MentionsCsv.Read(reader)];
    }

    [GeneratedRegex(@"^Mentions \(CSV\)\s*\.csv$")]
    private static partial Regex PlainCsv();

    [GeneratedRegex("^Port report on Chabahar")]
    private static partial Regex PortReport();
}
