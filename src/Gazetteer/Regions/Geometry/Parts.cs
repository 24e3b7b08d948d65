using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Regions.Recipes;

namespace Gazetteer.Regions.Geometry;

/// <summary>Sides and middles of areas, cut from their outlines.</summary>
/// <remarks>
/// A side is the half of the box towards it, a corner the quarter, the middle half the width and half the height. The box is that of the largest piece where that makes up most of the area, so that
/// far islands do not move the middle of a country.
/// </remarks>
internal static class Parts
{
    private const double MostOfArea = 0.6;
    private const double LeastCorner = 0.04;
    private const double CoreShare = 0.25;
    private const double DoubtShare = 0.12;
    private const double LeastDoubtMetres = 1_000;

    /// <summary>The part of a shape on one side; null where nothing of it lies there.</summary>
    public static Footprint? Of(Footprint whole, Compass side)
    {
        var box = BoxOf(whole);
        var planes = Planes(box, side);
        var rings = Cut(whole, planes);
        var (east, north) = Bearings.Of(side);
        if (east != 0 && north != 0 && Area(rings) < LeastCorner * Area(whole.Parts))
        {
            // The outline runs across the box and leaves this corner empty: what lies on this side of the diagonal is meant.
            var (width, height) = (box.East - box.West, box.North - box.South);
            var middle = new GeoPoint((box.West + box.East) / 2, (box.South + box.North) / 2);
            rings = Cut(whole, [new HalfPlane(east / width, north / height, (east * middle.Longitude / width) + (north * middle.Latitude / height))]);
        }

        return rings.IsEmpty ? null : new Footprint(FootprintKind.Polygon, rings, DoubtMetres(box));
    }

    /// <summary>The stretches of lines that lie on one side of a shape.</summary>
    public static ImmutableArray<GeoPoint[]> Lines(IEnumerable<GeoPoint[]> lines, Footprint whole, Compass side)
    {
        var planes = Planes(BoxOf(whole), side);
        var kept = ImmutableArray.CreateBuilder<GeoPoint[]>();
        foreach (var line in lines)
        {
            var run = new List<GeoPoint>();
            foreach (var point in line)
            {
                if (planes.All(plane => plane.Contains(point))) run.Add(point);
                else if (run.Count > 0)
                {
                    if (run.Count > 1) kept.Add([.. run]);
                    run.Clear();
                }
            }

            if (run.Count > 1) kept.Add([.. run]);
        }

        return kept.DrainToImmutable();
    }

    /// <summary>How far the line between parts of a box is in doubt, in metres: words like "southern" draw none.</summary>
    public static double DoubtMetres(GeoBounds box)
    {
        var diagonal = new GeoPoint(box.West, box.South).DistanceKm(new GeoPoint(box.East, box.North)) * 1000;
        return Math.Max(LeastDoubtMetres, Math.Round(diagonal * DoubtShare / 1000) * 1000);
    }

    private static ImmutableArray<HalfPlane> Planes(GeoBounds box, Compass side)
    {
        var (middleX, middleY) = ((box.West + box.East) / 2, (box.South + box.North) / 2);
        if (side == Compass.Centre)
        {
            var (reachX, reachY) = ((box.East - box.West) * CoreShare, (box.North - box.South) * CoreShare);
            return [new(1, 0, middleX - reachX), new(-1, 0, -middleX - reachX), new(0, 1, middleY - reachY), new(0, -1, -middleY - reachY)];
        }

        var (east, north) = Bearings.Of(side);
        var planes = ImmutableArray.CreateBuilder<HalfPlane>();
        if (east != 0) planes.Add(new HalfPlane(east, 0, east * middleX));
        if (north != 0) planes.Add(new HalfPlane(0, north, north * middleY));
        return planes.ToImmutable();
    }

    private static ImmutableArray<ImmutableArray<GeoPoint>> Cut(Footprint whole, ImmutableArray<HalfPlane> planes)
    {
        var rings = new List<GeoPoint[]>();
        foreach (var ring in whole.Parts)
        {
            var left = ring.ToArray();
            foreach (var plane in planes) left = plane.Cut(left);
            if (left.Length > 0) rings.Add(left);
        }

        return Rings.Ordered(rings);
    }

    private static double Area(ImmutableArray<ImmutableArray<GeoPoint>> rings) => rings.Sum(static ring => Rings.SignedArea(ring.AsSpan()));

    private static GeoBounds BoxOf(Footprint whole)
    {
        var largest = whole.Parts.MaxBy(static ring => Rings.SignedArea(ring.AsSpan()));
        return Rings.SignedArea(largest.AsSpan()) >= MostOfArea * Area(whole.Parts) ? Rings.BoxOf(largest.AsSpan()) : whole.Bounds;
    }
}
