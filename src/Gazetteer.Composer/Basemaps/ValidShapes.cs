using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.OverlayNG;

namespace Gazetteer.Composer.Basemaps;

/// <summary>Makes polygons valid where snapping or simplifying has made a ring touch or cross itself.</summary>
internal static class ValidShapes
{
    /// <summary>Makes overlay operations return whole grid steps.</summary>
    public static PrecisionModel WholeSteps { get; } = new(1);

    /// <summary>The shape itself when it is valid, else the nearest valid shape whose points are whole grid steps.</summary>
    public static Geometry Of(Geometry shape) =>
        shape.IsValid ? shape : PrecisionReducer.ReducePrecision(GeometryFixer.Fix(shape), WholeSteps);
}
