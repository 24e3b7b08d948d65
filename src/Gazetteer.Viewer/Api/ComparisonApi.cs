using System.Collections.Immutable;
using System.Text;
using Gazetteer.Output.Comparisons;
using Gazetteer.Scene;
using Gazetteer.Scene.Comparing;
using Gazetteer.Scene.Naming;
using Gazetteer.Viewer.Maps;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Gazetteer.Viewer.Api;

/// <summary>Two groups of documents compared: each is a filter of its own, within the filter of the page.</summary>
internal static class ComparisonApi
{
    private const int MostRows = 300;

    public static void MapComparisons(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/comparison", static (Desk desk, PlaceDirectory names, [AsParameters] SelectionQuery query, string? a, string? b) => Reply(Compared(desk, query, a, b), names));
        routes.MapGet("/api/comparison.csv", static (Desk desk, PlaceDirectory names, [AsParameters] SelectionQuery query, string? a, string? b, bool? excel) => Table(Compared(desk, query, a, b),
            names, excel ?? false));
        routes.MapGet("/api/comparison/shares", static (Desk desk, MapCache maps, [AsParameters] SelectionQuery query, string? a, string? b, double zoom) =>
            Shares(query.On(desk), query, Compared(desk, query, a, b), maps, zoom));
    }

    /// <summary>Compares two groups.</summary>
    /// <param name="desk">The documents.</param>
    /// <param name="query">What the page shows.</param>
    /// <param name="a">The filter of the first group, as a query within the query.</param>
    /// <param name="b">That of the second.</param>
    private static Comparison Compared(Desk desk, SelectionQuery query, string? a, string? b)
    {
        return Comparison.Of(Group(a), Group(b));

        Atlas Group(string? group) => desk.AtlasOf(query.WantsAllKinds, query.Filter.With(FilterQuery.Parse(group)));
    }

    private static ComparisonReply Reply(Comparison comparison, PlaceDirectory names)
    {
        var (a, b, both) = (Rows(comparison.Places.Where(static p => p.MentionsB == 0), names), Rows(comparison.Places.Where(static p => p.MentionsA == 0).Reverse(), names),
            Rows(comparison.Places.Where(static p => p.MentionsA > 0 && p.MentionsB > 0), names));
        return new ComparisonReply(
            Comparison.Measure, comparison.MentionsA, comparison.MentionsB, comparison.DocumentsA, comparison.DocumentsB,
            comparison.Places.Count(static p => p.MentionsB == 0), comparison.Places.Count(static p => p.MentionsA == 0), comparison.Places.Count(static p => p.MentionsA > 0 && p.MentionsB > 0), a, b,
                both);
    }

    /// <summary>The first and the last rows, where there are very many: those in the middle mark neither group.</summary>
    private static ImmutableArray<ComparedRow> Rows(IEnumerable<ComparedPlace> places, PlaceDirectory names)
    {
        var all = places.ToArray();
        var shown = all.Length <= MostRows ? all : [.. all[..(MostRows / 2)], .. all[^(MostRows / 2)..]];
        return [.. shown.Select(p => new ComparedRow(p.Place.Id.Value, p.Place.Name, names.CountryName(p.Place.Country), p.MentionsA, p.MentionsB, Math.Round(p.LogOdds, 3), Math.Round(p.Score, 2)))];
    }

    /// <summary>Circles may stand for several places, so that what each group says of those is added up.</summary>
    private static SharesReply Shares(Atlas atlas, SelectionQuery query, Comparison comparison, MapCache maps, double zoom)
    {
        var mentions = comparison.Places.ToDictionary(static p => p.Place.Id);
        var level = maps.LevelOf(atlas, query.Within(atlas), zoom);
        var circles = level.Circles.Select(circle =>
            (Place: circle.Place.Value, Compared: level.PlacesIn(circle.Place).Select(p => mentions.GetValueOrDefault(p.Place.Id)).OfType<ComparedPlace>().ToArray())).ToArray();
        return new SharesReply([.. circles.Select(static c => c.Place)], [.. circles.Select(static c => c.Compared.Sum(static p => p.MentionsA))],
            [.. circles.Select(static c => c.Compared.Sum(static p => p.MentionsB))]);
    }

    private static FileContentHttpResult Table(Comparison comparison, PlaceDirectory names, bool isForExcel)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true)) ComparisonCsv.Write(writer, comparison, names, isForExcel);
        return TypedResults.File(stream.ToArray(), "text/csv; charset=utf-8", "comparison.csv");
    }
}

/// <summary>A comparison as a page shows it.</summary>
internal sealed record ComparisonReply(
    string Measure, int MentionsA, int MentionsB, int DocumentsA, int DocumentsB, int OnlyACount, int OnlyBCount, int BothCount,
    ImmutableArray<ComparedRow> OnlyA, ImmutableArray<ComparedRow> OnlyB, ImmutableArray<ComparedRow> Both);

/// <summary>A place of a comparison.</summary>
internal sealed record ComparedRow(string Place, string Name, string Country, int MentionsA, int MentionsB, double LogOdds, double Score);

/// <summary>How often each group mentions the places of each circle, a column each, to split circles by.</summary>
internal sealed record SharesReply(ImmutableArray<string> Place, ImmutableArray<int> A, ImmutableArray<int> B);
