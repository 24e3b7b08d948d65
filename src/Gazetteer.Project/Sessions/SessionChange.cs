using System.Collections.Immutable;
using Gazetteer.Pipeline;

namespace Gazetteer.Project.Sessions;

/// <summary>What a step changed: the documents that stand otherwise now, by their ordinals in the session.</summary>
/// <param name="Documents">The documents with what persons decided.</param>
/// <param name="Mentions">How many mentions stand otherwise.</param>
public sealed record SessionChange(ImmutableArray<(int Ordinal, ExtractedDocument Document)> Documents, int Mentions);
