namespace Gazetteer.Indexing;

/// <summary>A place and how far it is from the point that was asked about.</summary>
/// <param name="Place">The place's ordinal in the index.</param>
/// <param name="DistanceKm">Great-circle distance between the points, in kilometres.</param>
public readonly record struct NearPlace(int Place, double DistanceKm);
