using Gazetteer.Indexing;
using Gazetteer.Places;

namespace Gazetteer.Tests.Indexing;

/// <summary>The spatial look-ups against a look at every place.</summary>
public sealed class SpatialTests
{
    private static PlaceIndex Build(int seed, int count)
    {
        var random = new Random(seed);
        var builder = new PlaceIndexBuilder();
        for (var i = 0; i < count; i++)
        {
            // A third lies on a coarse grid, so that coordinates repeat; some lie on the poles and on the 180th meridian.
            var (longitude, latitude) = i % 3 == 0
                ? (random.Next(-6, 7) * 30.0, random.Next(-3, 4) * 30.0)
                : ((random.NextDouble() * 360) - 180, (random.NextDouble() * 180) - 90);
            builder.Add(TestIndex.Town($"test:{i}", "Town", longitude, latitude));
        }

        return builder.Build();
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 17)]
    [InlineData(4, 1000)]
    public void The_nearest_places_are_those_that_a_look_at_all_finds(int seed, int count)
    {
        using var index = Build(seed, count);
        var random = new Random(seed);
        for (var round = 0; round < 100; round++)
        {
            var point = new GeoPoint((random.NextDouble() * 360) - 180, round % 10 == 0 ? 89.9 : (random.NextDouble() * 180) - 90);
            var maximum = round % 2 == 0 ? 3000 : double.PositiveInfinity;
            var expected = Enumerable.Range(0, count).Select(p => point.DistanceKm(index.PointOf(p))).Where(d => d <= maximum).Order().Take(12).ToArray();

            Assert.Equal(expected, index.FindNearest(point, 12, maximum).Select(static n => n.DistanceKm), Near);
        }
    }

    [Theory]
    [InlineData(5, 1000)]
    public void A_box_holds_what_a_look_at_all_finds(int seed, int count)
    {
        using var index = Build(seed, count);
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var south = random.Next(-90, 90);
            var box = new GeoBounds(random.Next(-180, 181), south, random.Next(-180, 181), random.Next(south, 91));

            Assert.Equal(Enumerable.Range(0, count).Where(p => box.Contains(index.PointOf(p))), index.FindIn(box));
        }
    }

    private static bool Near(double a, double b) => Math.Abs(a - b) < 1e-6;
}
