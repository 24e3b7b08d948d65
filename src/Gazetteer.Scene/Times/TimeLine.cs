using System.Collections.Immutable;
using Gazetteer.Places;

namespace Gazetteer.Scene.Times;

/// <summary>Documents and mentions by time, in bars as long as the range asks, without gaps between them.</summary>
/// <param name="Unit">How long a bar is.</param>
/// <param name="Bars">The bars from the first day to the last; none where no document has a date.</param>
/// <param name="UndatedDocuments">How many documents have no date.</param>
/// <param name="UndatedMentions">How many mentions they hold.</param>
/// <param name="First">The date of the earliest document; null where none has one.</param>
/// <param name="Last">The date of the latest.</param>
public sealed record TimeLine(TimeUnit Unit, ImmutableArray<TimeBar> Bars, int UndatedDocuments, int UndatedMentions, DateOnly? First, DateOnly? Last)
{
    private const int MostDays = 92;
    private const int MostMonths = 144;
    private const int MostYears = 150;

    /// <summary>Lays documents out by time.</summary>
    /// <param name="atlas">The documents; usually with a filter that asks for no dates, so that what lies beside a chosen time is seen too.</param>
    /// <param name="place">Counts only its mentions, and the documents that hold them; null for all.</param>
    public static TimeLine Of(Atlas atlas, PlaceId? place = null)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        var documents = Documents(atlas, place).ToArray();
        var undated = documents.Where(static d => d.Date is null).ToArray();
        var dated = documents.Where(static d => d.Date is not null).Select(static d => (Date: d.Date!.Value, d.Mentions)).ToArray();
        if (dated.Length == 0) return new TimeLine(TimeUnit.Year, [], undated.Length, undated.Sum(static d => d.Mentions), null, null);
        var (first, last) = (dated.Min(static d => d.Date), dated.Max(static d => d.Date));
        var unit = UnitFor(first, last);
        return new TimeLine(unit, BarsOf(dated, unit, first, last), undated.Length, undated.Sum(static d => d.Mentions), first, last);
    }

    private static IEnumerable<(DateOnly? Date, int Mentions)> Documents(Atlas atlas, PlaceId? place)
    {
        if (place is { } id)
        {
            var mentions = atlas.Find(id)?.Mentions ?? [];
            return mentions.CountBy(static m => m.Document).Select(d => (atlas.Documents[d.Key].Source.Date, d.Value));
        }

        return Enumerable.Range(0, atlas.Documents.Length).Where(atlas.Includes).Select(d => (atlas.Documents[d].Source.Date, atlas.CountsOf(d).Mentions));
    }

    private static TimeUnit UnitFor(DateOnly first, DateOnly last)
    {
        var (days, years) = (last.DayNumber - first.DayNumber + 1, last.Year - first.Year + 1);
        return days <= MostDays ? TimeUnit.Day : years * 12 <= MostMonths ? TimeUnit.Month : years <= MostYears ? TimeUnit.Year : TimeUnit.Decade;
    }

    private static ImmutableArray<TimeBar> BarsOf((DateOnly Date, int Mentions)[] dated, TimeUnit unit, DateOnly first, DateOnly last)
    {
        var counts = dated.GroupBy(d => StartOf(d.Date, unit)).ToDictionary(static g => g.Key, static g => (Documents: g.Count(), Mentions: g.Sum(static d => d.Mentions)));
        var bars = ImmutableArray.CreateBuilder<TimeBar>();
        for (var start = StartOf(first, unit); ; start = Next(start, unit)!.Value)
        {
            var next = Next(start, unit);
            var (documents, mentions) = counts.GetValueOrDefault(start);
            bars.Add(new TimeBar(start, next?.AddDays(-1) ?? DateOnly.MaxValue, documents, mentions));
            if (next is null || next > last) return bars.DrainToImmutable();
        }
    }

    private static DateOnly StartOf(DateOnly day, TimeUnit unit) => unit switch
    {
        TimeUnit.Day => day,
        TimeUnit.Month => new DateOnly(day.Year, day.Month, 1),
        TimeUnit.Year => new DateOnly(day.Year, 1, 1),
        _ => new DateOnly(Math.Max(1, day.Year / 10 * 10), 1, 1),
    };

    /// <summary>Where the next bar begins; null after the last day that there is.</summary>
    private static DateOnly? Next(DateOnly start, TimeUnit unit) => unit switch
    {
        TimeUnit.Day => start < DateOnly.MaxValue ? start.AddDays(1) : null,
        TimeUnit.Month => start is { Year: 9999, Month: 12 } ? null : start.AddMonths(1),
        TimeUnit.Year => start.Year == 9999 ? null : start.AddYears(1),
        _ => start.Year / 10 == 999 ? null : new DateOnly((start.Year / 10 * 10) + 10, 1, 1),
    };
}
