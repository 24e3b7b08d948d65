using System.Globalization;
using Gazetteer.Mentions;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Resolution;
using Gazetteer.Text;

namespace Gazetteer.Output.Rows;

/// <summary>Makes rows of the mentions of documents.</summary>
public static class MentionRows
{
    private const int AlternativesShown = 5;

    /// <summary>The rows of one document, in the order of its text.</summary>
    public static IEnumerable<MentionRow> Of(ExtractedDocument document, ExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        var offsets = new CodePoints(document.Source.Text);
        return document.Mentions.Where(options.Includes).Select(m => WithPlace(Row(document.Source, m, offsets, options), m.Place, options));
    }

    private static MentionRow Row(SourceText source, ResolvedMention mention, CodePoints offsets, ExportOptions options)
    {
        var start = source.CodePointOffset + offsets.FromUtf16(mention.Span.Start);
        var end = source.CodePointOffset + offsets.FromUtf16(mention.Span.End);
        return new MentionRow
        {
            MentionId = string.Create(CultureInfo.InvariantCulture, $"{source.Name}#char={start},{end}"),
            Document = source.Name,
            DocumentDate = source.Date,
            DateSource = source.DateSource,
            DocumentTitle = source.Title,
            Language = mention.Language is { Length: > 0 } own ? own : source.Language,
            Start = start,
            End = end,
            Text = mention.Span.Of(source.Text),
            ContextBefore = MentionContext.Before(source, mention.Span, options.ContextLength),
            ContextAfter = MentionContext.After(source, mention.Span, options.ContextLength),
            Part = source.PartAt(mention.Span.Start),
            MentionKind = mention.Kind.ToString().ToLowerInvariant(),
            Confidence = mention.Confidence,
            Status = mention.Review is { } review ? review.StatusWord : mention.Place is not null ? "resolved" : mention.Candidates.IsEmpty ? "unresolved" : "uncertain",
            Reviewed = mention.Review?.Sentence ?? "",
            ReviewedBy = mention.Review?.By ?? "",
            ReviewedAt = mention.Review?.AtText ?? "",
            MatchType = mention.Place is null || mention.Candidates.IsEmpty || mention.Kind is MentionKind.Position or MentionKind.Region || mention.Candidates[0].Posting.Place < 0 ? ""
                : mention.Candidates[0].Posting.Kind.ToString().ToLowerInvariant(),
            Explanation = mention.Explanation,
            Alternatives = string.Join(" | ", Alternatives(mention)),
            Spelling = mention.Spelling,
        };
    }

    private static MentionRow WithPlace(MentionRow row, Place? place, ExportOptions options) => place is null ? row : row with
    {
        PlaceId = place.Id.Value,
        Gazetteer = place.Id.Source.ToString(),
        Name = place.Name,
        FeatureClass = place.Feature.ClassLetter,
        FeatureCode = place.Feature.Code,
        CountryCode = place.Country.ToString(),
        Admin1 = place.Admin1,
        Latitude = place.Point.Latitude,
        Longitude = place.Point.Longitude,
        GeometryWkt = PlaceShapes.TextOf(place, options) ?? string.Create(CultureInfo.InvariantCulture, $"POINT ({place.Point.Longitude} {place.Point.Latitude})"),
        PrecisionMetres = PrecisionMetres(place),
    };

    private static IEnumerable<string> Alternatives(ResolvedMention mention) => mention.Candidates
        .Where(c => c.Place != mention.Place)
        .Take(AlternativesShown)
        .Select(static c => $"{c.Place.Id} {c.Place.Name} {c.Place.Country}".TrimEnd());

    private static double? PrecisionMetres(Place place)
    {
        if (place.RadiusKm is { } radius) return Math.Round(radius * 1000);
        return place.Bounds is { } bounds
            ? Math.Round(new GeoPoint(bounds.West, bounds.South).DistanceKm(new GeoPoint(bounds.East, bounds.North)) * 500)
            : null;
    }
}
