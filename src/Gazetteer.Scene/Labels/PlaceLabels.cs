using Gazetteer.Scene.Marks;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Scene.Labels;

/// <summary>Decides what is written beside a place, and how much it matters. Thread-safe.</summary>
/// <param name="names">Where the names come from.</param>
public sealed class PlaceLabels(PlaceDirectory names)
{
    private const double ChosenPriority = 1e6;

    /// <summary>The label of a circle: Latin name, native name, and a priority that grows with mentions and, little, with population.</summary>
    public MapLabel LabelOf(PlaceMentions mentioned, Circle circle)
    {
        ArgumentNullException.ThrowIfNull(mentioned);
        ArgumentNullException.ThrowIfNull(circle);
        var place = mentioned.Place;
        var style = circle.Style switch { CircleStyle.Area => LabelStyle.Area, CircleStyle.Water => LabelStyle.Water, _ => LabelStyle.Point };
        var priority = mentioned.Count + (Math.Log10(place.Population + 1) / 20) + (circle.IsChosen ? ChosenPriority : 0);
        return new MapLabel(place.Id.Value, place.Name, SecondLine.Of(names.NativeName(place)), place.Point, circle.Radius, style, priority);
    }
}
