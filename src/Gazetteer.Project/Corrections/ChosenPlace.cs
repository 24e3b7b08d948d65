using Gazetteer.Places;

namespace Gazetteer.Project.Corrections;

/// <summary>A place that a person chose, described so far that it needs no gazetteer.</summary>
/// <param name="Place">The place.</param>
/// <param name="Shape">Its outline or course as well-known text, longitude before latitude (WGS 84); empty for a point.</param>
public sealed record ChosenPlace(Place Place, string Shape = "")
{
    /// <summary>What identifiers of one's own places begin with.</summary>
    public const string OwnSource = "own";

    /// <summary>Whether it is one's own and not of a gazetteer.</summary>
    public bool IsOwn => Place.Id.Source is OwnSource;
}
