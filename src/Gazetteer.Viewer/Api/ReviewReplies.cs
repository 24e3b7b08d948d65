using System.Collections.Immutable;
using Gazetteer.Reading.Reviewing;

namespace Gazetteer.Viewer.Api;

/// <summary>Places that bear a name.</summary>
internal sealed record PlacesFoundReply(ImmutableArray<PlaceChoice> Places);

/// <summary>All decisions in force, and those that no longer fit.</summary>
internal sealed record DecisionsReply(ImmutableArray<DecisionRow> Decisions);

/// <summary>What a step changed, and where the work stands.</summary>
internal sealed record ChangeReply(int Documents, int Mentions, ReviewState State);
