using Gazetteer.Places;

namespace Gazetteer.Resolution;

/// <summary>What the user knows of the documents beforehand.</summary>
/// <param name="Country">The country that they are mostly about; none by default.</param>
/// <param name="Near">A point that they are mostly about the surroundings of.</param>
public sealed record ResolverOptions(CountryCode Country = default, GeoPoint? Near = null);
