using Mapsui;
using Mapsui.Layers;

namespace Gazetteer.Desktop.Map;

/// <summary>The circles of the mentioned places.</summary>
internal sealed class CircleLayer
{
    public MemoryLayer Layer { get; } = new("circles") { Style = null };

    public void Show(MapScene scene, Palette palette)
    {
        Layer.Features = scene.Circles.Select(circle => FeatureOf(circle, palette)).ToList<IFeature>();
        Layer.DataHasChanged();
    }

    private static PointFeature FeatureOf(Circle circle, Palette palette)
    {
        var feature = new PointFeature(WebMercator.Project(circle.Point));
        feature.Styles.Add(new DiscStyle(Disc.Of(circle, palette)));
        return feature;
    }
}
