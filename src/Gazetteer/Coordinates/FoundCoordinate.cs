using Gazetteer.Text;

namespace Gazetteer.Coordinates;

/// <summary>A position that a text states.</summary>
/// <param name="Span">Where it stands, with words such as "lat." that belong to it.</param>
/// <param name="Coordinate">The position.</param>
/// <param name="Exchanged">The same with latitude and longitude exchanged, where nothing tells which is which; null where something does.</param>
public readonly record struct FoundCoordinate(TextSpan Span, WrittenCoordinate Coordinate, WrittenCoordinate? Exchanged);
