using Gazetteer.Places;
using Gazetteer.Scene;
using Gazetteer.Scene.Facets;
using Gazetteer.Scene.Filters;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene.Times;
using Gazetteer.Viewer.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gazetteer.Viewer.Api;

/// <summary>What a filter leaves and could be narrowed to, and how what is shown lies in time.</summary>
internal static class FiltersApi
{
    public static void MapFilters(this IEndpointRouteBuilder routes, Func<string, Place?>? find)
    {
        routes.MapGet("/api/facets", static (Desk desk, PlaceDirectory names, [AsParameters] SelectionQuery query) =>
            FilterFacets.Of(query.On(desk), desk.AtlasOf(allKinds: true), names));
        routes.MapGet("/api/timeline", static (Desk desk, [AsParameters] SelectionQuery query) => TimesOf(desk, query));
        routes.MapGet("/api/area", (string text) => AreaOf(text, find));
    }

    /// <summary>Times of what the filter leaves but for its dates, so that what lies beside them is seen.</summary>
    private static TimeLine TimesOf(Desk desk, SelectionQuery query)
    {
        var atlas = desk.AtlasOf(query.WantsAllKinds, query.Filter.WithoutDates);
        return TimeLine.Of(atlas, query.Within(atlas).Place);
    }

    private static AreaReply AreaOf(string text, Func<string, Place?>? find)
    {
        try
        {
            var area = GeoArea.Parse(text, find);
            return new AreaReply(area.Text, area.Label);
        }
        catch (FormatException e)
        {
            throw new RequestException(StatusCodes.Status400BadRequest, e.Message);
        }
    }
}

/// <summary>An area as the filter writes it, and in words.</summary>
internal sealed record AreaReply(string Text, string Label);
