namespace Gazetteer.Pictures.Drawing;

/// <summary>The corners of symbols.</summary>
internal static class SymbolOutline
{
    /// <summary>The outline of a shape with straight edges around a point.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The shape is a disc, which has no corners.</exception>
    public static Contour Of(SymbolShape shape, PicturePoint middle, double radius)
    {
        var (corners, turn, scale) = shape switch
        {
            SymbolShape.Square => (4, Math.PI / 4, 1.25),
            SymbolShape.Triangle => (3, -Math.PI / 2, 1.4),
            SymbolShape.Diamond => (4, 0d, 1.25),
            SymbolShape.Wedge => (3, Math.PI / 2, 1.4),
            SymbolShape.Hexagon => (6, 0d, 1.1),
            _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "A disc has no corners."),
        };
        return new Contour([.. Enumerable.Range(0, corners).Select(i => Corner(turn + (i * Math.Tau / corners), radius * scale))], true);

        PicturePoint Corner(double angle, double reach) => new(middle.X + (Math.Cos(angle) * reach), middle.Y + (Math.Sin(angle) * reach));
    }
}
