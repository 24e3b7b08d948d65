namespace Gazetteer.Output.Rows;

/// <summary>One mention as a row of a table: what every tabular export says of it.</summary>
public sealed record MentionRow
{
    /// <summary>Unique in a run and the same in the next: the document's name and a fragment after RFC 5147, <c>report.txt#char=177,181</c>.</summary>
    public required string MentionId { get; init; }

    /// <summary>Name of the document.</summary>
    public required string Document { get; init; }

    /// <summary>The document's date; null when not known.</summary>
    public DateOnly? DocumentDate { get; init; }

    /// <summary>Where the date comes from, such as <c>front matter</c>, <c>dateline</c> or <c>file name</c>; empty without a date.</summary>
    public string DateSource { get; init; } = "";

    /// <summary>The document's title.</summary>
    public string DocumentTitle { get; init; } = "";

    /// <summary>The document's language, declared or detected, as a BCP 47 subtag; empty when not known.</summary>
    public string Language { get; init; } = "";

    /// <summary>First character, in Unicode code points from the beginning of the document's decoded text.</summary>
    public long Start { get; init; }

    /// <summary>The character after the last, in code points.</summary>
    public long End { get; init; }

    /// <summary>The mention as it is written.</summary>
    public required string Text { get; init; }

    /// <summary>What stands before it, on one line.</summary>
    public string ContextBefore { get; init; } = "";

    /// <summary>What stands behind it, on one line.</summary>
    public string ContextAfter { get; init; } = "";

    /// <summary>Where in the document: page, chapter, cell; empty where the format has none.</summary>
    public string Part { get; init; } = "";

    /// <summary>How the text uses the name, in lower case: <c>literal</c>, <c>metonymic</c> and so on.</summary>
    public string MentionKind { get; init; } = "";

    /// <summary>Identifier of the place, such as <c>geonames:1177446</c>; empty when none could be decided, as is all that follows but the last.</summary>
    public string PlaceId { get; init; } = "";

    /// <summary>The gazetteer that the identifier is of.</summary>
    public string Gazetteer { get; init; } = "";

    /// <summary>Main name of the place.</summary>
    public string Name { get; init; } = "";

    /// <summary>GeoNames' one-letter class.</summary>
    public string FeatureClass { get; init; } = "";

    /// <summary>GeoNames' code within the class.</summary>
    public string FeatureCode { get; init; } = "";

    /// <summary>ISO 3166-1 two-letter code.</summary>
    public string CountryCode { get; init; } = "";

    /// <summary>GeoNames' code of the first-order unit.</summary>
    public string Admin1 { get; init; } = "";

    /// <summary>Degrees north, WGS 84.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east, WGS 84.</summary>
    public double? Longitude { get; init; }

    /// <summary>The point as well-known text, longitude before latitude; of a region in words the polygon.</summary>
    public string GeometryWkt { get; init; } = "";

    /// <summary>Radius in metres around the point within which the place lies; null when the gazetteer does not say.</summary>
    public double? PrecisionMetres { get; init; }

    /// <summary>Probability that the place is right, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>
    /// <c>resolved</c>, <c>uncertain</c> (there are candidates, none likely enough) or <c>unresolved</c>; where a person decided, <c>confirmed</c>, <c>corrected</c>,
    /// <c>added</c> or <c>rejected</c>.
    /// </summary>
    public required string Status { get; init; }

    /// <summary>Who decided where a person did; empty when not known, or nobody did.</summary>
    public string ReviewedBy { get; init; } = "";

    /// <summary>When a person decided, in ISO 8601 (UTC); empty when not known, or nobody did.</summary>
    public string ReviewedAt { get; init; } = "";

    /// <summary>The decision in a few words, such as <c>corrected by Mina on 2026-11-30</c>; empty where nobody decided.</summary>
    public string Reviewed { get; init; } = "";

    /// <summary>What the matched name is to the place: <c>official</c>, <c>alternate</c>, <c>misspelling</c> and so on.</summary>
    public string MatchType { get; init; } = "";

    /// <summary>How the name is spelled otherwise than the place's, such as <c>Guadar → Gwadar: u for w</c>; empty where it is not.</summary>
    public string Spelling { get; init; } = "";

    /// <summary>Why this place.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>The other candidates, best first: <c>geonames:1168312 Pishin PK</c>, joined by a bar.</summary>
    public string Alternatives { get; init; } = "";
}
