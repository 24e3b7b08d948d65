using System.Collections.Immutable;
using Gazetteer.Places;

namespace Gazetteer.Importing;

/// <summary>A place of a user's gazetteer with all its names; the main one is first and has rank 0.</summary>
/// <param name="Place">The place.</param>
/// <param name="Names">Its names.</param>
public sealed record ImportedPlace(Place Place, ImmutableArray<PlaceName> Names);
