using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Projections;
using Gazetteer.Places;
using Gazetteer.Scene.Projecting;

namespace Gazetteer.Pictures.Framing;

/// <summary>The part of the page that holds the map, and what of the world it shows.</summary>
public sealed class MapWindow
{
    private const double Padding = 14;
    private const double LeastMetresPerPixel = 20;
    private const int Samples = 24;
    private readonly double _scale;
    private readonly double _left;
    private readonly double _top;

    /// <summary>Fits a part of the world into a part of the page.</summary>
    /// <param name="extent">What must be seen.</param>
    /// <param name="projection">How it is drawn.</param>
    /// <param name="frame">The part of the page.</param>
    public MapWindow(GeoBounds extent, MapProjection projection, PictureBox frame)
    {
        ArgumentNullException.ThrowIfNull(projection);
        Projection = projection;
        Frame = frame;
        var box = ProjectedBox(extent, projection);
        var scale = Math.Min((frame.Width - (2 * Padding)) / Math.Max(box.Width, 1e-9), (frame.Height - (2 * Padding)) / Math.Max(box.Height, 1e-9));
        _scale = Math.Min(scale, GeoPoint.EarthRadiusKm * 1000 / LeastMetresPerPixel);
        _left = frame.Middle.X - (box.Middle.X * _scale);
        _top = frame.Middle.Y + (box.Middle.Y * _scale);
        Seen = SeenBox();
        MetresPerPixel = MeasureScale();
    }

    /// <summary>How the world is laid on the page.</summary>
    public MapProjection Projection { get; }

    /// <summary>The part of the page.</summary>
    public PictureBox Frame { get; }

    /// <summary>A box around all that is seen: degrees east of the central meridian, and degrees of latitude.</summary>
    public GeoBounds Seen { get; }

    /// <summary>Metres on the ground for a unit of the page, sideways through the middle of the map.</summary>
    public double MetresPerPixel { get; }

    /// <summary>The zoom level of a web map of the same scale there.</summary>
    public double Zoom => Math.Log2(WebMercator.MetresPerPixel(0) / EquatorMetresPerPixel);

    /// <summary>Metres a pixel as web maps count, at the equator.</summary>
    public double EquatorMetresPerPixel => MetresPerPixel / Math.Max(0.1, Math.Cos(double.DegreesToRadians(Middle.Latitude)));

    /// <summary>The middle of the map, in degrees of the world.</summary>
    public GeoPoint Middle
    {
        get
        {
            var (longitude, latitude) = Unproject(Frame.Middle) ?? (0, 0);
            return new GeoPoint(Wrapped(longitude + Projection.CentralMeridian), latitude);
        }
    }

    /// <summary>Where a point of the world stands on the page; it may lie outside of the frame.</summary>
    public PicturePoint ToPage(GeoPoint point) => ToPage(Projection.Relative(point.Longitude), point.Latitude);

    /// <summary>Where a point stands on the page.</summary>
    /// <param name="relative">Degrees east of the central meridian.</param>
    /// <param name="latitude">Degrees.</param>
    public PicturePoint ToPage(double relative, double latitude)
    {
        var (x, y) = Projection.Project(relative, latitude);
        return new PicturePoint(_left + (x * _scale), _top - (y * _scale));
    }

    /// <summary>What stands at a point of the page, in degrees east of the central meridian and of latitude; null outside of the world.</summary>
    public (double Longitude, double Latitude)? Unproject(PicturePoint point) => Projection.Unproject((point.X - _left) / _scale, (_top - point.Y) / _scale);

    /// <summary>By how many degrees north lies right of the top of the page at a point of the page.</summary>
    public double NorthAt(PicturePoint point)
    {
        if (Unproject(point) is not { } at) return 0;
        var (here, north) = (ToPage(at.Longitude, at.Latitude), ToPage(at.Longitude, Math.Min(90, at.Latitude + 0.01)));
        return double.RadiansToDegrees(Math.Atan2(north.X - here.X, here.Y - north.Y));
    }

    /// <summary>Width of a part of the world as it is drawn, as a multiple of its height.</summary>
    public static double AspectOf(GeoBounds extent, MapProjection projection)
    {
        ArgumentNullException.ThrowIfNull(projection);
        var box = ProjectedBox(extent, projection);
        return box.Width / Math.Max(box.Height, 1e-9);
    }

    private static PictureBox ProjectedBox(GeoBounds extent, MapProjection projection)
    {
        var east = extent.CrossesDateLine ? extent.East + 360 : extent.East;
        var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        for (var i = 0; i <= Samples; i++)
        {
            for (var j = 0; j <= Samples; j++)
            {
                var longitude = extent.West + ((east - extent.West) * i / Samples);
                var whole = east - extent.West >= 359.9;
                var relative = whole ? -180 + (360d * i / Samples) : projection.Relative(longitude);
                var (x, y) = projection.Project(relative, extent.South + ((extent.North - extent.South) * j / Samples));
                (left, right, top, bottom) = (Math.Min(left, x), Math.Max(right, x), Math.Min(top, y), Math.Max(bottom, y));
            }
        }

        return new PictureBox(left, top, right, bottom);
    }

    private GeoBounds SeenBox()
    {
        var (west, south, east, north) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        for (var i = 0; i <= Samples; i++)
        {
            for (var j = 0; j <= Samples; j++)
            {
                var point = new PicturePoint(Frame.Left + (Frame.Width * i / Samples), Frame.Top + (Frame.Height * j / Samples));
                if (Unproject(point) is not { } at) continue;
                (west, east, south, north) = (Math.Min(west, at.Longitude), Math.Max(east, at.Longitude), Math.Min(south, at.Latitude), Math.Max(north, at.Latitude));
            }
        }

        if (west > east) return new GeoBounds(-180, -90, 180, 90);
        var (padX, padY) = (((east - west) / Samples) + 0.1, ((north - south) / Samples) + 0.1);
        return new GeoBounds(Math.Max(-180, west - padX), Math.Max(-90, south - padY), Math.Min(180, east + padX), Math.Min(90, north + padY));
    }

    private double MeasureScale()
    {
        const double Reach = 20;
        var middle = Frame.Middle;
        var (from, to) = (Unproject(middle with { X = middle.X - Reach }), Unproject(middle with { X = middle.X + Reach }));
        if (from is not { } left || to is not { } right) return GeoPoint.EarthRadiusKm * 1000 / _scale;
        var km = new GeoPoint(Wrapped(left.Longitude), left.Latitude).DistanceKm(new GeoPoint(Wrapped(right.Longitude), right.Latitude));
        return km * 1000 / (2 * Reach);
    }

    private static double Wrapped(double longitude) => longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
}
