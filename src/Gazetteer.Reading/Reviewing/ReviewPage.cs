using System.Collections.Immutable;

namespace Gazetteer.Reading.Reviewing;

/// <summary>What is to be reviewed next, how far the review is, and how right the program was by it.</summary>
/// <param name="Items">The names of which most depends on a second look: by the mentions that are likely wrong.</param>
/// <param name="Open">How many names nobody has judged.</param>
/// <param name="Mentions">Mentions on the map, those added and rejected included.</param>
/// <param name="Reviewed">How many of them a person judged.</param>
/// <param name="Right">Of the program's mentions that were judged, how many were right.</param>
/// <param name="Judged">How many of the program's mentions were judged.</param>
/// <param name="Added">How many it had missed.</param>
/// <param name="ByReviewer">The same by each reviewer.</param>
public sealed record ReviewPage(ImmutableArray<ReviewItem> Items, int Open, int Mentions, int Reviewed, int Right, int Judged, int Added, ImmutableArray<Agreement> ByReviewer);
