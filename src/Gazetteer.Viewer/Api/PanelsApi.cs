using System.Collections.Immutable;
using Gazetteer.Scene;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene.Panels;
using Gazetteer.Viewer.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gazetteer.Viewer.Api;

/// <summary>What the panels beside the map show.</summary>
internal static class PanelsApi
{
    private const int MostDocuments = 500;

    public static void MapPanels(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/documents", static (Desk desk, string? filter, int? from, int? count) =>
            DocumentList.Of(desk.Atlas, filter ?? "", Math.Max(0, from ?? 0), Math.Clamp(count ?? MostDocuments, 1, MostDocuments)));
        routes.MapGet("/api/reader", static (Desk desk, PlaceDirectory names, [AsParameters] SelectionQuery query) =>
            Reader(desk.Atlas, query, names));
        routes.MapGet("/api/places", static (Desk desk, PlaceDirectory names, [AsParameters] SelectionQuery query) =>
            Places(desk.Atlas, query, names));
        routes.MapGet("/api/place", static (Desk desk, PlaceDirectory names, [AsParameters] SelectionQuery query) =>
            Place(desk.Atlas, query, names));
        routes.MapGet("/api/search", static (Desk desk, PlaceDirectory names, string? text) => SearchHits.Of(desk.Atlas, text ?? "", names));
        routes.MapGet("/api/walk", static (Desk desk, [AsParameters] SelectionQuery query, bool forward, bool ofPlace) =>
            Walk(desk.Atlas, query, forward, ofPlace));
    }

    private static ReaderPage Reader(Atlas atlas, SelectionQuery query, PlaceDirectory names)
    {
        var selection = query.Within(atlas);
        return ReaderPage.Of(atlas, selection.Document ?? throw new RequestException(StatusCodes.Status400BadRequest, "A document is needed."), names, selection.Mention);
    }

    private static ImmutableArray<PlaceRow> Places(Atlas atlas, SelectionQuery query, PlaceDirectory names) => PlaceRow.Of(atlas, query.Within(atlas), names);

    private static IResult Place(Atlas atlas, SelectionQuery query, PlaceDirectory names) =>
        PlacePanel.Of(atlas, query.Within(atlas), names) is { } panel ? TypedResults.Ok(panel) : TypedResults.NotFound();

    private static IResult Walk(Atlas atlas, SelectionQuery query, bool forward, bool ofPlace)
    {
        var from = query.Within(atlas);
        var next = ofPlace ? MentionWalk.OfPlace(atlas, from, forward) : MentionWalk.InText(atlas, from, forward);
        return next is { } mention ? TypedResults.Ok(Selection.At(atlas, mention)) : TypedResults.NoContent();
    }
}
