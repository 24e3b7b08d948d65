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
        routes.MapGet("/api/documents", static (Desk desk, [AsParameters] SelectionQuery query, string? filter, int? from, int? count) =>
            DocumentList.Of(query.On(desk), filter ?? "", Math.Max(0, from ?? 0), Math.Clamp(count ?? MostDocuments, 1, MostDocuments)));
        routes.MapGet("/api/reader", static (Desk desk, PlaceDirectory names, [AsParameters] SelectionQuery query, int? block) =>
            Reader(query.On(desk), query, names, Math.Max(0, block ?? 0)));
        routes.MapGet("/api/places", static (Desk desk, PlaceDirectory names, [AsParameters] SelectionQuery query) =>
            Places(query.On(desk), query, names));
        routes.MapGet("/api/place", static (Desk desk, PlaceDirectory names, [AsParameters] SelectionQuery query, int? count) =>
            Place(query.On(desk), query, names, Math.Clamp(count ?? PlacePanel.UsualDocuments, 1, MostDocuments)));
        routes.MapGet("/api/search", static (Desk desk, PlaceDirectory names, [AsParameters] SelectionQuery query, string? text) =>
            SearchHits.Of(query.On(desk), text ?? "", names));
        routes.MapGet("/api/walk", static (Desk desk, [AsParameters] SelectionQuery query, bool forward, bool ofPlace) =>
            Walk(query.On(desk), query, forward, ofPlace));
    }

    private static ReaderPage Reader(Atlas atlas, SelectionQuery query, PlaceDirectory names, int block)
    {
        var selection = query.Within(atlas);
        var document = selection.Document ?? throw new RequestException(StatusCodes.Status400BadRequest, "A document is needed.");
        return ReaderPage.Of(atlas, document, names, selection.Mention, block);
    }

    private static ImmutableArray<PlaceEntry> Places(Atlas atlas, SelectionQuery query, PlaceDirectory names) => PlaceEntry.Of(atlas, query.Within(atlas), names);

    private static IResult Place(Atlas atlas, SelectionQuery query, PlaceDirectory names, int mostDocuments) =>
        PlacePanel.Of(atlas, query.Within(atlas), names, mostDocuments) is { } panel ? TypedResults.Ok(panel) : TypedResults.NotFound();

    private static IResult Walk(Atlas atlas, SelectionQuery query, bool forward, bool ofPlace)
    {
        var from = query.Within(atlas);
        var next = ofPlace ? MentionWalk.OfPlace(atlas, from, forward) : MentionWalk.InText(atlas, from, forward);
        return next is { } mention ? TypedResults.Ok(Selection.At(atlas, mention)) : TypedResults.NoContent();
    }
}
