namespace Gazetteer.Coordinates;

/// <summary>One of the two numbers of a position.</summary>
/// <param name="Degrees">Its value with its sign: south and west are below 0.</param>
/// <param name="Axis">What its hemisphere or a word before it says.</param>
/// <param name="Unit">What its last digit counts, in degrees.</param>
/// <param name="HasHemisphere">Whether a letter or word tells north, south, east or west.</param>
/// <param name="HasMarks">Whether degrees are marked as such, by a sign or a word.</param>
/// <param name="HasMinutes">Whether minutes are written.</param>
/// <param name="IsO">Whether the hemisphere is the letter O, west in Romance languages (which <see cref="Degrees"/> takes it for), east in German.</param>
internal readonly record struct Angle(double Degrees, CoordinateAxis Axis, double Unit, bool HasHemisphere, bool HasMarks, bool HasMinutes, bool IsO)
{
    /// <summary>Whether the value is possible on an axis.</summary>
    public bool Fits(CoordinateAxis axis) => Math.Abs(Degrees) <= (axis == CoordinateAxis.Latitude ? 90 : 180);
}
