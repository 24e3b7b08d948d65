using Gazetteer.Scene.Marks;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Scene.Labels;

/// <summary>Decides what is written beside a place, and how much it matters. Thread-safe.</summary>
/// <param name="names">Where the names come from.</param>
/// <param name="languages">In which languages they are written; English and the local one unless given.</param>
public sealed class PlaceLabels(PlaceDirectory names, LabelLanguages? languages = null)
{
    private const double ChosenPriority = 1e6;

    /// <summary>Where the names come from.</summary>
    public PlaceDirectory Names => names;

    /// <summary>The label of a circle: Latin name, native name, and a priority that grows with mentions and, little, with population.</summary>
    public MapLabel LabelOf(PlaceMentions mentioned, Circle circle)
    {
        ArgumentNullException.ThrowIfNull(mentioned);
        ArgumentNullException.ThrowIfNull(circle);
        var place = mentioned.Place;
        var style = circle.Style switch { CircleStyle.Area => LabelStyle.Area, CircleStyle.Water => LabelStyle.Water, _ => LabelStyle.Point };
        var priority = mentioned.Count + (Math.Log10(place.Population + 1) / 20) + (circle.IsChosen ? ChosenPriority : 0);
        var (first, second) = (languages ?? LabelLanguages.Default).Lines(place.Name, names.NativeName(place), language => names.NameIn(place, language));
        return new MapLabel(place.Id.Value, first, second, place.Point, circle.Radius, style, priority);
    }
}
