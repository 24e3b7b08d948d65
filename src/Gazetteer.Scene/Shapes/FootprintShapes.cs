using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Gazetteer.Places;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.Buffer;
using NetTopologySuite.Operation.Union;

namespace Gazetteer.Scene.Shapes;

/// <summary>Footprints as geometries that are drawn and written: areas, in WGS 84 degrees, valid, with no more points than are seen.</summary>
public static class FootprintShapes
{
    private const int Wgs84 = 4326;
    private const int QuarterOfDisc = 12;
    private const int QuarterOfEnd = 4;
    private const double WidestFlat = 85;

    /// <summary>A long coast is widened in pieces of so many steps: as a whole the outline of each bay crosses that of every other, which for Canada's takes ten times as long.</summary>
    private const int StepsOfPiece = 32;

    // By tolerance; a view asks for the same areas with every choice, and an export for every mention.
    private static readonly ConditionalWeakTable<Footprint, ConcurrentDictionary<double, Geometry>> Areas = [];

    /// <summary>Makes the geometries, with the code of WGS 84.</summary>
    public static GeometryFactory Factory { get; } = new(new PrecisionModel(PrecisionModels.Floating), Wgs84);

    /// <summary>The ground as an area: a disc as a round polygon, a line as the strip on both of its sides; a point stays a point.</summary>
    /// <param name="footprint">The ground.</param>
    /// <param name="toleranceDegrees">How far an edge may move to save points.</param>
    /// <returns>Not to be changed: it is kept as long as the footprint.</returns>
    public static Geometry AreaOf(Footprint footprint, double toleranceDegrees = 0)
    {
        ArgumentNullException.ThrowIfNull(footprint);
        return Areas.GetOrCreateValue(footprint).GetOrAdd(toleranceDegrees, static (tolerance, of) => Make(of, tolerance), footprint);
    }

    private static Geometry Make(Footprint footprint, double toleranceDegrees)
    {
        if (footprint.Kind == FootprintKind.Point) return Factory.CreatePoint(At(footprint.Parts[0][0]));
        var area = footprint.Kind switch
        {
            FootprintKind.Disc => Widened(Factory.CreatePoint(At(footprint.Parts[0][0])), footprint.UncertaintyMetres, QuarterOfDisc),
            FootprintKind.Line => Widened(Thinning.Of(Lines(footprint), toleranceDegrees), Math.Max(1, footprint.UncertaintyMetres), QuarterOfEnd),
            _ => Rings(footprint),
        };
        return Thinning.Of(area, toleranceDegrees);
    }

    /// <summary>The lines of a footprint without their width.</summary>
    public static MultiLineString Lines(Footprint footprint)
    {
        ArgumentNullException.ThrowIfNull(footprint);
        return Factory.CreateMultiLineString([.. footprint.Parts.Where(static part => part.Length > 1).Select(static part => Factory.CreateLineString([.. part.Select(At)]))]);
    }

    private static MultiPolygon Rings(Footprint footprint)
    {
        var polygons = new List<Polygon>();
        var shell = default(LinearRing);
        var holes = new List<LinearRing>();
        foreach (var part in footprint.Parts.Where(static part => part.Length >= 4))
        {
            var ring = Factory.CreateLinearRing([.. part.Select(At)]);
            if (!ring.IsCCW && shell is not null)
            {
                holes.Add(ring);
                continue;
            }

            if (shell is not null) polygons.Add(Factory.CreatePolygon(shell, [.. holes]));
            (shell, _) = (ring, holes.RemoveAll(static _ => true));
        }

        if (shell is not null) polygons.Add(Factory.CreatePolygon(shell, [.. holes]));
        return Factory.CreateMultiPolygon([.. polygons]);
    }

    /// <summary>Widens in metres: on a plane on which a degree of longitude is as long as one of latitude at the shape's middle.</summary>
    private static Geometry Widened(Geometry shape, double metres, int quarter)
    {
        var shrink = Math.Cos(double.DegreesToRadians(Math.Clamp(shape.EnvelopeInternal.Centre.Y, -WidestFlat, WidestFlat)));
        var flat = AffineTransformation.ScaleInstance(shrink, 1).Transform(shape);
        var reach = new BufferParameters(quarter);
        var wide = CascadedPolygonUnion.Union([.. Pieces(flat).Select(piece => piece.Buffer(metres / Footprint.MetresPerDegree, reach))]);
        return AffineTransformation.ScaleInstance(1 / shrink, 1).Transform(wide);
    }

    /// <summary>The parts of a shape, long lines cut into pieces that share their ends.</summary>
    private static IEnumerable<Geometry> Pieces(Geometry shape)
    {
        for (var i = 0; i < shape.NumGeometries; i++)
        {
            var part = shape.GetGeometryN(i);
            var points = part.Coordinates;
            if (points.Length <= StepsOfPiece + 1)
            {
                yield return part;
                continue;
            }

            for (var start = 0; start < points.Length - 1; start += StepsOfPiece) yield return Factory.CreateLineString(points[start..Math.Min(points.Length, start + StepsOfPiece + 1)]);
        }
    }

    private static Coordinate At(GeoPoint point) => new(point.Longitude, point.Latitude);
}
