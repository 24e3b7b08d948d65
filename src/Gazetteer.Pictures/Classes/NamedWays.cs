using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Regions;
using Gazetteer.Scene;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene.Shapes;
using NetTopologySuite.Geometries;
using NetTopologySuite.LinearReferencing;
using NetTopologySuite.Operation.Linemerge;

namespace Gazetteer.Pictures.Classes;

/// <summary>The rivers, coasts and borders that documents name, as lines along which other places have an order.</summary>
/// <param name="atlas">The documents.</param>
/// <param name="directory">Where the lines run.</param>
internal sealed class NamedWays(Atlas atlas, PlaceDirectory directory)
{
    /// <summary>What is farther from a river or a coast than this, in kilometres, does not lie on it.</summary>
    private const double MostKm = 25;

    /// <summary>So many of the waters and regions that are mentioned most are looked at.</summary>
    private const int MostWays = 60;

    /// <summary>Pieces whose ends are no farther apart than this, in degrees, are one line.</summary>
    private const double WidestGap = 0.05;

    /// <summary>A coast of islands has thousands of pieces; so many of the longest are looked at.</summary>
    private const int MostPieces = 200;

    /// <summary>Each way with the places that lie on it, in the order in which one comes by them; ways with most places first, and of ways by the same places one.</summary>
    /// <param name="places">Places that stand at points.</param>
    public ImmutableArray<(Place Way, ImmutableArray<ClassPlace> InOrder)> Along(ImmutableArray<ClassPlace> places) =>
    [
        .. (from way in atlas.Places.Where(MayBeWay).OrderByDescending(static place => place.Count).Take(MostWays)
            let shape = directory.Footprints.ShapeOf(way.Place)
            where shape is { Kind: FootprintKind.Line }
            let inOrder = Runs(shape).Select(run => Order(run, places)).MaxBy(static met => met.Length)
            where !inOrder.IsDefault && inOrder.Length > 1
            orderby inOrder.Length descending, way.Place.Id.Value
            select (way.Place, InOrder: inOrder)).DistinctBy(static way => string.Join(' ', way.InOrder.Select(static p => p.Number).Order())),
    ];

    private static bool MayBeWay(PlaceMentions place) =>
        place.Place.Feature.Class == FeatureClass.Hydrographic || place.Place.Feature.Code == "CST" || Footprints.IsRegion(place.Place.Id);

    private static ImmutableArray<ClassPlace> Order(LineString line, ImmutableArray<ClassPlace> places)
    {
        var along = new LengthIndexedLine(line);
        return
        [
            .. from place in places
               let at = along.Project(new Coordinate(place.Place.Point.Longitude, place.Place.Point.Latitude))
               let met = along.ExtractPoint(at)
               where place.Place.Point.DistanceKm(new GeoPoint(met.X, met.Y)) <= MostKm
               orderby at
               select place,
        ];
    }

    /// <summary>Courses and coasts come in pieces: those that hold together, or all but do where another water meets them, joined.</summary>
    private static List<LineString> Runs(Footprint shape)
    {
        var merger = new LineMerger();
        merger.Add((Geometry)FootprintShapes.Lines(shape));
        var runs = merger.GetMergedLineStrings().OfType<LineString>().Where(static line => !line.IsClosed).OrderByDescending(static line => line.Length).Take(MostPieces).ToList();
        for (var i = 0; i < runs.Count; i++)
        {
            while (runs.Skip(i + 1).Select(other => Joined(runs[i], other)).FirstOrDefault(static joined => joined.Whole is not null) is { Whole: { } whole, Part: var part })
            {
                runs[i] = whole;
                runs.Remove(part);
            }
        }

        return runs;
    }

    private static (LineString? Whole, LineString Part) Joined(LineString one, LineString other)
    {
        foreach (var first in (LineString[])[one, (LineString)one.Reverse()])
        {
            foreach (var second in (LineString[])[other, (LineString)other.Reverse()])
            {
                if (first.EndPoint.Distance(second.StartPoint) <= WidestGap) return (FootprintShapes.Factory.CreateLineString([.. first.Coordinates, .. second.Coordinates]), other);
            }
        }

        return (null, other);
    }
}
