using System.Collections.Immutable;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Framing;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Drawing;

namespace Gazetteer.Pictures.Furniture;

/// <summary>Lines of longitude and latitude.</summary>
internal static class GraticuleMarks
{
    private static readonly ImmutableArray<double> Steps = [0.1, 0.25, 0.5, 1, 2, 5, 10, 15, 30];
    private const int MostLines = 9;

    /// <summary>The lines, at round degrees.</summary>
    public static ImmutableArray<Mark> Of(MapWindow window, Palette palette)
    {
        var seen = window.Seen;
        var span = Math.Max(seen.East - seen.West, seen.North - seen.South);
        var step = Steps.FirstOrDefault(s => span / s <= MostLines, 30);
        var lines = ImmutableArray.CreateBuilder<Contour>();
        var meridian = window.Projection.CentralMeridian;
        for (var longitude = Math.Ceiling((seen.West + meridian) / step) * step; longitude <= seen.East + meridian; longitude += step)
            lines.Add(Line(seen.South, seen.North, latitude => window.ToPage(longitude - meridian, latitude)));
        for (var latitude = Math.Ceiling(seen.South / step) * step; latitude <= seen.North; latitude += step)
            lines.Add(Line(seen.West, seen.East, longitude => window.ToPage(longitude, latitude)));
        return [new PathMark(lines.DrainToImmutable(), null, 1, new Stroke(palette.Coast, 0.5))];
    }

    private static Contour Line(double from, double to, Func<double, PicturePoint> at)
    {
        var steps = Math.Max(8, (int)Math.Ceiling((to - from) / 2));
        return new Contour([.. Enumerable.Range(0, steps + 1).Select(i => at(from + ((to - from) * i / steps)))], false);
    }
}
