using System.Collections.Immutable;
using Gazetteer.Project.Sessions;
using Gazetteer.Viewer.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gazetteer.Viewer.Api;

/// <summary>The filter that was shown last, and views that were saved, kept with the project.</summary>
internal static class ViewsApi
{
    private const int LongestName = 100;

    public static void MapViews(this IEndpointRouteBuilder routes, ProjectSession? session)
    {
        routes.MapGet("/api/views", IResult () => session is null ? TypedResults.NoContent() : TypedResults.Ok(ViewsReply.Of(session)));
        if (session is not null) routes.MapPut("/api/views", (string? name, string? filter) => Keep(session, (name ?? "").Trim(), filter ?? ""));
    }

    private static ViewsReply Keep(ProjectSession session, string name, string filter)
    {
        if (name.Length > LongestName) throw new RequestException(StatusCodes.Status400BadRequest, $"A view's name has at most {LongestName} letters.");
        session.KeepView(name, FilterQuery.Parse(filter).Text);
        return ViewsReply.Of(session);
    }
}

/// <summary>All views; the one without a name is what was shown last.</summary>
internal sealed record ViewsReply(ImmutableArray<ViewRow> Views)
{
    public static ViewsReply Of(ProjectSession session) => new([.. session.Views.Select(static v => new ViewRow(v.Key, v.Value))]);
}

/// <summary>A filter under a name.</summary>
internal sealed record ViewRow(string Name, string Filter);
