using Gazetteer.Tests.Tools;
using Microsoft.Playwright;

namespace Gazetteer.Viewer.Tests.Browser;

/// <summary>The real browser of the machine, as Debian's package <c>chromium</c> brings it.</summary>
internal static class Chromium
{
    // Without these its own background look-ups would fail noisily on a machine without network.
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

    /// <summary>Starts it; skips the test where there is none, and fails it where one is required.</summary>
    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        var path = DebianPrograms.RequireOneOf("chromium", "chromium", "chromium-browser", "google-chrome");
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Arguments });
    }
}
