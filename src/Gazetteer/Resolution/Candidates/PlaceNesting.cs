using Gazetteer.Places;

namespace Gazetteer.Resolution.Candidates;

/// <summary>Tells from codes, extents and distances whether one place lies in another, or near it.</summary>
internal static class PlaceNesting
{
    /// <summary>What lies no farther, in kilometres, lies near.</summary>
    public const double NearKm = 150;

    /// <summary>Whether one place holds the other or lies near it.</summary>
    public static bool IsNear(Option first, Option second) => Contains(first.Place, second.Place) || (!first.IsExtended && first.Place.Point.DistanceKm(second.Place.Point) <= NearKm);

    /// <summary>Whether the first place holds the second, by its codes or, for what has none, by its extent.</summary>
    public static bool Contains(Place outer, Place inner)
    {
        if (outer.Id == inner.Id) return false;
        if (outer.Feature.IsCountry) return SameCountry(outer, inner) && !inner.Feature.IsCountry;
        return outer.Feature.Code switch
        {
            "ADM1" => SameAdmin1(outer, inner) && !inner.Feature.IsAdmin1 && !inner.Feature.IsCountry,
            "ADM2" => SameAdmin1(outer, inner) && outer.Admin2.Length > 0 && outer.Admin2 == inner.Admin2 && inner.Feature.Code != "ADM2",
            _ => ExtentHolds(outer, inner),
        };
    }

    public static bool SameCountry(Place a, Place b) => !a.Country.IsNone && a.Country == b.Country;

    public static bool SameAdmin1(Place a, Place b) => SameCountry(a, b) && a.Admin1.Length > 0 && a.Admin1 == b.Admin1;

    private static bool ExtentHolds(Place outer, Place inner)
    {
        if (outer.Feature.Class == FeatureClass.Populated)
            return inner.Feature.Class is FeatureClass.Spot or FeatureClass.Populated && inner.Population < outer.Population && outer.Point.DistanceKm(inner.Point) < 25;
        if (outer.Feature.Class is not (FeatureClass.Area or FeatureClass.Terrain or FeatureClass.Hydrographic)) return false;
        return outer.Bounds is { } bounds ? bounds.Contains(inner.Point) : outer.RadiusKm is { } radius && outer.Point.DistanceKm(inner.Point) <= radius;
    }
}
