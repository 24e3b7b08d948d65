
namespace Gazetteer.Reading.Reviewing;

/// <summary>A place that a mention may be said to mean.</summary>
/// <param name="Place">Its identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Where">Province and country, in words.</param>
/// <param name="Kind">What it is, in words.</param>
/// <param name="Longitude">Degrees east, WGS 84.</param>
/// <param name="Latitude">Degrees north, WGS 84.</param>
public sealed record PlaceChoice(string Place, string Name, string Where, string Kind, double Longitude, double Latitude);
