using Gazetteer.Scene;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene.Panels;
using Gazetteer.Viewer.Maps;
using Gazetteer.Viewer.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gazetteer.Viewer.Api;

/// <summary>The places: their table, a stretch at a time, the chosen one with its passages, and the search.</summary>
internal static class PlacesApi
{
    private const int MostRows = 3000;
    private const int MostDocuments = 500;
    private const int MostPassages = 500;

    public static void MapPlaces(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/places", static (Desk desk, MapCache maps, PlaceDirectory names, [AsParameters] SelectionQuery query, string? sort, bool? ascending, int? from, int? count) =>
            Table(query.On(desk), query, maps, names, new PlaceOrder(sort ?? "mentions", ascending ?? false), Math.Max(0, from ?? 0), Math.Clamp(count ?? MostRows, 1, MostRows)));
        routes.MapGet("/api/place", static (Desk desk, PlaceDirectory names, [AsParameters] SelectionQuery query, string? sort, int? count) =>
            Place(query.On(desk), query, names, Order.Parse(sort), Math.Clamp(count ?? PlacePanel.UsualDocuments, 1, MostDocuments)));
        routes.MapGet("/api/passages", static (Desk desk, PlaceDirectory names, [AsParameters] SelectionQuery query, int? from, int? count) =>
            Passages(query.On(desk), query, names, Math.Max(0, from ?? 0), Math.Clamp(count ?? MostPassages, 1, MostPassages)));
        routes.MapGet("/api/search", static (Desk desk, PlaceDirectory names, [AsParameters] SelectionQuery query, string? text) => SearchHits.Of(query.On(desk), text ?? "", names));
    }

    private static PlacesReply Table(Atlas atlas, SelectionQuery query, MapCache maps, PlaceDirectory names, PlaceOrder order, int from, int count)
    {
        var places = maps.MapOf(atlas, query.Within(atlas)).Places;
        return new PlacesReply(places.Length, [.. order.Apply(places).Skip(from).Take(count).Select(p => PlaceEntry.Of(p, names))]);
    }

    private static IResult Place(Atlas atlas, SelectionQuery query, PlaceDirectory names, DocumentOrder order, int mostDocuments) =>
        PlacePanel.Of(atlas, query.Within(atlas), names, mostDocuments, order) is { } panel ? TypedResults.Ok(panel) : TypedResults.NotFound();

    private static PlaceDocument Passages(Atlas atlas, SelectionQuery query, PlaceDirectory names, int from, int count)
    {
        var selection = query.Within(atlas);
        if (selection is not { Document: { } document, Place: { } place }) throw new RequestException(StatusCodes.Status400BadRequest, "A document and a place are needed.");
        return PlacePanel.PassagesOf(atlas, place, document, from, count, names) ?? throw new RequestException(StatusCodes.Status404NotFound, "The document does not mention this place.");
    }
}
