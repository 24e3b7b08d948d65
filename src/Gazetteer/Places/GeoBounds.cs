namespace Gazetteer.Places;

/// <summary>A box on Earth in WGS 84 degrees. <see cref="West"/> is greater than <see cref="East"/> when it crosses the 180th meridian.</summary>
/// <param name="West">Western longitude.</param>
/// <param name="South">Southern latitude.</param>
/// <param name="East">Eastern longitude.</param>
/// <param name="North">Northern latitude.</param>
public readonly record struct GeoBounds(double West, double South, double East, double North)
{
    /// <summary>Whether the box spans the 180th meridian.</summary>
    public bool CrossesDateLine => West > East;

    /// <summary>Whether the point lies in the box or on its edge.</summary>
    public bool Contains(GeoPoint point) =>
        point.Latitude >= South && point.Latitude <= North
        && (CrossesDateLine
            ? point.Longitude >= West || point.Longitude <= East
            : point.Longitude >= West && point.Longitude <= East);
}
