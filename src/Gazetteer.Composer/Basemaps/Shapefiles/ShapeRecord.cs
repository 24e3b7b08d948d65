using NetTopologySuite.Geometries;

namespace Gazetteer.Composer.Basemaps.Shapefiles;

/// <summary>A shape and its row of attributes.</summary>
/// <param name="Shape">The geometry in the file's own units, degrees in all of Natural Earth; empty for a null shape.</param>
/// <param name="Attributes">Field name to text, trimmed.</param>
internal sealed record ShapeRecord(GeometryCollection Shape, IReadOnlyDictionary<string, string> Attributes)
{
    /// <summary>The text of a field, empty where the file has no such field.</summary>
    public string this[string field] => Attributes.GetValueOrDefault(field, "");
}
