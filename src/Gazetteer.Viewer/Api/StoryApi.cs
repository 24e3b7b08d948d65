using Gazetteer.Documents.Dating;
using Gazetteer.Scene;
using Gazetteer.Scene.Stories;
using Gazetteer.Viewer.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gazetteer.Viewer.Api;

/// <summary>The places of the open document in reading order.</summary>
internal static class StoryApi
{
    public static void MapStories(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/story", static (Desk desk, [AsParameters] SelectionQuery query) => Tell(query.On(desk), query));

    private static Story Tell(Atlas atlas, SelectionQuery query)
    {
        var document = query.Within(atlas).Document ?? throw new RequestException(StatusCodes.Status400BadRequest, "A document is needed.");
        var source = atlas.Documents[document].Source;

        // The date of the document itself, before its body, is not one on the way.
        return Story.Of(atlas, document, WrittenDates.In(source.Text).Where(d => d.At >= source.Body.Start));
    }
}
