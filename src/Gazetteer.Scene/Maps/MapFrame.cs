using Gazetteer.Places;
using Gazetteer.Scene.Projecting;

namespace Gazetteer.Scene.Maps;

/// <summary>Which part of the projected world (<see cref="WebMercator"/>) a screen shows, of one world that does not repeat itself sideways.</summary>
/// <param name="CenterX">Easting of the middle, in metres.</param>
/// <param name="CenterY">Northing of the middle, in metres.</param>
/// <param name="MetresPerPixel">Metres on the projected plane for one pixel; above 0.</param>
/// <param name="Width">Width of the screen in pixels.</param>
/// <param name="Height">Height of the screen in pixels.</param>
public readonly record struct MapFrame(double CenterX, double CenterY, double MetresPerPixel, double Width, double Height)
{
    private const double PaddingPixels = 50;
    private const double ClosestFit = 9;
    private const double FinestZoom = 15;
    private const double EdgeShare = 0.08;
    private const double StepShare = 0.2;

    /// <summary>The finest resolution that a view offers, in metres a pixel.</summary>
    public static double FinestMetresPerPixel { get; } = WebMercator.MetresPerPixel(FinestZoom);

    /// <summary>The coarsest resolution that a view offers: the world in 362 pixels.</summary>
    public static double CoarsestMetresPerPixel { get; } = WebMercator.MetresPerPixel(0.5);

    /// <summary>The zoom level, as web maps count.</summary>
    public double Zoom => Math.Log2(WebMercator.MetresPerPixel(0) / MetresPerPixel);

    /// <summary>What is shown, in degrees; ends with the world.</summary>
    public GeoBounds Bounds
    {
        get
        {
            var southWest = WebMercator.Unproject(CenterX - (Width / 2 * MetresPerPixel), CenterY - (Height / 2 * MetresPerPixel));
            var northEast = WebMercator.Unproject(CenterX + (Width / 2 * MetresPerPixel), CenterY + (Height / 2 * MetresPerPixel));
            return new GeoBounds(
                Math.Clamp(southWest.Longitude, -180, 180), southWest.Latitude, Math.Clamp(northEast.Longitude, -180, 180), northEast.Latitude);
        }
    }

    /// <summary>
    /// The frame in which a box fills a screen, but for a margin, and never closer than to a town and its surroundings. A box across the 180th
    /// meridian is shown with all longitudes, because both its halves are at the edges of the one world.
    /// </summary>
    public static MapFrame Fit(GeoBounds bounds, double width, double height)
    {
        var box = bounds.CrossesDateLine ? bounds with { West = -180, East = 180 } : bounds;
        var (left, bottom) = WebMercator.Project(new GeoPoint(box.West, box.South));
        var (right, top) = WebMercator.Project(new GeoPoint(box.East, box.North));
        var inner = (Width: Math.Max(width - (2 * PaddingPixels), 1), Height: Math.Max(height - (2 * PaddingPixels), 1));
        var zoom = Math.Min(ClosestFit, WebMercator.ZoomToFit(box, inner.Width, inner.Height));
        return new MapFrame((left + right) / 2, (bottom + top) / 2, WebMercator.MetresPerPixel(zoom), width, height);
    }

    /// <summary>The same frame around another point, no coarser than the closest fit: to look at one place.</summary>
    public MapFrame CloseTo(GeoPoint point)
    {
        var (x, y) = WebMercator.Project(point);
        return this with { CenterX = x, CenterY = y, MetresPerPixel = Math.Min(MetresPerPixel, WebMercator.MetresPerPixel(ClosestFit)) };
    }

    /// <summary>The same frame around another point and two levels closer: to see what is gathered there.</summary>
    public MapFrame Into(GeoPoint point)
    {
        var (x, y) = WebMercator.Project(point);
        return this with { CenterX = x, CenterY = y, MetresPerPixel = Math.Max(FinestMetresPerPixel, MetresPerPixel / 4) };
    }

    /// <summary>The same frame moved to a point that it does not show well within its edges; itself when it does.</summary>
    public MapFrame Revealing(GeoPoint point)
    {
        var (x, y) = ToScreen(point);
        var isShown = x >= Width * EdgeShare && x <= Width * (1 - EdgeShare) && y >= Height * EdgeShare && y <= Height * (1 - EdgeShare);
        if (isShown) return this;
        var (centerX, centerY) = WebMercator.Project(point);
        return this with { CenterX = centerX, CenterY = centerY };
    }

    /// <summary>The same frame moved by shares of its size, to the right and upwards.</summary>
    public MapFrame Moved(double right, double up) =>
        this with { CenterX = CenterX + (right * Width * MetresPerPixel), CenterY = CenterY + (up * Height * MetresPerPixel) };

    /// <summary>The same frame moved by steps of a fifth of its size, as an arrow key does.</summary>
    public MapFrame Stepped(int right, int up) => Moved(right * StepShare, up * StepShare);

    /// <summary>Where a point is on the screen, in pixels from its upper left corner; outside of it for points that are not shown.</summary>
    public (double X, double Y) ToScreen(GeoPoint point)
    {
        var (x, y) = WebMercator.Project(point);
        return (((x - CenterX) / MetresPerPixel) + (Width / 2), ((CenterY - y) / MetresPerPixel) + (Height / 2));
    }

    /// <summary>The point of the world at a point of the screen, in pixels from its upper left corner.</summary>
    public GeoPoint ToPoint(double x, double y) => WebMercator.Unproject(CenterX + ((x - (Width / 2)) * MetresPerPixel), CenterY - ((y - (Height / 2)) * MetresPerPixel));
}
