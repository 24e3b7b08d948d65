using Gazetteer.Places;

namespace Gazetteer.Pictures.Projections;

/// <summary>Chooses projections.</summary>
internal static class ProjectionChoices
{
    private const double WidestContinent = 130;
    private const double TallestContinent = 110;
    private const double WidestRegion = 75;
    private const double TallestRegion = 55;
    private const double NearEquator = 10;
    private const double NearPole = 70;

    /// <summary>The projection for a part of the world (after Jenny, "Adaptive Composite Map Projections", 2012).</summary>
    public static MapProjection For(GeoBounds extent, ProjectionChoice choice)
    {
        var east = extent.CrossesDateLine ? extent.East + 360 : extent.East;
        var (width, height) = (east - extent.West, extent.North - extent.South);
        var (longitude, latitude) = (Wrapped((extent.West + east) / 2), (extent.South + extent.North) / 2);
        if (choice == ProjectionChoice.Mercator) return new Mercator(longitude);

        // The world as people know it has Greenwich in its middle, unless that would cut what is shown.
        if (choice == ProjectionChoice.EqualEarth || width > WidestContinent || height > TallestContinent)
            return new EqualEarth(extent.CrossesDateLine || width < 180 ? longitude : 0);
        if (width > WidestRegion || height > TallestRegion || Math.Abs(latitude) > NearPole) return new AzimuthalEqualArea(longitude, latitude);
        if (Math.Abs(latitude) < NearEquator) return new CylindricalEqualArea(longitude, Math.Abs(latitude));
        return new AlbersConic(longitude, extent.South + (height / 6), extent.North - (height / 6));
    }

    private static double Wrapped(double longitude) => longitude > 180 ? longitude - 360 : longitude;
}
