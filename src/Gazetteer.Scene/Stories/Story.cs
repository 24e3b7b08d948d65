using System.Collections.Immutable;
using System.Globalization;

namespace Gazetteer.Scene.Stories;

/// <summary>The places of one document in reading order: what one steps through with text and map together.</summary>
/// <param name="Steps">The steps; mentions of one place with no other between them are one.</param>
/// <param name="Kilometres">The length of the way from step to step, as the crow flies.</param>
public sealed record Story(ImmutableArray<StoryStep> Steps, double Kilometres)
{
    /// <summary>Tells the story of a document.</summary>
    /// <param name="atlas">The documents.</param>
    /// <param name="document">The document's ordinal.</param>
    /// <param name="dates">Dates that are written in its text, in order, each with its offset in UTF-16 code units.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    public static Story Of(Atlas atlas, int document, IEnumerable<(int At, DateOnly Date)> dates)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        ArgumentNullException.ThrowIfNull(dates);
        if (!atlas.Has(document)) throw new ArgumentOutOfRangeException(nameof(document), document, "There is no such document.");
        var (source, mentions) = atlas.Documents[document];
        var steps = ImmutableArray.CreateBuilder<StoryStep>();
        using var written = dates.GetEnumerator();
        var (isLeft, date, way) = (written.MoveNext(), "", 0.0);
        foreach (var mention in mentions.Where(m => atlas.Shows(document, m)))
        {
            for (; isLeft && written.Current.At < mention.Span.Start; isLeft = written.MoveNext()) date = written.Current.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var place = mention.Place!;
            if (steps.Count > 0 && steps[^1].Place == place.Id)
            {
                steps[^1] = steps[^1] with { Mentions = steps[^1].Mentions + 1 };
                continue;
            }

            var far = steps.Count > 0 ? steps[^1].Point.DistanceKm(place.Point) : 0;
            way += far;
            steps.Add(new StoryStep(mention.Span.Start, place.Id, place.Name, mention.Span.Of(source.Text), place.Point, 1, date, far));
        }

        return new Story(steps.DrainToImmutable(), way);
    }
}
