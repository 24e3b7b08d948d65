using Gazetteer.Places;
using Gazetteer.Scene.Projecting;

namespace Gazetteer.Output.Maps;

/// <summary>The window of a printed map: what of the world it shows, and where on the sheet. Web Mercator; pixels grow to the right and downwards.</summary>
internal sealed class PrintedFrame
{
    private const double LargestZoom = 11;
    private readonly double _left;
    private readonly double _top;

    /// <summary>Fits a box of the world into the window.</summary>
    /// <param name="extent">What must be seen.</param>
    /// <param name="width">Width of the window in pixels.</param>
    /// <param name="height">Height of the window.</param>
    public PrintedFrame(GeoBounds extent, double width, double height)
    {
        Width = width;
        Height = height;
        Zoom = Math.Min(LargestZoom, WebMercator.ZoomToFit(extent, width, height));
        MetresPerPixel = WebMercator.MetresPerPixel(Zoom);
        var (west, south) = WebMercator.Project(new GeoPoint(extent.West, extent.South));
        var (east, north) = WebMercator.Project(new GeoPoint(extent.CrossesDateLine ? extent.East + 360 : extent.East, extent.North));
        CentreX = (west + east) / 2;
        CentreY = (south + north) / 2;
        _left = CentreX - (width / 2 * MetresPerPixel);
        _top = CentreY + (height / 2 * MetresPerPixel);
    }

    /// <summary>Width in pixels.</summary>
    public double Width { get; }

    /// <summary>Height in pixels.</summary>
    public double Height { get; }

    /// <summary>Zoom level as web maps count.</summary>
    public double Zoom { get; }

    /// <summary>Projected metres a pixel.</summary>
    public double MetresPerPixel { get; }

    private double CentreX { get; }

    private double CentreY { get; }

    /// <summary>Metres on the ground a pixel in the middle of the map.</summary>
    public double GroundMetresPerPixel => MetresPerPixel * Math.Cos(double.DegreesToRadians(CentreLatitude));

    private double CentreLatitude => double.RadiansToDegrees((2 * Math.Atan(Math.Exp(CentreY / WebMercator.RadiusMetres))) - (Math.PI / 2));

    /// <summary>What the window shows. West may lie below −180 and east above 180, where it shows the world's other end.</summary>
    public (double West, double South, double East, double North) Seen()
    {
        var right = _left + (Width * MetresPerPixel);
        var bottom = _top - (Height * MetresPerPixel);
        return (Longitude(_left), Latitude(bottom), Longitude(right), Latitude(_top));
    }

    /// <summary>Where a point stands in the window, drawn the given number of worlds further east.</summary>
    public (double X, double Y) ToPixels(double longitude, double latitude, int worlds)
    {
        var (x, y) = WebMercator.Project(new GeoPoint(longitude + (360d * worlds), latitude));
        return ((x - _left) / MetresPerPixel, (_top - y) / MetresPerPixel);
    }

    /// <summary>Where a point stands, in whichever world brings it into the window; null when none does.</summary>
    public (double X, double Y)? Find(GeoPoint point)
    {
        for (var worlds = -1; worlds <= 1; worlds++)
        {
            var (x, y) = ToPixels(point.Longitude, point.Latitude, worlds);
            if (x >= 0 && x <= Width && y >= 0 && y <= Height) return (x, y);
        }

        return null;
    }

    private static double Longitude(double x) => double.RadiansToDegrees(x / WebMercator.RadiusMetres);

    private static double Latitude(double y) => double.RadiansToDegrees((2 * Math.Atan(Math.Exp(y / WebMercator.RadiusMetres))) - (Math.PI / 2));
}
