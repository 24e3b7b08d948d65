using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Places;

namespace Gazetteer.Resolution;

/// <summary>A place that a mention might mean.</summary>
/// <param name="Place">The place.</param>
/// <param name="Posting">How the place bears the matched name.</param>
/// <param name="Score">Sum of the evidence's weights; higher is likelier.</param>
/// <param name="Evidence">The reasons, strongest first.</param>
public sealed record Candidate(Place Place, NamePosting Posting, double Score, ImmutableArray<Evidence> Evidence);
