using Gazetteer.Mentions;

namespace Gazetteer.Recognition.Kinds;

/// <summary>How many recognised mentions of one kind were given a kind.</summary>
/// <param name="Gold">The kind that the annotation means.</param>
/// <param name="Predicted">The kind that was given.</param>
/// <param name="Count">How many there are.</param>
public sealed record KindCount(MentionKind Gold, MentionKind Predicted, int Count);
