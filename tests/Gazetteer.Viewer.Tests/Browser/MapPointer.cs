using System.Globalization;
using Gazetteer.Places;
using Gazetteer.Scene.Projecting;
using Microsoft.Playwright;

namespace Gazetteer.Viewer.Tests.Browser;

/// <summary>Clicks on the map where a point on Earth is drawn.</summary>
internal static class MapPointer
{
    public static async Task ClickAsync(IPage page, GeoPoint point)
    {
        var map = page.Locator("#map-canvas");
        var box = (await map.BoundingBoxAsync())!;
        var (centreX, centreY) = WebMercator.Project(new GeoPoint(await NumberAsync(map, "data-longitude"), await NumberAsync(map, "data-latitude")));
        var (x, y) = WebMercator.Project(point);
        var metresPerPixel = WebMercator.MetresPerPixel(await NumberAsync(map, "data-zoom"));
        var position = new Position
        {
            X = (float)((box.Width / 2) + ((x - centreX) / metresPerPixel)),
            Y = (float)((box.Height / 2) - ((y - centreY) / metresPerPixel)),
        };
        await map.ClickAsync(new LocatorClickOptions { Position = position });
    }

    private static async Task<double> NumberAsync(ILocator element, string attribute) =>
        double.Parse((await element.GetAttributeAsync(attribute))!, CultureInfo.InvariantCulture);
}
