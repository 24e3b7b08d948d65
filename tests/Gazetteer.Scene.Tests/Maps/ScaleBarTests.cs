using Gazetteer.Places;
using Gazetteer.Scene.Maps;
using Gazetteer.Scene.Projecting;

namespace Gazetteer.Scene.Tests.Maps;

public sealed class ScaleBarTests
{
    [Theory]
    [InlineData(0, 4, "1,000 km")]
    [InlineData(0, 9, "20 km")]
    [InlineData(60, 9, "10 km")]
    [InlineData(25, 15, "500 m")]
    public void A_bar_has_a_round_length(double latitude, double zoom, string label) => Assert.Equal(label, ScaleBar.Of(FrameAt(latitude, zoom)).Label);

    [Fact]
    public void A_bar_takes_between_48_and_120_pixels_at_every_zoom() =>
        Assert.All(Enumerable.Range(2, 60), i => Assert.InRange(ScaleBar.Of(FrameAt(25, i / 4d)).Pixels, 47.9, 120));

    [Fact]
    public void A_bar_is_as_long_as_it_says_where_the_map_is_centred()
    {
        var frame = FrameAt(60, 9);
        var east = WebMercator.Unproject(frame.CenterX + (ScaleBar.Of(frame).Pixels * frame.MetresPerPixel), frame.CenterY);
        Assert.InRange(new GeoPoint(0, 60).DistanceKm(east), 9.9, 10.1);
    }

    private static MapFrame FrameAt(double latitude, double zoom)
    {
        var (x, y) = WebMercator.Project(new GeoPoint(0, latitude));
        return new MapFrame(x, y, WebMercator.MetresPerPixel(zoom), 800, 600);
    }
}
