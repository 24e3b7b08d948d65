using Gazetteer.Places;

namespace Gazetteer.Scene.Comparing;

/// <summary>A place in two groups of documents.</summary>
/// <param name="Place">The place.</param>
/// <param name="MentionsA">How often the first group mentions it.</param>
/// <param name="MentionsB">How often the second does.</param>
/// <param name="DocumentsA">In how many documents of the first group.</param>
/// <param name="DocumentsB">In how many of the second.</param>
/// <param name="LogOdds">Natural logarithm of the ratio of its odds in both groups, with the prior of <see cref="Comparison"/>; above 0 for a place of the first group.</param>
/// <param name="Score">The same in standard errors: beyond 1.96 in either direction chance alone would do it less than once in twenty.</param>
public sealed record ComparedPlace(Place Place, int MentionsA, int MentionsB, int DocumentsA, int DocumentsB, double LogOdds, double Score);
