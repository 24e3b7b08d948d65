using System.Globalization;
using System.Text;
using System.Xml;
using Gazetteer.Places;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Colours;
using NetTopologySuite.Geometries;

namespace Gazetteer.Output.Maps;

/// <summary>Draws land, waters and borders as one path a layer.</summary>
internal static class BasemapPaths
{
    private const double SmallestStep = 0.6;

    /// <summary>Writes the layers from the bottom up.</summary>
    public static void Write(XmlWriter svg, Basemap basemap, PrintedFrame frame, Palette palette)
    {
        var features = Features(basemap, frame);
        Layer(svg, features, frame, BasemapLayer.Land, $"fill:{palette.Land};stroke:{palette.Land};stroke-width:.5");
        Layer(svg, features, frame, BasemapLayer.Rivers, $"fill:none;stroke:{palette.River};stroke-width:.8");
        Layer(svg, features, frame, BasemapLayer.Lakes, $"fill:{palette.Lake};stroke:{palette.River};stroke-width:.4");
        Layer(svg, features, frame, BasemapLayer.Admin1, $"fill:none;stroke:{palette.ProvinceBorder};stroke-width:.7");
        Layer(svg, features, frame, BasemapLayer.Coast, $"fill:none;stroke:{palette.Coast};stroke-width:.8");
        Layer(svg, features.Where(static f => f.Status is BorderStatus.Agreed).ToList(), frame, BasemapLayer.Borders, $"fill:none;stroke:{palette.Border};stroke-width:1.1");
        Layer(svg, features.Where(static f => f.Status is not (BorderStatus.Agreed or BorderStatus.None)).ToList(), frame, BasemapLayer.Borders, $"fill:none;stroke:{palette.Border};stroke-width:1.1;stroke-dasharray:4 3");
    }

    private static List<BasemapFeature> Features(Basemap basemap, PrintedFrame frame)
    {
        var (west, south, east, north) = frame.Seen();
        var box = east - west >= 360 ? new GeoBounds(-180, south, 180, north) : new GeoBounds(Wrap(west), south, Wrap(east), north);
        return [.. basemap.LevelFor(frame.MetresPerPixel).TilesMeeting(box).SelectMany(t => basemap.Read(t))];
    }

    private static void Layer(XmlWriter svg, List<BasemapFeature> features, PrintedFrame frame, BasemapLayer layer, string style)
    {
        var path = new StringBuilder();
        foreach (var feature in features.Where(f => f.Layer == layer))
        {
            for (var worlds = -1; worlds <= 1; worlds++)
            {
                if (IsSeen(feature.Shape.EnvelopeInternal, frame, worlds)) Append(path, feature.Shape, frame, worlds);
            }
        }

        if (path.Length == 0) return;
        svg.WriteStartElement("path", SvgMap.Namespace);
        svg.WriteAttributeString("class", layer.ToString().ToLowerInvariant());
        svg.WriteAttributeString("style", style);
        svg.WriteAttributeString("d", path.ToString());
        svg.WriteEndElement();
    }

    private static bool IsSeen(Envelope envelope, PrintedFrame frame, int worlds)
    {
        var (left, top) = frame.ToPixels(envelope.MinX, envelope.MaxY, worlds);
        var (right, bottom) = frame.ToPixels(envelope.MaxX, envelope.MinY, worlds);
        return right >= 0 && left <= frame.Width && bottom >= 0 && top <= frame.Height;
    }

    private static void Append(StringBuilder path, Geometry shape, PrintedFrame frame, int worlds)
    {
        for (var i = 0; i < shape.NumGeometries; i++)
        {
            var part = shape.GetGeometryN(i);
            if (!IsSeen(part.EnvelopeInternal, frame, worlds)) continue;
            if (part is Polygon polygon)
            {
                Line(path, polygon.ExteriorRing, frame, worlds, isClosed: true);
                foreach (var hole in polygon.InteriorRings) Line(path, hole, frame, worlds, isClosed: true);
            }
            else if (part is LineString line)
            {
                Line(path, line, frame, worlds, isClosed: false);
            }
        }
    }

    /// <summary>One line, in tenths of pixels; points that would fall together are left out.</summary>
    private static void Line(StringBuilder path, LineString line, PrintedFrame frame, int worlds, bool isClosed)
    {
        var (lastX, lastY) = (double.NaN, double.NaN);
        var count = line.NumPoints;
        for (var i = 0; i < count; i++)
        {
            var point = line.GetCoordinateN(i);
            var (x, y) = frame.ToPixels(point.X, point.Y, worlds);
            if (i > 0 && i < count - 1 && Math.Abs(x - lastX) < SmallestStep && Math.Abs(y - lastY) < SmallestStep) continue;
            path.Append(i == 0 ? 'M' : 'L').Append(CultureInfo.InvariantCulture, $"{x:0.#} {y:0.#}");
            (lastX, lastY) = (x, y);
        }

        if (isClosed) path.Append('Z');
    }

    private static double Wrap(double longitude) => longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
}
