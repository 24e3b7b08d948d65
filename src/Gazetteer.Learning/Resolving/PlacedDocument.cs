using System.Collections.Immutable;
using Gazetteer.Mentions;
using Gazetteer.Places;

namespace Gazetteer.Learning.Resolving;

/// <summary>A document as the resolver meets it, with what people say of its mentions: those that the recogniser found, whether or not anyone marked them.</summary>
/// <param name="Text">The document as names were matched in it.</param>
/// <param name="Mentions">Its mentions in order.</param>
/// <param name="Golds">Where each mention lies; null where no one placed it.</param>
/// <param name="Origin">The number of the document that it is, or was cut from.</param>
/// <param name="Sort">What sort of text it is.</param>
/// <param name="Weight">How much each of its names counts in what is learned.</param>
/// <param name="CalibrationWeight">How much each counts for how sure one may be.</param>
internal sealed record PlacedDocument(MatchedText Text, ImmutableArray<Mention> Mentions, ImmutableArray<PlacedDocument.Gold?> Golds, int Origin, TextSort Sort, double Weight,
    double CalibrationWeight)
{
    /// <summary>What an annotator says of a mention.</summary>
    /// <param name="Point">Where it lies.</param>
    /// <param name="Id">The place that it is, if said and known.</param>
    internal readonly record struct Gold(GeoPoint Point, PlaceId? Id);
}
