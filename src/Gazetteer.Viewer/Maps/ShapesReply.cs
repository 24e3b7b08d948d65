using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Regions;
using Gazetteer.Scene.Maps;
using Gazetteer.Scene.Shapes;
using NetTopologySuite.Geometries;

namespace Gazetteer.Viewer.Maps;

/// <summary>The areas of a map, the largest first.</summary>
/// <param name="Shapes">Those that are drawn.</param>
/// <param name="LeftOut">How many regions in words are not drawn, since they would hide the map.</param>
internal sealed record ShapesReply(ImmutableArray<ShapeReply> Shapes, int LeftOut)
{
    public static ShapesReply Of(PlaceMap map, Footprints footprints, PlaceId? chosen)
    {
        var shapes = MapShapes.Of(map.Places, footprints, chosen);
        return new([.. shapes.Select(ShapeReply.Of)], map.Places.Count(p => footprints.IsInWords(p.Place)) - shapes.Count(static s => s.IsInWords));
    }
}

/// <summary>One area; each ring is its longitudes and latitudes in turn.</summary>
internal sealed record ShapeReply(
    string Place, string Name, int Mentions, int Documents, double Longitude, double Latitude, bool IsInWords, bool IsChosen, ImmutableArray<ImmutableArray<double>> Rings)
{
    public static ShapeReply Of(MapShape shape)
    {
        var rings = ImmutableArray.CreateBuilder<ImmutableArray<double>>();
        for (var i = 0; i < shape.Area.NumGeometries; i++)
        {
            if (shape.Area.GetGeometryN(i) is not Polygon polygon) continue;
            rings.Add(Numbers(polygon.ExteriorRing));
            foreach (var hole in polygon.InteriorRings) rings.Add(Numbers(hole));
        }

        var middle = shape.Area.InteriorPoint;
        return new ShapeReply(shape.Place.Value, shape.Name, shape.Mentions, shape.Documents, middle.X, middle.Y, shape.IsInWords, shape.IsChosen, rings.ToImmutable());
    }

    private static ImmutableArray<double> Numbers(LineString ring) => [.. ring.Coordinates.SelectMany(static at => (double[])[at.X, at.Y])];
}
