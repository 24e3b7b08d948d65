namespace Gazetteer.Pictures.Projections;

/// <summary>A way to lay the round Earth on flat paper; on the sphere, in units of its radius.</summary>
/// <param name="centralMeridian">The longitude in the middle, in degrees.</param>
public abstract class MapProjection(double centralMeridian)
{
    /// <summary>The longitude in the middle, in degrees.</summary>
    public double CentralMeridian { get; } = centralMeridian;

    /// <summary>What it is called, as credits write it.</summary>
    public abstract string Name { get; }

    /// <summary>Whether areas are true to each other.</summary>
    public virtual bool IsEqualArea => true;

    /// <summary>Whether it is made for the whole world, whose edge is then seen.</summary>
    public virtual bool IsWorld => false;

    /// <summary>Where a point lies, x to the east and y to the north.</summary>
    /// <param name="longitude">Degrees east of the central meridian, from −180 to 180.</param>
    /// <param name="latitude">Degrees.</param>
    public (double X, double Y) Project(double longitude, double latitude) => Forward(double.DegreesToRadians(longitude), double.DegreesToRadians(latitude));

    /// <summary>The point of a place on the paper, in degrees east of the central meridian and degrees of latitude; null outside of the world.</summary>
    public (double Longitude, double Latitude)? Unproject(double x, double y)
    {
        var (lambda, phi) = Inverse(x, y);
        var isOnEarth = Math.Abs(lambda) <= Math.PI + 1e-9 && Math.Abs(phi) <= (Math.PI / 2) + 1e-9;
        return isOnEarth ? (double.RadiansToDegrees(lambda), double.RadiansToDegrees(phi)) : null;
    }

    /// <summary>Degrees east of the central meridian, from −180 to 180.</summary>
    public double Relative(double longitude)
    {
        var relative = (longitude - CentralMeridian) % 360;
        return relative > 180 ? relative - 360 : relative < -180 ? relative + 360 : relative;
    }

    /// <summary>Radians in, units of the radius out.</summary>
    protected abstract (double X, double Y) Forward(double lambda, double phi);

    /// <summary>The inverse; not a number, or beyond the world, where nothing is.</summary>
    protected abstract (double Lambda, double Phi) Inverse(double x, double y);
}
