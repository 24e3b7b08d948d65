using NetTopologySuite.Geometries;

namespace Gazetteer.Pictures.Base;

/// <summary>Cuts lines and rings at a box of degrees, and puts corners along what is long, so that it bends as the projection bends it.</summary>
internal static class DegreeClip
{
    /// <summary>Pieces longer than this are divided, in degrees.</summary>
    private const double LongestStep = 0.75;

    /// <summary>The part of a ring within the box: a closed line, part of which may run along the edge of the box. (Sutherland and Hodgman, 1974.)</summary>
    /// <param name="ring">Its points, in degrees.</param>
    /// <param name="shift">Added to the longitudes.</param>
    /// <param name="box">The box.</param>
    public static List<(double X, double Y)> Ring(CoordinateSequence ring, double shift, Envelope box)
    {
        var points = new List<(double X, double Y)>(ring.Count);
        var isInside = true;
        for (var i = 0; i < ring.Count; i++)
        {
            var point = (X: ring.GetX(i) + shift, Y: ring.GetY(i));
            isInside &= box.Contains(point.X, point.Y);
            points.Add(point);
        }

        if (!isInside)
        {
            points = Cut(points, static (p, b) => p.X >= b.MinX, static (p, q, b) => AtX(p, q, b.MinX), box);
            points = Cut(points, static (p, b) => p.X <= b.MaxX, static (p, q, b) => AtX(p, q, b.MaxX), box);
            points = Cut(points, static (p, b) => p.Y >= b.MinY, static (p, q, b) => AtY(p, q, b.MinY), box);
            points = Cut(points, static (p, b) => p.Y <= b.MaxY, static (p, q, b) => AtY(p, q, b.MaxY), box);
        }

        if (points.Count > 0 && points[0] != points[^1]) points.Add(points[0]);
        return Stepped(points);
    }

    /// <summary>The parts of a line within the box.</summary>
    public static IEnumerable<List<(double X, double Y)>> Line(CoordinateSequence line, double shift, Envelope box)
    {
        var part = new List<(double X, double Y)>();
        for (var i = 1; i < line.Count; i++)
        {
            var (from, to) = ((X: line.GetX(i - 1) + shift, Y: line.GetY(i - 1)), (X: line.GetX(i) + shift, Y: line.GetY(i)));
            if (Cut(from, to, box) is not { } seen)
            {
                if (part.Count > 1) yield return Stepped(part);
                part = [];
                continue;
            }

            if (part.Count == 0 || part[^1] != seen.From)
            {
                if (part.Count > 1) yield return Stepped(part);
                part = [seen.From];
            }

            part.Add(seen.To);
        }

        if (part.Count > 1) yield return Stepped(part);
    }

    private static List<(double X, double Y)> Cut(
        List<(double X, double Y)> points, Func<(double X, double Y), Envelope, bool> isIn, Func<(double X, double Y), (double X, double Y), Envelope, (double X, double Y)> crossing, Envelope box)
    {
        var kept = new List<(double X, double Y)>(points.Count);
        for (var i = 0; i < points.Count; i++)
        {
            var (point, before) = (points[i], points[i == 0 ? ^1 : i - 1]);
            var (isHere, wasHere) = (isIn(point, box), isIn(before, box));
            if (isHere != wasHere) kept.Add(crossing(before, point, box));
            if (isHere) kept.Add(point);
        }

        return kept;
    }

    /// <summary>The part of a straight piece within the box. (Liang and Barsky, 1984.)</summary>
    private static ((double X, double Y) From, (double X, double Y) To)? Cut((double X, double Y) from, (double X, double Y) to, Envelope box)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var (enter, leave) = (0d, 1d);
        if (!Narrow(-dx, from.X - box.MinX) || !Narrow(dx, box.MaxX - from.X) || !Narrow(-dy, from.Y - box.MinY) || !Narrow(dy, box.MaxY - from.Y)) return null;
        return (enter == 0 ? from : (from.X + (enter * dx), from.Y + (enter * dy)), leave == 1 ? to : (from.X + (leave * dx), from.Y + (leave * dy)));

        bool Narrow(double along, double room)
        {
            if (along == 0) return room >= 0;
            var at = room / along;
            if (along < 0) enter = Math.Max(enter, at);
            else leave = Math.Min(leave, at);
            return enter < leave;
        }
    }

    private static (double X, double Y) AtX((double X, double Y) p, (double X, double Y) q, double x) => (x, p.Y + ((q.Y - p.Y) * (x - p.X) / (q.X - p.X)));

    private static (double X, double Y) AtY((double X, double Y) p, (double X, double Y) q, double y) => (p.X + ((q.X - p.X) * (y - p.Y) / (q.Y - p.Y)), y);

    private static List<(double X, double Y)> Stepped(List<(double X, double Y)> points)
    {
        var stepped = new List<(double X, double Y)>(points.Count);
        for (var i = 0; i < points.Count; i++)
        {
            if (i > 0)
            {
                var (from, to) = (points[i - 1], points[i]);
                var steps = (int)Math.Ceiling(Math.Max(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y)) / LongestStep);
                for (var s = 1; s < steps; s++) stepped.Add((from.X + ((to.X - from.X) * s / steps), from.Y + ((to.Y - from.Y) * s / steps)));
            }

            stepped.Add(points[i]);
        }

        return stepped;
    }
}
