using Gazetteer.Places;
using Gazetteer.Regions.Recipes;

namespace Gazetteer.Regions.Geometry;

/// <summary>Directions of the compass as numbers.</summary>
internal static class Bearings
{
    /// <summary>The direction east and north, each −1, 0 or 1; (0, 0) for the middle, and where none is said.</summary>
    public static (int East, int North) Of(Compass side) => side switch
    {
        Compass.N => (0, 1),
        Compass.NE => (1, 1),
        Compass.E => (1, 0),
        Compass.SE => (1, -1),
        Compass.S => (0, -1),
        Compass.SW => (-1, -1),
        Compass.W => (-1, 0),
        Compass.NW => (-1, 1),
        _ => (0, 0),
    };

    /// <summary>The point that lies so far on one side, along a great circle.</summary>
    /// <param name="from">Where to begin.</param>
    /// <param name="side">Which way.</param>
    /// <param name="metres">How far.</param>
    public static GeoPoint Move(GeoPoint from, Compass side, double metres)
    {
        var (east, north) = Of(side);
        if (east == 0 && north == 0) return from;
        var bearing = Math.Atan2(east, north);
        var angle = metres / (GeoPoint.EarthRadiusKm * 1000);
        var latitude = double.DegreesToRadians(from.Latitude);
        var moved = Math.Asin((Math.Sin(latitude) * Math.Cos(angle)) + (Math.Cos(latitude) * Math.Sin(angle) * Math.Cos(bearing)));
        var turned = Math.Atan2(Math.Sin(bearing) * Math.Sin(angle) * Math.Cos(latitude), Math.Cos(angle) - (Math.Sin(latitude) * Math.Sin(moved)));
        var longitude = ((from.Longitude + double.RadiansToDegrees(turned) + 540) % 360) - 180;
        return new GeoPoint(Math.Round(longitude, 4), Math.Round(double.RadiansToDegrees(moved), 4));
    }
}
