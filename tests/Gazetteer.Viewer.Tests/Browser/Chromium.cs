using Microsoft.Playwright;

namespace Gazetteer.Viewer.Tests.Browser;

/// <summary>The real browser of the machine, as Debian's package <c>chromium</c> brings it.</summary>
internal static class Chromium
{
    private const string Required = "GAZETTEER_REQUIRE_BROWSER";

    // Without these its own background look-ups would fail noisily on a machine without network.
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

    /// <summary>Starts it; skips the test where there is none, and fails it where one is required.</summary>
    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        var path = Find();
        if (path is null && Environment.GetEnvironmentVariable(Required) == "1") Assert.Fail($"No Chromium on the PATH, and {Required} is 1. Install Debian's package chromium.");
        Assert.SkipWhen(path is null, "No Chromium on the PATH: the view was not tried in a browser. Install Debian's package chromium.");
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Arguments });
    }

    private static string? Find() =>
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
         from name in new[] { "chromium", "chromium-browser", "google-chrome" }
         let path = Path.Combine(folder, name)
         where File.Exists(path)
         select path).FirstOrDefault();
}
