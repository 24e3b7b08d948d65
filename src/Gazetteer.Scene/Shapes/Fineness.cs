using Gazetteer.Places;

namespace Gazetteer.Scene.Shapes;

/// <summary>How finely the areas of footprints are worth writing: no more so than their edges are sure.</summary>
public static class Fineness
{
    private const double Finest = 0.005;
    private const double Least = 1e-6;
    private const double Coarsest = 1;
    private const double Coarser = 1.5;

    /// <summary>The edge of a strip is in doubt by its width; a fifth of that is not seen.</summary>
    private const double ShareOfStrip = 0.2;

    /// <summary>Of a part of a country only the cut is in doubt, and its outline is looked at: about a five-hundredth of the width.</summary>
    private const double ShareOfPart = 1 / 60d;

    /// <summary>Of what is small and sure, such as a district or a field of somebody's own, a two-hundredth of its width.</summary>
    private const double ShareOfSmall = 1 / 200d;

    /// <summary>A line is sure where it is meant to reach no further than this on either side.</summary>
    private const double SureMetres = 100;

    /// <summary>How far the edge of an area may move, in degrees: a few hundred metres where it is known, less where it is known and small, more where it is in doubt.</summary>
    /// <param name="footprint">The ground.</param>
    /// <param name="mostPoints">Lines and rings that have more points then are made coarser until they do not, up to a degree.</param>
    public static double Of(Footprint footprint, int mostPoints = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(footprint);
        var doubt = footprint.UncertaintyMetres / Footprint.MetresPerDegree;
        if (footprint.Kind is FootprintKind.Disc or FootprintKind.Point) return Finest;
        var finest = footprint.UncertaintyMetres <= SureMetres ? Math.Clamp(WidthOf(footprint.Bounds) * ShareOfSmall, Least, Finest) : Finest;
        var tolerance = Math.Clamp(doubt * (footprint.Kind == FootprintKind.Line ? ShareOfStrip : ShareOfPart), finest, Coarsest);
        if (footprint.Parts.Sum(static part => part.Length) <= mostPoints) return tolerance;
        var lines = FootprintShapes.Lines(footprint);
        while (tolerance < Coarsest && Thinning.Of(lines, tolerance).NumPoints > mostPoints) tolerance *= Coarser;
        return Math.Min(tolerance, Coarsest);
    }

    private static double WidthOf(GeoBounds box) => Math.Max(box.East - box.West, box.North - box.South);
}
