using Gazetteer.Foundation;
using Gazetteer.Scene;

namespace Gazetteer.Reading.Tests;

public sealed class MapGroundTests
{
    [Fact]
    public void The_shipped_base_map_is_opened_with_its_names()
    {
        var desk = new Desk();
        var ground = MapGround.TryOpen(DataFolder.Locate().BaseMap, desk);
        Assert.NotEmpty(ground!.Basemap.Levels);
        Assert.Empty(desk.Progress.Problems);
    }

    [Fact]
    public void Without_a_base_map_there_is_a_problem_and_the_rest_goes_on()
    {
        var desk = new Desk();
        Assert.Null(MapGround.TryOpen(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString()), desk));
        Assert.StartsWith("map", Assert.Single(desk.Progress.Problems).ToString(), StringComparison.Ordinal);
    }
}
