using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gazetteer.Viewer.Tests.Browser;

/// <summary>What is printed is laid out for paper, and many pages are asked about first.</summary>
[Trait("Category", "Browser")]
public sealed partial class PrintTests(SeedsView view) : IClassFixture<SeedsView>, IAsyncLifetime
{
    private const int PatienceMilliseconds = 30_000;
    private IPlaywright _playwright = null!;
    private IBrowser? _browser;
    private IPage _page = null!;

    private ILocator Dialog => _page.Locator("dialog.print");

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
        _page = await _browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 800 }, ColorScheme = ColorScheme.Dark, Locale = "en-GB" });
        _page.SetDefaultTimeout(PatienceMilliseconds);
        SetDefaultExpectTimeout(PatienceMilliseconds);
        await _page.AddInitScriptAsync("window.print = () => { document.body.dataset.printed = 'yes'; };");
        await _page.GotoAsync(view.Address.AbsoluteUri);
        await Expect(_page.Locator("#map-canvas[data-drawn]")).ToHaveCountAsync(1);
        await Expect(_page.Locator("#places tr[data-place]")).Not.ToHaveCountAsync(0);
        await _page.Keyboard.PressAsync("Control+p");
        await Expect(Dialog).ToBeVisibleAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    [Theory]
    [InlineData("100", "a4", "landscape", 842, 595)]
    [InlineData("all", "letter", "portrait", 612, 792)]
    [InlineData("none", "a4", "portrait", 595, 842)]
    public async Task The_map_fills_a_page_and_about_as_many_follow_as_were_said(string places, string paper, string orientation, int width, int height)
    {
        await Dialog.GetByLabel("Table of places").SelectOptionAsync(places);
        await Dialog.GetByLabel("Paper").SelectOptionAsync(paper);
        await Dialog.GetByLabel("Orientation").SelectOptionAsync(orientation);
        var said = int.Parse(Digits().Match(await Dialog.GetByRole(AriaRole.Status).InnerTextAsync()).Value, System.Globalization.CultureInfo.InvariantCulture);
        await Print();
        var total = view.Desk.Atlas.Places.Length;
        Assert.Equal(places switch { "none" => 0, "all" => total, _ => int.Parse(places, System.Globalization.CultureInfo.InvariantCulture) }, await _page.Locator("#print tbody tr").CountAsync());
        Assert.Equal(0, await _page.Locator("#print #places, #print #map").CountAsync());
        var pdf = Encoding.Latin1.GetString(await _page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
        Assert.InRange(PageObjects().Count(pdf), said * 0.8, said * 1.2);
        var (wide, high) = MediaBox().Match(pdf) is { Success: true } box ? (Points(box, 1), Points(box, 2)) : default;
        Assert.Equal((width, height), (wide, high));
    }

    [Fact]
    public async Task Passages_are_printed_when_they_are_asked_for_and_many_pages_are_warned_of()
    {
        await Expect(Dialog.Locator(".problems")).ToBeEmptyAsync();
        await Dialog.GetByLabel("With passages").CheckAsync();
        await Expect(Dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("Fewer places, or no passages, save paper");
        await Expect(Dialog.GetByRole(AriaRole.Button).First).ToHaveTextAsync("Print all the same");
        await Dialog.GetByLabel("Table of places").SelectOptionAsync("100");
        await Expect(Dialog.Locator(".problems")).ToBeEmptyAsync();
        await Print();
        Assert.Equal(100, await _page.Locator("#print section").CountAsync());
        var gwadar = _page.Locator("#print section").Filter(new() { Has = _page.Locator("h3", new() { HasText = "Gwadar" }) }).First;
        Assert.InRange(await gwadar.Locator("p:has(b)").CountAsync(), 1, 5);
        await Expect(gwadar.Locator("p.facts").Last).ToContainTextAsync("more");
    }

    [Fact]
    public async Task What_was_laid_out_goes_when_it_has_been_printed()
    {
        await Dialog.GetByLabel("Table of places").SelectOptionAsync("none");
        await Print();
        Assert.Equal(1, await _page.Locator("#print svg").CountAsync());
        await _page.EvaluateAsync("dispatchEvent(new Event('afterprint'))");
        Assert.Equal(0, await _page.Locator("#print > *").CountAsync());
    }

    [Fact]
    public async Task The_report_prints_its_whole_map_however_it_was_moved_and_shows_it_moved_again()
    {
        var html = await _page.EvaluateAsync<string>("fetch('/api/exports/html').then(answer => answer.text())");
        var report = await _browser!.NewPageAsync();
        await report.SetContentAsync(html);
        var map = report.Locator("figure svg").First;
        var whole = await map.GetAttributeAsync("viewBox");
        await report.GetByRole(AriaRole.Button, new() { Name = "Closer" }).ClickAsync();
        var moved = await map.GetAttributeAsync("viewBox");
        Assert.NotEqual(whole, moved);
        await report.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        Assert.Equal(whole, await map.GetAttributeAsync("viewBox"));
        await report.EvaluateAsync("dispatchEvent(new Event('afterprint'))");
        Assert.Equal(moved, await map.GetAttributeAsync("viewBox"));
    }

    private async Task Print()
    {
        await Dialog.GetByRole(AriaRole.Button).First.ClickAsync();
        await Expect(_page.Locator("body")).ToHaveAttributeAsync("data-printed", "yes");
        await Expect(Dialog).ToBeHiddenAsync();
    }

    private static int Points(Match box, int group) => (int)Math.Round(double.Parse(box.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageObjects();

    [GeneratedRegex(@"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]")]
    private static partial Regex MediaBox();
}
