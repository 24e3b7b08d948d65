using Gazetteer.Places;
using NetTopologySuite.Geometries;

namespace Gazetteer.Scene.Shapes;

/// <summary>An area on the map: a region that a text says in words, or the outline of the chosen place.</summary>
/// <param name="Place">The place.</param>
/// <param name="Name">Its name in Latin script.</param>
/// <param name="Mentions">Number of mentions shown.</param>
/// <param name="Documents">Number of documents that hold them.</param>
/// <param name="Area">The ground, as polygons in WGS 84 degrees.</param>
/// <param name="IsInWords">Whether words drew it, whose edge is never sure: such an edge is dashed.</param>
/// <param name="IsChosen">Whether it is singled out.</param>
public sealed record MapShape(PlaceId Place, string Name, int Mentions, int Documents, Geometry Area, bool IsInWords, bool IsChosen);
