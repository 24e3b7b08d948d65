using Gazetteer.Composer.Basemaps.Grids;
using Gazetteer.Composer.Basemaps.Shapefiles;
using Gazetteer.Scene.Basemaps;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace Gazetteer.Composer.Basemaps;

/// <summary>Says how far a border is agreed: by who is on its sides, and by Natural Earth's boundary lines where they run along it.</summary>
internal sealed class BorderSurvey
{
    private const double NearDegrees = 0.03;

    /// <summary>Edges of leases, by holder: Baikonur and Guantánamo Bay.</summary>
    private static readonly string[] _leases = ["KAB", "USG"];

    /// <summary>Holders that not every neighbour takes for a country, though Kosovo has a code in use.</summary>
    private static readonly string[] _contested = ["SOL", "CYN", "KOS", "KAS", "PGA"];

    /// <summary>The package's boundary lines have lost this one.</summary>
    private static readonly string[] _moroccoAndWesternSahara = ["MAR", "SAH"];

    private readonly STRtree<(LineSegment Segment, BorderStatus Status)> _contestedSegments = new();

    /// <param name="boundaryLines">Natural Earth's 10m boundary lines on land.</param>
    public BorderSurvey(IEnumerable<ShapeRecord> boundaryLines)
    {
        foreach (var line in boundaryLines)
        {
            if (StatusOf(line["featurecla"]) is not { } status) continue;
            foreach (var (a, b) in line.Shape.Geometries.SelectMany(part => part.Coordinates.Zip(part.Coordinates.Skip(1))))
                _contestedSegments.Insert(new Envelope(a, b), (new LineSegment(a, b), status));
        }
    }

    /// <summary>The status of a line between two faces.</summary>
    /// <returns><see cref="BorderStatus.None"/> where the line parts two units that one country holds.</returns>
    public BorderStatus StatusOf(FaceLine line, Grid grid)
    {
        if (line.Other is not { } other || line.One.Holder == other.Holder) return BorderStatus.None;
        string[] sides = [line.One.Holder, other.Holder];
        if (sides.Any(_leases.Contains)) return BorderStatus.Lease;
        var surveyed = Surveyed(line, grid);
        if (surveyed != BorderStatus.Agreed) return surveyed;
        var codesDiffer = line.One.Country != other.Country;
        return !codesDiffer || sides.Order().SequenceEqual(_moroccoAndWesternSahara) || sides.Any(_contested.Contains) ? BorderStatus.Disputed : BorderStatus.Agreed;
    }

    private static BorderStatus? StatusOf(string natureOfLine) => natureOfLine switch
    {
        _ when natureOfLine.StartsWith("Disputed", StringComparison.Ordinal) => BorderStatus.Disputed,
        _ when natureOfLine.StartsWith("Line of control", StringComparison.Ordinal) => BorderStatus.LineOfControl,
        _ when natureOfLine.StartsWith("Indefinite", StringComparison.Ordinal) => BorderStatus.Indefinite,
        _ when natureOfLine.StartsWith("Indeterminant", StringComparison.Ordinal) => BorderStatus.Disputed,
        _ => null,
    };

    /// <summary>The status of the boundary lines that run along more than half of this one.</summary>
    private BorderStatus Surveyed(FaceLine line, Grid grid)
    {
        var lengths = new Dictionary<BorderStatus, double>();
        var total = 0.0;
        foreach (var (a, b) in line.Points.Zip(line.Points.Skip(1)))
        {
            var (from, to) = (Degrees(a, grid), Degrees(b, grid));
            var length = from.Distance(to);
            total += length;
            if (Nearest(new Coordinate((from.X + to.X) / 2, (from.Y + to.Y) / 2)) is { } status) lengths[status] = lengths.GetValueOrDefault(status) + length;
        }

        var (found, most) = lengths.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).FirstOrDefault();
        return most > total / 2 ? found : BorderStatus.Agreed;
    }

    private BorderStatus? Nearest(Coordinate point)
    {
        var around = new Envelope(point);
        around.ExpandBy(NearDegrees);
        var near = _contestedSegments.Query(around).Select(entry => (Distance: entry.Segment.Distance(point), entry.Status)).Where(entry => entry.Distance < NearDegrees);
        return near.OrderBy(entry => entry.Distance).Select(entry => (BorderStatus?)entry.Status).FirstOrDefault();
    }

    private static Coordinate Degrees(GridPoint point, Grid grid) => new(point.X * grid.StepDegrees, point.Y * grid.StepDegrees);
}
