using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Recognition;

namespace Gazetteer.Resolution.Training;

/// <summary>A document whose mentions people have placed.</summary>
/// <param name="Text">The text.</param>
/// <param name="Mentions">Its mentions in order.</param>
/// <param name="Points">Where each mention lies; null where it was not placed.</param>
public sealed record PlacedDocument(string Text, ImmutableArray<Mention> Mentions, ImmutableArray<GeoPoint?> Points);
