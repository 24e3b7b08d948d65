using Gazetteer.Scene;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene.Panels;
using Gazetteer.Viewer.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gazetteer.Viewer.Api;

/// <summary>The documents: their list, their text, and the way from mention to mention.</summary>
internal static class DocumentsApi
{
    private const int MostDocuments = 500;

    public static void MapDocuments(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/documents", static (Desk desk, [AsParameters] SelectionQuery query, string? filter, string? sort, int? from, int? count) =>
            List(query.On(desk), query, filter ?? "", Order.Parse(sort), Math.Max(0, from ?? 0), Math.Clamp(count ?? MostDocuments, 1, MostDocuments)));
        routes.MapDelete("/api/documents", static (Desk desk, string document) => desk.Remove(document));
        routes.MapGet("/api/reader", static (Desk desk, PlaceDirectory names, [AsParameters] SelectionQuery query, int? block) =>
            Reader(query.On(desk), query, names, Math.Max(0, block ?? 0)));
        routes.MapGet("/api/walk", static (Desk desk, [AsParameters] SelectionQuery query, bool forward, bool ofPlace) => Walk(query.On(desk), query, forward, ofPlace));
    }

    private static DocumentList List(Atlas atlas, SelectionQuery query, string filter, DocumentOrder order, int from, int count) =>
        DocumentList.Of(atlas, filter, from, count, order, query.Within(atlas).Place);

    private static ReaderPage Reader(Atlas atlas, SelectionQuery query, PlaceDirectory names, int block)
    {
        var selection = query.Within(atlas);
        var document = selection.Document ?? throw new RequestException(StatusCodes.Status400BadRequest, "A document is needed.");
        return ReaderPage.Of(atlas, document, names, selection.Mention, block, query.At);
    }

    private static IResult Walk(Atlas atlas, SelectionQuery query, bool forward, bool ofPlace)
    {
        var from = query.Within(atlas);
        var next = ofPlace ? MentionWalk.OfPlace(atlas, from, forward) : MentionWalk.InText(atlas, from, forward);
        return next is { } mention ? TypedResults.Ok(WalkReply.Of(atlas, mention)) : TypedResults.NoContent();
    }
}
