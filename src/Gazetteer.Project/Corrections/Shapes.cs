using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Gazetteer.Project.Corrections;

/// <summary>Outlines and courses of one's own places, as well-known text.</summary>
public static class Shapes
{
    /// <summary>The text if it is well-known text of a shape on Earth; empty text stays.</summary>
    /// <exception cref="FormatException">It is not; the message says what is wrong, as a fragment without a full stop.</exception>
    public static string Checked(string wellKnownText)
    {
        ArgumentNullException.ThrowIfNull(wellKnownText);
        if (wellKnownText.Length > 0) _ = Read(wellKnownText);
        return wellKnownText;
    }

    /// <summary>A point in the midst of the shape, on it.</summary>
    /// <exception cref="FormatException">It is not well-known text of a shape on Earth.</exception>
    public static Places.GeoPoint PointOn(string wellKnownText)
    {
        var point = Read(wellKnownText).InteriorPoint;
        return new Places.GeoPoint(point.X, point.Y);
    }

    private static Geometry Read(string wellKnownText)
    {
        try
        {
            var shape = new WKTReader().Read(wellKnownText);
            if (shape.IsEmpty) throw new FormatException("the shape is empty; give it at least one point");
            if (!shape.IsValid) throw new FormatException("the shape's outline crosses itself; draw it anew");
            var box = shape.EnvelopeInternal;
            if (box.MinX < -180 || box.MaxX > 180 || box.MinY < -90 || box.MaxY > 90) throw new FormatException("the shape is not on Earth; in well-known text the longitude comes first");
            return shape;
        }
        catch (Exception error) when (error is ParseException or ArgumentException)
        {
            throw new FormatException($"it is not well-known text such as POLYGON ((62 27, 63 27, 63 28, 62 27)) ({error.Message.TrimEnd('.')})", error);
        }
    }
}
