using System.Collections.Immutable;

namespace Gazetteer.Places;

/// <summary>The ground that a place or the words for a region cover, in WGS 84 degrees.</summary>
/// <param name="Kind">What sort of shape it is.</param>
/// <param name="Parts">Its lines or rings; a ring ends where it begins. Of a point and a disc one part of one point.</param>
/// <param name="UncertaintyMetres">How far an edge may lie from where it is drawn; of a disc its radius, of a line what is meant on either side of it. 0 where nothing is in doubt.</param>
public sealed record Footprint(FootprintKind Kind, ImmutableArray<ImmutableArray<GeoPoint>> Parts, double UncertaintyMetres)
{
    private const double MetresPerKm = 1000;

    /// <summary>What a gazetteer's row says by itself: a disc, a box, or a point.</summary>
    public static Footprint Of(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (place.RadiusKm is { } radius) return Disc(place.Point, radius * MetresPerKm);
        return place.Bounds is { CrossesDateLine: false } box ? Box(box, 0) : new Footprint(FootprintKind.Point, [[place.Point]], 0);
    }

    /// <summary>A disc.</summary>
    /// <param name="middle">Its middle.</param>
    /// <param name="radiusMetres">Its radius in metres.</param>
    public static Footprint Disc(GeoPoint middle, double radiusMetres) => new(FootprintKind.Disc, [[middle]], radiusMetres);

    /// <summary>A box that does not cross the 180th meridian.</summary>
    /// <param name="box">The box.</param>
    /// <param name="uncertaintyMetres">How far its edges are in doubt.</param>
    public static Footprint Box(GeoBounds box, double uncertaintyMetres) => new(
        FootprintKind.Box,
        [[new(box.West, box.South), new(box.East, box.South), new(box.East, box.North), new(box.West, box.North), new(box.West, box.South)]],
        uncertaintyMetres);

    /// <summary>The box around all points; of a disc around all of it.</summary>
    public GeoBounds Bounds
    {
        get
        {
            var all = Parts.SelectMany(static part => part).ToList();
            var box = new GeoBounds(all.Min(static p => p.Longitude), all.Min(static p => p.Latitude), all.Max(static p => p.Longitude), all.Max(static p => p.Latitude));
            if (Kind is not (FootprintKind.Disc or FootprintKind.Line)) return box;
            var north = UncertaintyMetres / MetresPerDegree;
            var east = north / Math.Max(0.01, Math.Cos(double.DegreesToRadians(all[0].Latitude)));
            return new GeoBounds(Math.Max(-180, box.West - east), Math.Max(-90, box.South - north), Math.Min(180, box.East + east), Math.Min(90, box.North + north));
        }
    }

    /// <summary>Metres in a degree of latitude, on the sphere that distances are measured on.</summary>
    public static double MetresPerDegree => GeoPoint.EarthRadiusKm * MetresPerKm * Math.PI / 180;

    /// <summary>Whether two are the same shape, point by point.</summary>
    public bool Equals(Footprint? other) =>
        other is not null && Kind == other.Kind && UncertaintyMetres.Equals(other.UncertaintyMetres) && Parts.Length == other.Parts.Length
        && Parts.Zip(other.Parts).All(static pair => pair.First.AsSpan().SequenceEqual(pair.Second.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Parts.Length, UncertaintyMetres, Parts[0][0]);
}
