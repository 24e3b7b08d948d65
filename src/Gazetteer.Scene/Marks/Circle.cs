using Gazetteer.Places;
using Gazetteer.Scene.Colours;

namespace Gazetteer.Scene.Marks;

/// <summary>A place on the map.</summary>
/// <param name="Place">The place.</param>
/// <param name="Name">Its name in Latin script where there is one.</param>
/// <param name="Point">Where its centre stands.</param>
/// <param name="Mentions">Number of mentions shown.</param>
/// <param name="Documents">Number of documents that hold them.</param>
/// <param name="Radius">Radius in pixels.</param>
/// <param name="Style">How it is drawn.</param>
/// <param name="IsChosen">Whether it is singled out.</param>
public sealed record Circle(PlaceId Place, string Name, GeoPoint Point, int Mentions, int Documents, double Radius, CircleStyle Style, bool IsChosen)
{
    /// <summary>How many places it stands for: over 1 where small ones nearby are gathered into it; counts are then of all of them, each document once.</summary>
    public int Places { get; init; } = 1;

    /// <summary>The colour that the user gave the gazetteer that the place is of; null for that of its style.</summary>
    public Colour? Tint { get; init; }
}
