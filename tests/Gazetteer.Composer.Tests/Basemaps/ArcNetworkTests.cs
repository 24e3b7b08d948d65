using Gazetteer.Composer.Basemaps;
using Gazetteer.Composer.Basemaps.Grids;

namespace Gazetteer.Composer.Tests.Basemaps;

public sealed class ArcNetworkTests
{
    private static readonly GridPoint[] WestSquare = Path(0, 0, 0, 10, 10, 10, 10, 0, 0, 0);
    private static readonly GridPoint[] EastSquare = Path(10, 0, 10, 10, 20, 10, 20, 0, 10, 0);

    [Fact]
    public void A_border_of_two_faces_is_one_arc_run_in_either_direction()
    {
        var network = ArcNetwork.Build([WestSquare, EastSquare]);
        Assert.Equal(3, network.Arcs.Count);
        var border = Assert.Single(network.Arcs, arc => arc.All(point => point.X == 10));
        Assert.Equal([new GridPoint(10, 0), new GridPoint(10, 10)], border);
    }

    [Fact]
    public void Paths_come_together_again_from_their_arcs()
    {
        var network = ArcNetwork.Build([WestSquare, EastSquare, Path(5, 5, 6, 6, 7, 5)]);
        Assert.Equal(WestSquare.ToHashSet(), network.Path(0).ToHashSet());
        Assert.Equal(network.Path(1)[0], network.Path(1)[^1]);
        Assert.Equal(EastSquare.Length, network.Path(1).Length);
        Assert.Equal(Path(5, 5, 6, 6, 7, 5), network.Path(2));
    }

    [Fact]
    public void An_enclave_and_the_hole_around_it_are_one_arc_wherever_their_rings_begin()
    {
        var network = ArcNetwork.Build([Path(1, 1, 2, 1, 2, 2, 1, 2, 1, 1), Path(2, 2, 2, 1, 1, 1, 1, 2, 2, 2)]);
        Assert.Single(network.Arcs);
        Assert.Equal([~network.References[0][0]], network.References[1]);
    }

    [Fact]
    public void Simplifying_moves_a_border_for_both_sides_alike()
    {
        var west = Path(0, 0, 0, 10, 10, 10, 11, 5, 10, 0, 0, 0);
        var east = Path(10, 0, 11, 5, 10, 10, 20, 10, 20, 0, 10, 0);
        var network = ArcNetwork.Build([west, east]).Simplify(2);
        Assert.DoesNotContain(new GridPoint(11, 5), network.Path(0));
        Assert.DoesNotContain(new GridPoint(11, 5), network.Path(1));
        Assert.Contains(new GridPoint(10, 10), network.Path(0));
    }

    private static GridPoint[] Path(params int[] ordinates) => [.. ordinates.Chunk(2).Select(pair => new GridPoint(pair[0], pair[1]))];
}
