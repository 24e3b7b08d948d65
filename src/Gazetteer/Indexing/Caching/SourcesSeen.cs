namespace Gazetteer.Indexing.Caching;

/// <summary>Source files, and what the system told of them at one moment.</summary>
/// <param name="Files">Their paths, in the order in which they are read.</param>
/// <param name="Stamp">What the system told.</param>
internal readonly record struct SourcesSeen(IReadOnlyList<string> Files, SourceStamp Stamp);
