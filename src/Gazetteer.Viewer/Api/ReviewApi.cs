using Gazetteer.Project.Sessions;
using Gazetteer.Reading.Reviewing;
using Gazetteer.Scene;
using Gazetteer.Viewer.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Gazetteer.Viewer.Api;

/// <summary>Corrections: what may be said of a mention, and that it is said, undone and kept.</summary>
internal static class ReviewApi
{
    private const int MostItems = 100;

    public static void MapReview(this IEndpointRouteBuilder routes, ReviewDesk? review)
    {
        routes.MapGet("/api/review", IResult () => review is null ? TypedResults.NoContent() : TypedResults.Ok(review.State));
        if (review is null) return;
        routes.MapGet("/api/review/mention", (Desk desk, string document, int at) => Describe(review, desk, document, at));
        routes.MapGet("/api/review/places", (string name) => new PlacesFoundReply(review.FindPlaces(name)));
        routes.MapGet("/api/review/queue", (int? count) => review.Queue(Math.Clamp(count ?? 1, 1, MostItems)));
        routes.MapGet("/api/review/decisions", () => new DecisionsReply([.. DecisionRow.Of(review.Session)]));
        routes.MapPost("/api/review/decisions", (Desk desk, string document, int at, DecisionDraft draft) => Change(review, () => review.Decide(DocumentOf(desk, document).Document, at, draft)));
        routes.MapPost("/api/review/withdraw", (string id) => Change(review, () => review.Withdraw(id)));
        routes.MapPost("/api/review/undo", () => Change(review, review.Undo));
        routes.MapPost("/api/review/redo", () => Change(review, review.Redo));
        routes.MapPut("/api/review/tags", (Desk desk, string document, string[] tags) => Tag(review, DocumentOf(desk, document).Document, tags));
        routes.MapPost("/api/review/save", (string path, bool? overwrite) => Save(review, path, overwrite ?? false));
    }

    private static MentionCard Describe(ReviewDesk review, Desk desk, string key, int at)
    {
        var (atlas, document, _) = DocumentOf(desk, key);
        return atlas.MentionAt(document, at) is { } mention
            ? review.Describe(atlas, new MentionRef(document, mention))
            : throw new RequestException(StatusCodes.Status404NotFound, "There is no mention there any more.");
    }

    private static (Atlas Atlas, int Ordinal, Pipeline.ExtractedDocument Document) DocumentOf(Desk desk, string key)
    {
        var atlas = desk.AtlasOf(allKinds: true);
        var document = atlas.FindDocument(key) ?? throw new RequestException(StatusCodes.Status404NotFound, $"There is no document '{key}'.");
        return (atlas, document, atlas.Documents[document]);
    }

    private static NoContent Tag(ReviewDesk review, Pipeline.ExtractedDocument document, string[] tags) => Refusing(() =>
    {
        review.Tag(document, [.. tags.Select(static t => t.Trim())]);
        return TypedResults.NoContent();
    });

    private static ChangeReply Change(ReviewDesk review, Func<SessionChange> change) => Refusing(() =>
    {
        var made = change();
        return new ChangeReply(made.Documents.Length, made.Mentions, review.State);
    });

    private static T Refusing<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception error) when (error is FormatException or ArgumentException)
        {
            throw new RequestException(StatusCodes.Status400BadRequest, error.Message);
        }
        catch (InvalidOperationException error)
        {
            throw new RequestException(StatusCodes.Status409Conflict, error.Message);
        }
    }

    private static ReviewState Save(ReviewDesk review, string path, bool overwrite)
    {
        if (!path.EndsWith(".gpkg", StringComparison.OrdinalIgnoreCase)) path += ".gpkg";
        if (File.Exists(path) && !overwrite) throw new RequestException(StatusCodes.Status409Conflict, $"{path} exists already.");
        review.SaveAs(Path.GetFullPath(path), overwrite);
        return review.State;
    }
}
