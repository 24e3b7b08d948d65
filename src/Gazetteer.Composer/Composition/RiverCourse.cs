using Gazetteer.Places;
using NetTopologySuite.Geometries;
using NetTopologySuite.LinearReferencing;
using NetTopologySuite.Operation.Linemerge;

namespace Gazetteer.Composer.Composition;

/// <summary>The lines of one river, put together.</summary>
/// <param name="Name">The name that all of them bear.</param>
/// <param name="Lines">The lines.</param>
internal sealed record RiverCourse(string Name, Geometry Lines)
{
    // Between two of its lines a river may run through a lake whose middle line bears no name.
    private const double LongestGapDegrees = 0.5;

    /// <summary>Puts lines of the same name together where they come near each other; namesakes far apart are different rivers.</summary>
    public static IEnumerable<RiverCourse> Assemble(IEnumerable<(string Name, Geometry Lines)> parts)
    {
        foreach (var namesakes in parts.GroupBy(static part => part.Name, StringComparer.Ordinal).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            var courses = new List<Geometry>();
            foreach (var (_, lines) in namesakes)
            {
                var near = courses.Where(course => course.IsWithinDistance(lines, LongestGapDegrees)).ToList();
                courses.RemoveAll(near.Contains);
                courses.Add(near.Aggregate(lines, static (all, course) => all.Factory.BuildGeometry(LinesOf(all).Concat(LinesOf(course)))));
            }

            foreach (var course in courses) yield return new RiverCourse(namesakes.Key, course);
        }
    }

    /// <summary>The middle of the longest unbroken stretch: the source and the mouth are no place for a river's name.</summary>
    public GeoPoint Middle => At(0.5);

    public GeoBounds Bounds => Extents.Box([Lines.EnvelopeInternal]);

    /// <summary>The point at a share, 0 to 1, of the longest unbroken stretch.</summary>
    public GeoPoint At(double share)
    {
        var merger = new LineMerger();
        merger.Add(Lines);
        var longest = merger.GetMergedLineStrings().MaxBy(static line => line.Length)!;
        var point = new LengthIndexedLine(longest).ExtractPoint(longest.Length * share);
        return new GeoPoint(Math.Round(point.X, 4), Math.Round(point.Y, 4));
    }

    private static IEnumerable<Geometry> LinesOf(Geometry geometry) => Enumerable.Range(0, geometry.NumGeometries).Select(geometry.GetGeometryN);
}
