using System.Collections.Immutable;
using Gazetteer.Mentions;
using Gazetteer.Places;
using Gazetteer.Resolution;

namespace Gazetteer.Scene.Filters;

/// <summary>Which mentions are shown, counted and exported. A mention must meet every condition that is set; of a condition with several values, one of them.</summary>
/// <remarks>Immutable. Two filters are equal when they are written alike (<see cref="FilterText"/>).</remarks>
public sealed record MentionFilter
{
    /// <summary>No condition.</summary>
    public static MentionFilter None { get; } = new();

    /// <summary>The first day of documents; those without a date are left out where this or <see cref="Until"/> is set.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day of documents.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Kinds of places.</summary>
    public ImmutableArray<PlaceGroup> Kinds { get; init; } = [];

    /// <summary>Countries that places lie in or are.</summary>
    public ImmutableArray<CountryCode> Countries { get; init; } = [];

    /// <summary>Where the points of places lie.</summary>
    public GeoArea? Within { get; init; }

    /// <summary>The least probability that the place is right, 0 to 1.</summary>
    public double LeastConfidence { get; init; }

    /// <summary>Languages of documents, as BCP 47 subtags.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Groups of documents (<see cref="DocumentTags"/>).</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Single documents, by their names.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    /// <summary>How texts use names.</summary>
    public ImmutableArray<MentionKind> Uses { get; init; } = [];

    /// <summary>Whether a person confirmed, corrected or added the mention, or nobody has; null for either.</summary>
    public bool? IsReviewed { get; init; }

    /// <summary>Words that the document must hold, all of them, letters compared folded; empty for any.</summary>
    public string Words { get; init; } = "";

    /// <summary>Whether there is no condition.</summary>
    public bool IsEmpty => Text.Length == 0;

    /// <summary>Whether documents without a date are left out.</summary>
    public bool AsksForDates => Since is not null || Until is not null;

    /// <summary>Whether it depends on the mention and not only on its document and its place.</summary>
    public bool AsksForMentions => LeastConfidence > 0 || !Uses.IsEmpty || IsReviewed is not null;

    /// <summary>The filter as a query: <c>since=2022-01-01&amp;country=PK</c>; equal filters have equal texts.</summary>
    public string Text => FilterText.Write(this);

    /// <summary>The same without a condition on dates.</summary>
    public MentionFilter WithoutDates => this with { Since = null, Until = null };

    /// <summary>This filter with the conditions of another, which take the place of its own of the same kind.</summary>
    public MentionFilter With(MentionFilter other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new MentionFilter
        {
            Since = other.AsksForDates ? other.Since : Since,
            Until = other.AsksForDates ? other.Until : Until,
            Kinds = other.Kinds.IsEmpty ? Kinds : other.Kinds,
            Countries = other.Countries.IsEmpty ? Countries : other.Countries,
            Within = other.Within ?? Within,
            LeastConfidence = other.LeastConfidence > 0 ? other.LeastConfidence : LeastConfidence,
            Languages = other.Languages.IsEmpty ? Languages : other.Languages,
            Tags = other.Tags.IsEmpty ? Tags : other.Tags,
            Documents = other.Documents.IsEmpty ? Documents : other.Documents,
            Uses = other.Uses.IsEmpty ? Uses : other.Uses,
            IsReviewed = other.IsReviewed ?? IsReviewed,
            Words = other.Words.Length > 0 ? other.Words : Words,
        };
    }

    /// <summary>Whether a place meets what is asked of places.</summary>
    public bool Accepts(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return (Kinds.IsEmpty || Kinds.Contains(PlaceGroups.Of(place.Feature)))
            && (Countries.IsEmpty || Countries.Contains(place.Country))
            && (Within is null || Within.Contains(place.Point));
    }

    /// <summary>Whether a mention meets what is asked of mentions, apart from its document and its place.</summary>
    public bool Accepts(ResolvedMention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return mention.Confidence >= LeastConfidence && (Uses.IsEmpty || Uses.Contains(mention.Kind)) && (IsReviewed is not { } reviewed || (mention.Review is not null) == reviewed);
    }

    /// <inheritdoc/>
    public bool Equals(MentionFilter? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}
