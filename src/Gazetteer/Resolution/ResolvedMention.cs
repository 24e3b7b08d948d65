using System.Collections.Immutable;
using Gazetteer.Mentions;
using Gazetteer.Places;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Text;

namespace Gazetteer.Resolution;

/// <summary>A mention and the place that it was decided to mean, if any.</summary>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Kind">How the text uses it.</param>
/// <param name="Place">The place, or null when none could be decided: the mention stays all the same.</param>
/// <param name="Confidence">Calibrated probability that <paramref name="Place"/> is right, 0 to 1; 0 without a place.</param>
/// <param name="Candidates">The likeliest places, best first, with their evidence; the first is <paramref name="Place"/> when that is set, and too unlikely when it is not.</param>
public sealed record ResolvedMention(TextSpan Span, MentionKind Kind, Place? Place, double Confidence, ImmutableArray<Candidate> Candidates)
{
    /// <summary>Less confidence than this is doubt that a reader should know of.</summary>
    private const double Doubt = 0.6;

    /// <summary>What a person decided of it; null when nobody did.</summary>
    public Review? Review { get; init; }

    /// <summary>Whether a person said that it is not a place: it is kept, so that this can be taken back, and not shown.</summary>
    public bool IsRejected => Review?.Status == ReviewStatus.Rejected;

    /// <summary>What the written name is a form of, and by which rule of its language: "read as москва (accusative)"; empty where it is written as the gazetteer has it.</summary>
    public string Form { get; init; } = "";

    /// <summary>BCP 47 subtag of the language in which the words around it were read; empty where it is the document's.</summary>
    public string Language { get; init; } = "";

    /// <summary>The last of the steps by which it was recognised: why it is a name, why of this extent and kind; null where nobody kept them.</summary>
    public TrailStep? Trail { get; init; }

    /// <summary>Whether a map shows it unless asked otherwise: a position, a region, or a literal, metonymic or modifier mention with a place.</summary>
    public bool IsMappable => Place is not null && Kind is (MentionKind.Literal or MentionKind.Metonymic or MentionKind.Modifier or MentionKind.Position or MentionKind.Region);

    /// <summary>What it may as well be, where confidence is low: the runner-up, if it lies elsewhere; null where there is little doubt, or no other place to be in doubt with.</summary>
    public Candidate? Alternative => Place is { } place && Confidence < Doubt && Candidates is [_, var next, ..] && next.Place.Point.DistanceKm(place.Point) > NameGroup.SameSpotKm ? next : null;

    /// <summary>How the name is spelled otherwise than its place's, <c>Guadar → Gwadar: u for w</c>; empty where it is not.</summary>
    public string Spelling => Place is null || Candidates.IsEmpty ? "" : Candidates[0].Evidence.FirstOrDefault(static e => e.Signal == Evidence.Spelling)?.Detail ?? "";

    /// <summary>Why this place, in one line.</summary>
    public string Explanation => Review is { } review
        ? review.Sentence
        : Candidates.IsEmpty
        ? "no place of this name in the gazetteer"
        : Doubts + string.Join("; ", Candidates[0].Evidence.Select(static e => e.Detail).Prepend(Form).Where(static d => d.Length > 0));

    private string Doubts => Place is null ? $"not sure enough; perhaps {Candidates[0].Place.Name}: " : Alternative is { Place: var other } ? $"{Named(Place, other)} or {Named(other, Place)}: " : "";

    /// <summary>A place with what tells it from another: its country, or, in one country, its unit or its kind.</summary>
    private static string Named(Place place, Place other)
    {
        if (place.Country.IsNone) return place.Name;
        if (place.Country != other.Country) return $"{place.Name} ({place.Country})";
        return place.Admin1 != other.Admin1 && place.Admin1.Any(char.IsAsciiLetter) ? $"{place.Name} ({place.Country}, {place.Admin1})" : $"{place.Name} ({place.Country}, {place.Feature.Code})";
    }
}
