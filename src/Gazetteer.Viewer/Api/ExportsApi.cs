using System.Text;
using Gazetteer.Export;
using Gazetteer.Scene;
using Gazetteer.Scene.Panels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Gazetteer.Viewer.Api;

/// <summary>What is shown, as files to keep.</summary>
internal static class ExportsApi
{
    public static void MapExports(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/export/mentions.csv", static (Desk desk, [AsParameters] SelectionQuery query) => Csv(desk.Atlas, query));

    private static FileContentHttpResult Csv(Atlas atlas, SelectionQuery query)
    {
        var selection = query.Within(atlas);
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true)) MentionsCsv.Write(writer, ShownMentions.Of(atlas, selection));
        return TypedResults.File(stream.ToArray(), "text/csv; charset=utf-8", "mentions.csv");
    }
}
