using System.Collections.Immutable;
using Gazetteer.Scene.Panels;

namespace Gazetteer.Viewer.Searching;

/// <summary>Passages that hold words: how many in all, in how many documents, and a stretch of them.</summary>
internal sealed record TextsReply(int Total, int Documents, ImmutableArray<FoundPassage> Passages);
