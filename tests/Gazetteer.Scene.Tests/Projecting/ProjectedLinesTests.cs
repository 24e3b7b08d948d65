using Gazetteer.Scene.Projecting;
using NetTopologySuite.IO;

namespace Gazetteer.Scene.Tests.Projecting;

public sealed class ProjectedLinesTests
{
    [Fact]
    public void Lines_are_told_from_the_middle_of_their_shape()
    {
        var lines = Of("LINESTRING (6000000 3000000, 6000100 3000060)");
        Assert.Equal((6_000_050, 3_000_030), (lines.X, lines.Y));
        Assert.Equal([(-50f, -30f), (50f, 30f)], Assert.Single(lines.Lines).Points.Order());
    }

    [Fact]
    public void A_ring_is_closed_without_its_first_point_again_and_a_hole_runs_against_its_shell()
    {
        var lines = Of("POLYGON ((0 0, 40 0, 40 40, 0 40, 0 0), (10 10, 20 10, 20 20, 10 20, 10 10))").Lines;
        Assert.Equal(2, lines.Length);
        Assert.All(lines, static l => Assert.Equal((true, 4), (l.IsClosed, l.Points.Length)));
        Assert.True(Area(lines[0]) * Area(lines[1]) < 0);
    }

    [Fact]
    public void Every_part_of_a_shape_has_its_lines() => Assert.Equal(3, Of("MULTILINESTRING ((0 0, 1 1), (2 2, 3 3), (4 4, 5 5))").Lines.Length);

    private static ProjectedLines Of(string text) => ProjectedLines.Of(new WKTReader().Read(text));

    /// <summary>Twice the area, its sign that of the direction in which the ring runs.</summary>
    private static float Area((bool IsClosed, System.Collections.Immutable.ImmutableArray<(float X, float Y)> Points) ring) =>
        ring.Points.Zip([.. ring.Points.Skip(1), ring.Points[0]], static (a, b) => (a.X * b.Y) - (b.X * a.Y)).Sum();
}
