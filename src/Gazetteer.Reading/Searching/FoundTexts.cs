using System.Collections.Immutable;
using Gazetteer.Scene.Panels;

namespace Gazetteer.Reading.Searching;

/// <summary>Passages that hold words.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Documents">In how many documents.</param>
/// <param name="Passages">The stretch of them that was asked for.</param>
public sealed record FoundTexts(int Total, int Documents, ImmutableArray<FoundPassage> Passages);
