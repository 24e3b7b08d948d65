using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gazetteer.Viewer.Tests.Browser;

/// <summary>The dialog for pictures shows what will be kept, before it is.</summary>
[Trait("Category", "Browser")]
public sealed partial class PictureDialogTests(SeedsView view) : IClassFixture<SeedsView>, IAsyncLifetime
{
    private const int PatienceMilliseconds = 30_000;
    private IPlaywright _playwright = null!;
    private IBrowser? _browser;
    private IPage _page = null!;

    private ILocator Dialog => _page.Locator("dialog.picture");

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
        _page = await _browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 800 }, ReducedMotion = ReducedMotion.Reduce });
        _page.SetDefaultTimeout(PatienceMilliseconds);
        SetDefaultExpectTimeout(PatienceMilliseconds);
        await _page.GotoAsync(view.Address.AbsoluteUri);
        await Expect(_page.Locator("#map-canvas[data-drawn]")).ToHaveCountAsync(1);
        await _page.Locator("#export").ClickAsync();
        await _page.GetByRole(AriaRole.Menuitem, new() { NameRegex = new("^Picture to print") }).ClickAsync();
        await Expect(Dialog.Locator("img")).ToHaveAttributeAsync("alt", Gwadar());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    [Fact]
    public async Task The_preview_follows_the_settings_and_is_what_is_saved()
    {
        await Dialog.GetByLabel("Title", new() { Exact = true }).FillAsync("Two ports");
        await Dialog.GetByText("Only some places").ClickAsync();
        foreach (var name in (string[])["Gwadar", "Chabahar"]) await Dialog.Locator(".only").GetByLabel(name, new() { Exact = false }).First.CheckAsync();
        await Expect(Dialog.Locator("img")).ToHaveAttributeAsync("alt", new Regex("^Two ports. Map of 2 places: Gwadar, Chabahar"));
        await Dialog.GetByLabel("Paper or screen").SelectOptionAsync("slide");
        var download = await _page.RunAndWaitForDownloadAsync(() => Dialog.GetByRole(AriaRole.Button, new() { Name = "Save SVG" }).ClickAsync());
        Assert.Equal("map.svg", download.SuggestedFilename);
        var svg = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Contains("viewBox=\"0 0 1280 720\"", svg, StringComparison.Ordinal);
        Assert.Contains("Map of 2 places: Gwadar, Chabahar.", svg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_understood_is_said_and_usual_settings_come_back()
    {
        await Dialog.GetByLabel("Part of the world").SelectOptionAsync("named");
        await Dialog.Locator("#picture-extent-name").FillAsync("Qwrtzx");
        await Expect(Dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("'Qwrtzx' is none of these");
        await Dialog.GetByRole(AriaRole.Button, new() { Name = "As usual again" }).ClickAsync();
        await Expect(Dialog.Locator(".problems")).ToBeEmptyAsync();
        await Expect(Dialog.Locator("#picture-extent-name")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_next_time_the_page_is_opened_the_settings_are_as_they_were_left_but_for_the_title()
    {
        await Dialog.GetByLabel("Title", new() { Exact = true }).FillAsync("Two ports");
        await Dialog.GetByLabel("Paper or screen").SelectOptionAsync("square");
        await _page.ReloadAsync();
        await Expect(_page.Locator("#map-canvas[data-drawn]")).ToHaveCountAsync(1);
        await _page.Locator("#export").ClickAsync();
        await _page.GetByRole(AriaRole.Menuitem, new() { NameRegex = new("^Picture to print") }).ClickAsync();
        await Expect(Dialog.GetByLabel("Paper or screen")).ToHaveValueAsync("square");
        await Expect(Dialog.GetByLabel("Title", new() { Exact = true })).ToHaveValueAsync("");
        await Dialog.GetByRole(AriaRole.Button, new() { Name = "As usual again" }).ClickAsync();
        await Expect(Dialog.GetByLabel("Paper or screen")).ToHaveValueAsync("a4");
        Assert.Null(await _page.EvaluateAsync<string?>("localStorage.getItem('gazetteer-form-picture')"));
    }

    [Fact]
    public async Task A_key_closes_it_and_the_focus_goes_back()
    {
        await _page.Keyboard.PressAsync("Escape");
        await Expect(Dialog).ToBeHiddenAsync();
        await Expect(_page.Locator("#export")).ToBeFocusedAsync();
    }

    [GeneratedRegex("Gwadar")]
    private static partial Regex Gwadar();
}
