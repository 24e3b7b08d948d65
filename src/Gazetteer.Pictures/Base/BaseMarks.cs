using System.Collections.Immutable;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Framing;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Drawing;
using Gazetteer.Scene.Shapes;
using NetTopologySuite.Geometries;

namespace Gazetteer.Pictures.Base;

/// <summary>Land, waters and borders in the projection of a picture, as one path a look.</summary>
internal sealed class BaseMarks(MapWindow window, Palette palette)
{
    /// <summary>Corners nearer to one another are one, in units of the page: a sixth of a millimetre.</summary>
    private const double SmallestStep = 0.6;

    /// <summary>Paper shows more than a screen of the same size.</summary>
    private const double SharperThanScreen = 1.6;

    private readonly Envelope _box = new(window.Seen.West, window.Seen.East, window.Seen.South, window.Seen.North);

    /// <summary>The base map, from the sea up.</summary>
    public ImmutableArray<Mark> Of(Basemap basemap)
    {
        var features = Features(basemap);
        var paths = new List<(ShapePaint Paint, ImmutableArray<Contour>.Builder Contours)>();
        foreach (var feature in features)
        {
            if (ShapePaint.Of(feature, palette) is not { } paint || window.EquatorMetresPerPixel > paint.CoarsestMetresPerPixel) continue;
            var at = paths.FindIndex(p => p.Paint == paint);
            if (at < 0)
            {
                at = paths.Count;
                paths.Add((paint, ImmutableArray.CreateBuilder<Contour>()));
            }

            Append(paths[at].Contours, feature.Shape);
        }

        return
        [
            Sea(),
            .. paths.Where(static p => p.Contours.Count > 0).Select(static p => new PathMark(p.Contours.DrainToImmutable(), p.Paint.Fill, 1, p.Paint.Stroke)),
        ];
    }

    /// <summary>Areas beneath the symbols, each as the scene paints it.</summary>
    public ImmutableArray<Mark> Of(IEnumerable<MapShape> shapes)
    {
        var marks = ImmutableArray.CreateBuilder<Mark>();
        foreach (var shape in shapes)
        {
            var contours = ImmutableArray.CreateBuilder<Contour>();
            Append(contours, shape.Area);
            var paint = AreaPaint.Of(shape, palette);
            if (contours.Count > 0) marks.Add(new PathMark(contours.DrainToImmutable(), paint.Fill, paint.FillOpacity, paint.Edge));
        }

        return marks.DrainToImmutable();
    }

    /// <summary>The sea: all of the frame, or the world as far as it reaches.</summary>
    private PathMark Sea()
    {
        if (!window.Projection.IsWorld) return PathMark.Filled(window.Frame, palette.Sea);
        var edge = ImmutableArray.CreateBuilder<PicturePoint>();
        for (var latitude = -90; latitude <= 90; latitude++) edge.Add(window.ToPage(180, latitude));
        for (var latitude = 90; latitude >= -90; latitude--) edge.Add(window.ToPage(-180, latitude));
        return new PathMark([new Contour(edge.DrainToImmutable(), true)], palette.Sea, 1, new Stroke(palette.Coast, 0.8));
    }

    /// <summary>What may be seen, in the order in which it is drawn.</summary>
    private List<BasemapFeature> Features(Basemap basemap)
    {
        var tiles = basemap.LevelFor(window.EquatorMetresPerPixel / SharperThanScreen).Tiles.Where(IsSeen).ToArray();
        var read = new ImmutableArray<BasemapFeature>[tiles.Length];
        Parallel.For(0, tiles.Length, i => read[i] = basemap.Read(tiles[i]));
        return [.. read.SelectMany(static f => f).OrderBy(static f => f.Layer)];
    }

    private bool IsSeen(BasemapTile tile) => Shifts(new Envelope(tile.Bounds.West, tile.Bounds.East, tile.Bounds.South, tile.Bounds.North)).Any();

    /// <summary>By how many degrees something may be moved to come into the window: whole turns, less the central meridian.</summary>
    private IEnumerable<double> Shifts(Envelope envelope)
    {
        if (envelope.MaxY < _box.MinY || envelope.MinY > _box.MaxY) yield break;
        for (var turns = -1; turns <= 1; turns++)
        {
            var shift = (turns * 360d) - window.Projection.CentralMeridian;
            if (envelope.MaxX + shift > _box.MinX && envelope.MinX + shift < _box.MaxX) yield return shift;
        }
    }

    private void Append(ImmutableArray<Contour>.Builder contours, Geometry shape)
    {
        for (var i = 0; i < shape.NumGeometries; i++)
        {
            var part = shape.GetGeometryN(i);
            foreach (var shift in Shifts(part.EnvelopeInternal))
            {
                if (part is Polygon polygon)
                {
                    Ring(contours, polygon.ExteriorRing, shift);
                    foreach (var hole in polygon.InteriorRings) Ring(contours, hole, shift);
                }
                else if (part is LineString line)
                {
                    foreach (var piece in DegreeClip.Line(line.CoordinateSequence, shift, _box)) Add(contours, piece, isClosed: false);
                }
            }
        }
    }

    private void Ring(ImmutableArray<Contour>.Builder contours, LineString ring, double shift) =>
        Add(contours, DegreeClip.Ring(ring.CoordinateSequence, shift, _box), isClosed: true);

    private void Add(ImmutableArray<Contour>.Builder contours, List<(double X, double Y)> degrees, bool isClosed)
    {
        if (degrees.Count < (isClosed ? 4 : 2)) return;
        var points = ImmutableArray.CreateBuilder<PicturePoint>(degrees.Count);
        for (var i = 0; i < degrees.Count; i++)
        {
            var point = window.ToPage(degrees[i].X, degrees[i].Y);
            var isLast = i == degrees.Count - 1;
            if (i > 0 && !isLast && Math.Abs(point.X - points[^1].X) < SmallestStep && Math.Abs(point.Y - points[^1].Y) < SmallestStep) continue;
            points.Add(point);
        }

        // What has shrunk to less than a point of the page shows nothing.
        if (points.Count > (isClosed ? 3 : 1) && !IsSpeck(points)) contours.Add(new Contour(points.DrainToImmutable(), isClosed));
    }

    private static bool IsSpeck(ImmutableArray<PicturePoint>.Builder points) =>
        points.All(p => Math.Abs(p.X - points[0].X) < SmallestStep && Math.Abs(p.Y - points[0].Y) < SmallestStep);
}
