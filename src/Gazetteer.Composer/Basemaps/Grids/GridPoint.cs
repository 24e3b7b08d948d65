namespace Gazetteer.Composer.Basemaps.Grids;

/// <summary>A point on the base map's grid: whole steps of <see cref="Grid.StepDegrees"/>, so that equal points are equal to the bit.</summary>
/// <param name="X">Steps east of Greenwich.</param>
/// <param name="Y">Steps north of the equator.</param>
internal readonly record struct GridPoint(int X, int Y);
