using CsvHelper;
using Gazetteer.Places;

namespace Gazetteer.Composer.Overlays;

/// <summary>A row of <c>overlay/points.csv</c>: where a place of the sources really is, and how far it reaches.</summary>
internal sealed record OverlayPoint(PlaceId Place, GeoPoint Point, double? RadiusKm)
{
    public static OverlayPoint Parse(CsvReader row)
    {
        var point = new GeoPoint(row.GetField<double>("longitude"), row.GetField<double>("latitude"));
        if (!point.IsValid) throw new FormatException($"longitude {point.Longitude}, latitude {point.Latitude} is not on Earth");
        return new OverlayPoint(new PlaceId(row.GetField("place_id")!), point, row.GetField<double?>("radius_km"));
    }

    /// <summary>All rows that can be used, by place; what is wrong with the others is told when they are applied.</summary>
    public static IReadOnlyDictionary<PlaceId, OverlayPoint> ReadAll(string folder)
    {
        var points = new Dictionary<PlaceId, OverlayPoint>();
        new OverlayTable(folder, static _ => { }).Read("points.csv", row =>
        {
            var point = Parse(row);
            points[point.Place] = point;
        });
        return points;
    }
}
