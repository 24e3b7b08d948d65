using Gazetteer.Places;

namespace Gazetteer.Scene.Panels;

/// <summary>How often a country or unit and all that lies in it are mentioned.</summary>
/// <param name="Place">The country or unit; its identifier may be empty for one that only codes name.</param>
/// <param name="Name">Its name.</param>
/// <param name="Mentions">Mentions of it and of places in it.</param>
/// <param name="Documents">Documents that hold them.</param>
/// <param name="Places">How many places are mentioned, itself included.</param>
public sealed record UnitCount(PlaceId Place, string Name, int Mentions, int Documents, int Places);
