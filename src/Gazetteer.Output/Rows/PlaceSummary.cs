using System.Collections.Immutable;
using Gazetteer.Places;

namespace Gazetteer.Output.Rows;

/// <summary>A place and what a set of documents says of it.</summary>
/// <param name="Place">The place.</param>
/// <param name="Mentions">How often it is mentioned.</param>
/// <param name="Documents">The documents that mention it and how often, in their order.</param>
/// <param name="Spellings">How they write it, with the document's language, the most frequent first.</param>
/// <param name="Quotes">Some of the mentions, from the first.</param>
/// <param name="MeanConfidence">Mean of the mentions' confidence, 0 to 1.</param>
/// <param name="Earliest">Date of the earliest dated document.</param>
/// <param name="Latest">Date of the latest dated document.</param>
public sealed record PlaceSummary(
    Place Place,
    int Mentions,
    ImmutableArray<DocumentCount> Documents,
    ImmutableArray<Spelling> Spellings,
    ImmutableArray<MentionRow> Quotes,
    double MeanConfidence,
    DateOnly? Earliest,
    DateOnly? Latest)
{
    /// <summary>How many of the mentions a person confirmed, corrected or added.</summary>
    public int Reviewed { get; init; }
}
