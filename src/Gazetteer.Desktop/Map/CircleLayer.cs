using Gazetteer.Places;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Drawing;
using Gazetteer.Scene.Maps;
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

    /// <summary>The places whose circles are among the records of a hit.</summary>
    public static IEnumerable<PlaceId> PlacesIn(MapInfo info) => info.MapInfoRecords.Select(static r => r.Feature.Data).OfType<Circle>().Select(static c => c.Place);

    private static PointFeature FeatureOf(Circle circle, Palette palette)
    {
        var feature = new PointFeature(WebMercator.Project(circle.Point)) { Data = circle };
        feature.Styles.Add(new DiscStyle(Disc.Of(circle, palette)));
        return feature;
    }
}
