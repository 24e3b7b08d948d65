using Gazetteer.Scene.Basemaps;
using Gazetteer.Viewer.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gazetteer.Viewer.Api;

/// <summary>The base map: which tiles there are, and the tiles as they lie on disk.</summary>
internal static class BasemapApi
{
    public static void MapBasemap(this IEndpointRouteBuilder routes, Basemap? basemap)
    {
        routes.MapGet("/api/basemap", IResult () => basemap is null ? TypedResults.NoContent() : TypedResults.Ok(new BasemapReply(basemap.Attribution, basemap.Levels)));
        routes.MapGet("/api/basemap/{tile}", (HttpResponse response, string tile) =>
        {
            if (basemap?.FindTile(tile) is not { } found) throw new RequestException(StatusCodes.Status404NotFound, $"The base map has no tile '{tile}'.");
            response.Headers.ContentEncoding = "gzip";
            response.Headers.CacheControl = "private, max-age=3600";
            return TypedResults.Stream(basemap.OpenBytes(found), "application/json");
        });
    }
}
