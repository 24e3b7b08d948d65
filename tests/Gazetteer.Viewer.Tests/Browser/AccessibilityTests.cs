using System.Reflection;
using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gazetteer.Viewer.Tests.Browser;

/// <summary>Deque's axe over the main states of the page, by day, by night and on a phone: no violation, of whatever weight.</summary>
[Trait("Category", "Browser")]
public sealed class AccessibilityTests(SeedsView view) : IClassFixture<SeedsView>
{
    private static readonly Dictionary<string, Func<IPage, Task>> States = new()
    {
        ["first view"] = static page => Task.CompletedTask,
        ["place"] = static page => page.Locator("#places .place").First.ClickAsync(),
        ["document"] = static page => page.Locator(".card").First.ClickAsync(),
        ["Persian document"] = static page => page.Locator(".card :lang(fa)").First.ClickAsync(),
        ["place in a document"] = static async page =>
        {
            await page.Locator(".card").First.ClickAsync();
            await page.Locator("#reader .mention").First.ClickAsync();
        },
        ["why here"] = static async page =>
        {
            await page.Locator("#places .place").First.ClickAsync();
            await page.Locator(".why summary").First.ClickAsync();
        },
        ["search"] = static page => page.Locator("#search input").FillAsync("gwadar"),
        ["folded buttons"] = static async page =>
        {
            // There on a narrow page alone.
            var more = page.GetByRole(AriaRole.Button, new() { Name = "More buttons" });
            if (await more.IsVisibleAsync()) await more.ClickAsync();
        },
        ["export menu"] = static page => page.Locator("#export").ClickAsync(),
        ["picture"] = static async page =>
        {
            await page.Locator("#export").ClickAsync();
            await page.GetByRole(AriaRole.Menuitem, new() { NameRegex = new("^Picture to print") }).ClickAsync();
            await Expect(page.Locator("dialog.picture img")).ToHaveAttributeAsync("alt", new System.Text.RegularExpressions.Regex("Gwadar"));
            await page.EvaluateAsync("document.querySelectorAll('dialog.picture details').forEach((group) => { group.open = true; })");
            await Expect(page.Locator("dialog.picture .only input").First).ToBeVisibleAsync();
        },
        ["class pack"] = static async page =>
        {
            await page.Locator("#export").ClickAsync();
            await page.GetByRole(AriaRole.Menuitem, new() { NameRegex = new("^Class pack") }).ClickAsync();
        },
        ["own gazetteers"] = static page => OpenGazetteersAsync(page),
        ["a gazetteer that is changed"] = static async page =>
        {
            await OpenGazetteersAsync(page);
            await page.GetByRole(AriaRole.Button, new() { Name = "Edit wells" }).ClickAsync();
        },
        ["a table before its import"] = static async page =>
        {
            await OpenGazetteersAsync(page);
            await page.Locator("input[type=file]").Last.SetInputFilesAsync(new FilePayload
            {
                Name = "sites.csv",
                MimeType = "text/csv",
                Buffer = "name;Breite;Länge;x\nTis;25,36;60,61;\nJask;;57;\n"u8.ToArray(),
            });
            await Expect(page.Locator("#gazetteers .columns")).ToBeVisibleAsync();
        },
        ["documents or places"] = static async page =>
        {
            await page.Locator("input[type=file]").First.SetInputFilesAsync(new FilePayload { Name = "sites.csv", MimeType = "text/csv", Buffer = "name,lat,lon\nTis,25.36,60.61\n"u8.ToArray() });
            await Expect(page.Locator("dialog.drop-question")).ToBeVisibleAsync();
        },
        ["filters"] = static async page =>
        {
            await page.Keyboard.PressAsync("Shift+F");
            await page.Locator(".facet label", new() { HasText = "Pakistan" }).First.ClickAsync();
            await Expect(page.Locator("#filters")).ToContainTextAsync("Pakistan");
        },
        ["time line"] = static async page =>
        {
            await page.Keyboard.PressAsync("t");
            await page.Locator(".bars").FocusAsync();
            await page.Keyboard.PressAsync("End");
        },
        ["comparison"] = static async page =>
        {
            await page.Keyboard.PressAsync("v");
            await page.Locator("#compare-a").SelectOptionAsync("lang=fa");
            await page.Locator("#compare-b").SelectOptionAsync("lang=en");
            await Expect(page.Locator("#compare-both tbody tr").First).ToBeVisibleAsync();
        },
        ["story"] = static async page =>
        {
            await page.Locator(".card").First.ClickAsync();
            await Expect(page.Locator("#reader .mention").First).ToBeVisibleAsync();
            await page.Keyboard.PressAsync("s");
            await Expect(page.Locator("#story")).ToBeVisibleAsync();
        },
        ["review"] = static page => page.Locator(".review-tools button:text-is('Review')").ClickAsync(),
        ["save"] = static page => page.Locator(".review-tools button").Last.ClickAsync(),
        ["place to correct"] = static async page =>
        {
            await page.Locator("#places .place").First.ClickAsync();
            await page.Locator(".correct-this").First.ClickAsync();
            await Expect(page.Locator("dialog[open] input[type=radio]").First).ToBeVisibleAsync();
        },
        ["help"] = static page => page.GetByRole(AriaRole.Button, new() { Name = "Help: keys, about" }).ClickAsync(),
        ["languages"] = static page => page.GetByRole(AriaRole.Button, new() { Name = "Languages" }).ClickAsync(),
        ["places in view"] = static page => page.Locator(".roving").FocusAsync(),
        ["a link that leads nowhere"] = static page => page.EvaluateAsync("location.hash = '#document=nowhere.txt&place=a:1'"),
    };

    private static readonly (string Name, int Width, int Height, ColorScheme Scheme)[] Screens =
        [("light", 1280, 800, ColorScheme.Light), ("dark", 1280, 800, ColorScheme.Dark), ("phone", 390, 844, ColorScheme.Light)];

    public static TheoryData<string> ScreenNames => [.. Screens.Select(static s => s.Name)];

    [Theory]
    [MemberData(nameof(ScreenNames))]
    public async Task No_state_of_the_page_breaks_a_rule(string screen)
    {
        var (_, width, height, scheme) = Screens.First(s => s.Name == screen);
        var axe = await File.ReadAllTextAsync(AxePath, TestContext.Current.CancellationToken);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        SetDefaultExpectTimeout(30_000);
        var broken = new List<string>();
        foreach (var (state, enter) in States)
        {
            var page = await browser.NewPageAsync(new BrowserNewPageOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = height },
                ColorScheme = scheme,
                ReducedMotion = ReducedMotion.Reduce,
            });
            page.SetDefaultTimeout(30_000);
            await page.GotoAsync(view.Address.AbsoluteUri);
            await Expect(page.Locator("#map-canvas[data-drawn]")).ToHaveCountAsync(1);
            if (width < 900 && (state.StartsWith("place", StringComparison.Ordinal) || state == "why here") && state != "place in a document")
                await page.GetByRole(AriaRole.Button, new() { Name = "Places", Exact = true }).ClickAsync();
            if (width < 900 && (state is "help" or "languages" or "review" or "save")) await page.GetByRole(AriaRole.Button, new() { Name = "More buttons" }).ClickAsync();
            await enter(page);
            await page.WaitForTimeoutAsync(400);
            await page.EvaluateAsync(axe);
            var found = await page.EvaluateAsync<JsonElement>(
                "async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.map((v) => `${v.id} (${v.impact}): ${v.nodes.map((n) => n.html.slice(0, 120)).slice(0, 3).join(' | ')}`)");
            broken.AddRange(found.EnumerateArray().Select(v => $"{state}: {v.GetString()}"));
            await page.CloseAsync();
        }

        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    private static async Task OpenGazetteersAsync(IPage page)
    {
        var more = page.GetByRole(AriaRole.Button, new() { Name = "More buttons" });
        if (await more.IsVisibleAsync()) await more.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Gazetteers of your own" }).ClickAsync();
        await Expect(page.Locator("#gazetteers .shelf")).ToBeVisibleAsync();
    }

    private static string AxePath => Path.Combine(
        typeof(AccessibilityTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "WebFolder").Value!, "node_modules", "axe-core", "axe.min.js");
}
