using Gazetteer.Composer.Basemaps.Grids;

namespace Gazetteer.Composer.Basemaps;

/// <summary>A line of the coverage with what lies on either side of it.</summary>
/// <param name="Points">The line, in grid steps.</param>
/// <param name="One">One side.</param>
/// <param name="Other">The other side; nothing where it is the sea.</param>
internal sealed record FaceLine(GridPoint[] Points, Face One, Face? Other);
