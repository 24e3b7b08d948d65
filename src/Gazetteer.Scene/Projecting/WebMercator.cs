using Gazetteer.Places;
using NetTopologySuite.Geometries;

namespace Gazetteer.Scene.Projecting;

/// <summary>The projection of web maps (EPSG:3857): WGS 84 longitude and latitude on a sphere, in metres east and north.</summary>
/// <remarks>Zoom levels count as web maps do: at 0 the world is 256 pixels wide, and each level doubles it.</remarks>
public static class WebMercator
{
    /// <summary>Radius of the sphere in metres.</summary>
    public const double RadiusMetres = 6378137;

    /// <summary>The latitude at which the square world ends, in degrees.</summary>
    public const double MaxLatitude = 85.051128779806604;

    /// <summary>Width of the world at zoom 0, in pixels.</summary>
    public const double TilePixels = 256;

    /// <summary>How far the square world reaches from its middle to each side, in metres.</summary>
    public const double EdgeMetres = Math.PI * RadiusMetres;

    /// <summary>Easting and northing in metres; latitudes beyond <see cref="MaxLatitude"/> are drawn there.</summary>
    public static (double X, double Y) Project(GeoPoint point)
    {
        var latitude = Math.Clamp(point.Latitude, -MaxLatitude, MaxLatitude);
        return (RadiusMetres * double.DegreesToRadians(point.Longitude),
            RadiusMetres * Math.Log(Math.Tan((Math.PI / 4) + (double.DegreesToRadians(latitude) / 2))));
    }

    /// <summary>The point of an easting and a northing in metres; its longitude goes on beyond 180 degrees as the plane does.</summary>
    public static GeoPoint Unproject(double x, double y) => new(
        double.RadiansToDegrees(x / RadiusMetres),
        double.RadiansToDegrees((2 * Math.Atan(Math.Exp(y / RadiusMetres))) - (Math.PI / 2)));

    /// <summary>A projected copy of a shape in degrees, in metres.</summary>
    public static Geometry Project(Geometry shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        var projected = shape.Copy();
        projected.Apply(new Projection());
        return projected;
    }

    /// <summary>Metres on the projected plane for one pixel at a zoom level.</summary>
    public static double MetresPerPixel(double zoom) => 2 * Math.PI * RadiusMetres / (TilePixels * Math.Pow(2, zoom));

    /// <summary>The zoom at which a box fills a screen of this size as nearly as it can without being cut.</summary>
    /// <param name="bounds">The box.</param>
    /// <param name="widthPixels">Width of the screen.</param>
    /// <param name="heightPixels">Height of the screen.</param>
    public static double ZoomToFit(GeoBounds bounds, double widthPixels, double heightPixels)
    {
        var east = bounds.CrossesDateLine ? bounds.East + 360 : bounds.East;
        var (left, bottom) = Project(new GeoPoint(bounds.West, bounds.South));
        var (right, top) = Project(new GeoPoint(east, bounds.North));
        var metresPerPixel = Math.Max((right - left) / widthPixels, (top - bottom) / heightPixels);
        return metresPerPixel <= 0 ? 20 : Math.Log2(MetresPerPixel(0) / metresPerPixel);
    }

    private sealed class Projection : IEntireCoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence sequence)
        {
            for (var i = 0; i < sequence.Count; i++)
            {
                var (x, y) = Project(new GeoPoint(sequence.GetX(i), sequence.GetY(i)));
                sequence.SetX(i, x);
                sequence.SetY(i, y);
            }
        }
    }
}
