using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Precision;
using NetTopologySuite.Simplify;

namespace Gazetteer.Scene.Shapes;

/// <summary>Takes points out of lines and areas that are not seen, and rounds the others to ten metres, of small areas to ten centimetres.</summary>
/// <remarks>
/// Each line and ring by itself (Douglas and Peucker, 1973), which is many times as fast as with a look at all the others; only where rings come to cross by it are they thinned
/// together. No island vanishes: one that is smaller than the tolerance is thinned by less.
/// </remarks>
internal static class Thinning
{
    private const int ShortestRing = 4;
    private const double Finer = 4;
    private const double StepsPerDegree = 10_000;
    private const double FineStepsPerDegree = 1_000_000;

    /// <summary>Areas of a kilometre or so are rounded to ten centimetres, in degrees.</summary>
    private const double Small = 0.015;
    private static readonly PrecisionModel Steps = new(StepsPerDegree);
    private static readonly PrecisionModel FineSteps = new(FineStepsPerDegree);

    /// <summary>The lines with fewer points.</summary>
    public static MultiLineString Of(MultiLineString lines, double toleranceDegrees) =>
        toleranceDegrees <= 0 ? lines : FootprintShapes.Factory.CreateMultiLineString(
            [.. lines.Geometries.Select(line => FootprintShapes.Factory.CreateLineString(DouglasPeuckerLineSimplifier.Simplify(line.Coordinates, toleranceDegrees)))]);

    /// <summary>The area with fewer points, valid.</summary>
    public static Geometry Of(Geometry area, double toleranceDegrees)
    {
        var steps = area.EnvelopeInternal.MaxExtent < Small ? FineSteps : Steps;
        var quick = FootprintShapes.Factory.BuildGeometry(PolygonExtracter.GetPolygons(area).Select(polygon => Of((Polygon)polygon, toleranceDegrees, steps)));
        if (quick.IsValid) return quick;
        var together = toleranceDegrees > 0 ? TopologyPreservingSimplifier.Simplify(area, toleranceDegrees) : area;
        if (!together.IsValid) together = GeometryFixer.Fix(together);
        var rounded = GeometryPrecisionReducer.Reduce(together, steps);
        return rounded.IsEmpty ? together : FootprintShapes.Factory.CreateGeometry(rounded);
    }

    private static Polygon Of(Polygon polygon, double toleranceDegrees, PrecisionModel steps)
    {
        var shell = Of(polygon.Shell, toleranceDegrees, steps);
        for (var finer = toleranceDegrees / Finer; shell.Length < ShortestRing && finer * StepsPerDegree > 1; finer /= Finer) shell = Of(polygon.Shell, finer, steps);
        var holes = polygon.Holes.Select(hole => Of(hole, toleranceDegrees, steps)).Where(static hole => hole.Length >= ShortestRing);
        return FootprintShapes.Factory.CreatePolygon(
            FootprintShapes.Factory.CreateLinearRing(shell.Length < ShortestRing ? polygon.Shell.Coordinates : shell),
            [.. holes.Select(static hole => FootprintShapes.Factory.CreateLinearRing(hole))]);
    }

    private static Coordinate[] Of(LinearRing ring, double toleranceDegrees, PrecisionModel steps)
    {
        var points = toleranceDegrees > 0 ? DouglasPeuckerLineSimplifier.Simplify(ring.Coordinates, toleranceDegrees) : ring.Coordinates;
        return [.. points.Select(point => new Coordinate(steps.MakePrecise(point.X), steps.MakePrecise(point.Y)))];
    }
}
