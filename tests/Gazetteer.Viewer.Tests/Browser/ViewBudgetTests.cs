using System.Diagnostics;
using System.Globalization;
using Gazetteer.Foundation;
using Gazetteer.Pipeline;
using Gazetteer.Scene;
using Gazetteer.Scene.Basemaps;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gazetteer.Viewer.Tests.Browser;

/// <summary>How long a reader of thousands of documents waits, in Chromium, and how much is sent. The figures are printed; the whole size is measured on demand:
/// <c>dotnet test --project tests/Gazetteer.Viewer.Tests -- --explicit only --filter-class '*ViewBudget*' --output Detailed</c>.</summary>
[Trait("Category", "Browser")]
public sealed class ViewBudgetTests(ITestOutputHelper output)
{
    private const int Selections = 20;

    /// <summary>A machine that runs other tests beside is given time; the figures are for an idle one.</summary>
    private const double Patience = 4;

    // Milliseconds from an act to the frame in which what it changes is on the screen, as a program in the page sees it.
    private const string UntilDrawn = """
        (act, isDone) => new Promise((resolve) => {
          const begun = performance.now();
          act();
          const look = () => (isDone() ? requestAnimationFrame(() => resolve(performance.now() - begun)) : requestAnimationFrame(look));
          look();
        })
        """;

    private readonly List<string> _exceeded = [];

    [Fact]
    public Task A_thousand_documents_are_looked_through_without_waiting() => MeasureAsync(1_000, 4_000, Patience);

    [Fact(Explicit = true)]
    public Task Ten_thousand_documents_are_looked_through_without_waiting() => MeasureAsync(10_000, 27_000, 1);

    [Fact(Explicit = true)]
    public Task A_hundred_thousand_documents_can_be_looked_through() => MeasureAsync(100_000, 60_000, 10);

    private async Task MeasureAsync(int documents, int places, double patience)
    {
        var data = DataFolder.Locate();
        var index = Workspace.Open(data).Index;
        var desk = new Desk();
        MadeDesk.Fill(desk, index, documents, places);
        await using var server = await ViewerServer.StartAsync(new ViewerOptions { OpenBrowser = false, Basemap = Basemap.Open(data.BaseMap) }, desk, index);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 800 }, ReducedMotion = ReducedMotion.Reduce });
        page.SetDefaultTimeout(60_000);
        SetDefaultExpectTimeout(60_000);
        var sent = await CountBytesAsync(page);

        output.WriteLine($"{documents:N0} documents, {desk.Atlas.Places.Sum(static p => (long)p.Count):N0} mentions, {desk.Atlas.Places.Length:N0} places");
        var opening = Stopwatch.StartNew();
        await page.GotoAsync(server.Address.AbsoluteUri);
        await Expect(page.Locator("#map-canvas[data-drawn]")).ToHaveCountAsync(1);
        await Expect(page.Locator("#documents .count")).ToHaveTextAsync(documents.ToString("N0", CultureInfo.InvariantCulture));
        await Expect(page.Locator("#places tbody tr").First).ToBeVisibleAsync();
        Tell("first view, ms", opening.Elapsed.TotalMilliseconds, 1500 * patience);
        await page.WaitForTimeoutAsync(1000);
        Tell("sent for the first view, MB", sent() / 1e6, 2);

        var selections = await SelectAsync(page);
        Tell("selection to map drawn, median ms", Percentile(selections, 0.5), 100 * patience);
        Tell("selection to map drawn, p95 ms", Percentile(selections, 0.95), 250 * patience);
        Tell("search keystroke, median ms", Percentile(await TypeAsync(page), 0.5), 50 * patience);
        Tell("pan, p95 frame ms", Percentile(await PanAsync(page), 0.95), 50 * patience);
        var heap = await page.EvaluateAsync<double>("performance.memory.usedJSHeapSize / 1e6");
        Tell("script heap of the tab, MB", heap, 500);
        Assert.True(_exceeded.Count == 0, string.Join('\n', _exceeded));
    }

    private void Tell(string what, double figure, double budget)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{what}: {figure:0.0} (budget {budget:0})");
        output.WriteLine(line);
        if (figure > budget) _exceeded.Add(line);
    }

    private static async Task<Func<double>> CountBytesAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        var bytes = 0d;
        session.Event("Network.loadingFinished").OnEvent += (_, e) => bytes += e!.Value.GetProperty("encodedDataLength").GetDouble();
        return () => bytes;
    }

    private static async Task<double[]> SelectAsync(IPage page)
    {
        var times = new double[Selections];
        for (var i = 0; i < Selections; i++)
        {
            times[i] = await page.EvaluateAsync<double>($$"""
                ({{UntilDrawn}})(
                  () => document.querySelectorAll('#places .place')[{{i * 7}}].click(),
                  () => document.querySelector('#map-canvas').dataset.chosen)
                """);
            await page.EvaluateAsync($"({UntilDrawn})(() => document.querySelector('#places .panel-head .link').click(), () => document.querySelector('#places .place'))");
        }

        return times;
    }

    private static async Task<double[]> TypeAsync(IPage page)
    {
        var times = new List<double>();
        foreach (var text in new[] { "k", "ka", "kar", "kara", "q", "qu", "que", "quet", "z", "za", "zah" })
        {
            times.Add(await page.EvaluateAsync<double>($$"""
                ({{UntilDrawn}})(
                  () => { const box = document.querySelector('#search input'); document.querySelector('#hits > div').replaceChildren(); box.value = '{{text}}'; box.dispatchEvent(new Event('input')); },
                  () => document.querySelector('#hits > div').childElementCount > 0)
                """));
        }

        await page.EvaluateAsync("() => { const box = document.querySelector('#search input'); box.value = ''; box.dispatchEvent(new Event('input')); }");
        return [.. times];
    }

    private static async Task<double[]> PanAsync(IPage page)
    {
        await page.EvaluateAsync("() => { window.frames_ = []; let last = performance.now(); const step = (now) => { window.frames_.push(now - last); last = now; window.raf_ = requestAnimationFrame(step); }; requestAnimationFrame(step); }");
        await page.Mouse.MoveAsync(620, 400);
        await page.Mouse.DownAsync();
        for (var i = 0; i < 60; i++) await page.Mouse.MoveAsync(620 - (4 * i), 400 + i);
        await page.Mouse.UpAsync();
        return await page.EvaluateAsync<double[]>("() => { cancelAnimationFrame(window.raf_); return window.frames_.slice(2); }");
    }

    private static double Percentile(double[] values, double share) => values.Order().ElementAt((int)(share * (values.Length - 1)));
}
