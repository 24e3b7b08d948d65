using Gazetteer.Places;
using NetTopologySuite.Geometries;

namespace Gazetteer.Importing.Shapes;

/// <summary>Where a shape is: a point that stands for it, and its extent.</summary>
/// <param name="Point">For a point itself, for an area a point within, for a line one on it.</param>
/// <param name="Bounds">The box around it; null for a point.</param>
/// <param name="Shape">The shape in degrees; null for a point.</param>
internal readonly record struct PlacedShape(GeoPoint Point, GeoBounds? Bounds, Geometry? Shape)
{
    /// <summary>Places a shape.</summary>
    /// <exception cref="FormatException">It is empty, or not on Earth.</exception>
    public static PlacedShape Of(Geometry shape, SpatialReference reference)
    {
        var whole = First(shape);
        if (whole.IsEmpty) throw new FormatException("the shape is empty");
        var degrees = reference.IsDegrees ? whole : Converted(whole, reference);
        var middle = degrees is Point point ? point.Coordinate : Middle(degrees);
        var place = reference.IsDegrees ? reference.ToPoint(middle.X, middle.Y) : new GeoPoint(middle.X, middle.Y);
        if (!place.IsValid) throw new FormatException($"longitude {middle.X:0.######}, latitude {middle.Y:0.######} is not on Earth; are the numbers metres of a projection?");
        if (degrees is Point) return new PlacedShape(place, null, null);
        var box = degrees.EnvelopeInternal;
        var bounds = new GeoBounds(box.MinX, box.MinY, box.MaxX, box.MaxY);
        return new PlacedShape(place, new GeoPoint(bounds.West, bounds.South).IsValid && new GeoPoint(bounds.East, bounds.North).IsValid ? bounds : null, degrees);
    }

    /// <summary>Of a collection that mixes a point with shapes, as Linked Places have them, the largest; one of points alone stays whole.</summary>
    private static Geometry First(Geometry shape)
    {
        if (shape is not GeometryCollection { Count: > 0 } collection) return shape;
        if (collection.Count == 1) return First(collection[0]);
        if (shape is MultiPolygon or MultiLineString or MultiPoint) return shape;
        return Enumerable.Range(0, collection.Count).Select(i => collection[i]).Where(static g => !g.IsEmpty).OrderByDescending(static g => g.Dimension).Select(First).FirstOrDefault(shape);
    }

    private static Coordinate Middle(Geometry shape)
    {
        var centre = shape.Centroid;
        return shape.Dimension switch
        {
            Dimension.Surface when centre.IsEmpty || !shape.Contains(centre) => shape.InteriorPoint.Coordinate,
            Dimension.Curve => NetTopologySuite.Operation.Distance.DistanceOp.NearestPoints(shape, centre)[0],
            _ => centre.Coordinate,
        };
    }

    private static Geometry Converted(Geometry shape, SpatialReference reference)
    {
        var copy = shape.Copy();
        copy.Apply(new ToDegrees(reference));
        copy.GeometryChanged();
        return copy;
    }

    private sealed class ToDegrees(SpatialReference reference) : ICoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence sequence, int index)
        {
            var point = reference.ToPoint(sequence.GetX(index), sequence.GetY(index));
            sequence.SetX(index, point.Longitude);
            sequence.SetY(index, point.Latitude);
        }
    }
}
