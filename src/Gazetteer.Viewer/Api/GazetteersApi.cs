using Gazetteer.Foundation;
using Gazetteer.Importing.Options;
using Gazetteer.Reading;
using Gazetteer.Reading.Shelf;
using Gazetteer.Viewer.Requests;
using Gazetteer.Viewer.Uploads;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Gazetteer.Viewer.Api;

/// <summary>The user's own gazetteers: tables are sent, looked at, and imported or given up; what was imported is listed, changed and removed.</summary>
internal static class GazetteersApi
{
    /// <summary>So many places of a table are shown on the map.</summary>
    private const int MostPlaces = 2000;

    private const int MostProblems = 10;

    public static void MapGazetteers(this IEndpointRouteBuilder routes, GazetteerShelf? shelf)
    {
        if (shelf is null)
        {
            routes.MapGet("/api/gazetteers", IResult () => TypedResults.NoContent());
            return;
        }

        var tables = new SentTables();
        routes.ServiceProvider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(tables.Dispose);
        routes.MapGet("/api/gazetteers", IResult () => TypedResults.Ok(List(shelf)));
        routes.MapPost("/api/gazetteers/files", (HttpRequest request, CancellationToken aborted) => ReceiveAsync(request, tables, aborted));
        routes.MapDelete("/api/gazetteers/files", (string files) => tables.Forget(files));
        routes.MapPost("/api/gazetteers/preview", (string files, ImportDraft draft, CancellationToken aborted) =>
            Told(() => Preview(shelf, Sent(tables, files), draft, aborted)));
        routes.MapPost("/api/gazetteers/import", (string files, bool? replaces, ImportDraft draft, ReadingQueue queue, CancellationToken aborted) =>
        {
            var imported = Told(() => Import(shelf, Sent(tables, files), draft, replaces ?? false, aborted));
            tables.Forget(files);
            _ = queue.RunAsync(cancellation => shelf.UseAsync(readsAgain: true, cancellation));
            return imported;
        });
        routes.MapPost("/api/gazetteers/change", (string name, bool readsAgain, ImportDraft draft, ReadingQueue queue) => Change(queue, shelf, readsAgain, () => shelf.Change(name, draft)));
        routes.MapDelete("/api/gazetteers", (string name, ReadingQueue queue) => Change(queue, shelf, readsAgain: true, () => shelf.Remove(name)));
    }

    private static ShelfReply List(GazetteerShelf shelf)
    {
        var problems = new List<Problem>();
        var all = shelf.List(problems.Add);
        return new ShelfReply(all, ImportChoices.Fields, [.. problems.Select(static p => p.ToString())]);
    }

    private static async Task<SentFilesReply> ReceiveAsync(HttpRequest request, SentTables tables, CancellationToken aborted)
    {
        var folder = new UploadFolder(keepsNames: true);
        var problems = new List<Problem>();
        try
        {
            await UploadRequest.ReceiveAsync(request, folder, problems.Add, aborted).ConfigureAwait(false);
        }
        catch
        {
            folder.Dispose();
            throw;
        }

        string[] names = [.. folder.Inputs.Select(static i => i.Name)];
        return new SentFilesReply(tables.Keep(folder), [.. names], names.Length > 0 ? ImportChoices.NameOf(names[0]) : "", [.. problems.Select(static p => p.ToString())]);
    }

    private static UploadFolder Sent(SentTables tables, string files) =>
        tables.Find(files) ?? throw new RequestException(StatusCodes.Status404NotFound, "The files are not there any more; drop them again.");

    private static PreviewReply Preview(GazetteerShelf shelf, UploadFolder sent, ImportDraft draft, CancellationToken aborted) =>
        PreviewReply.Of(shelf.Preview(PathsOf(sent), draft, MostPlaces, aborted), text => Plain(text, sent));

    private static ImportedReply Import(GazetteerShelf shelf, UploadFolder sent, ImportDraft draft, bool replaces, CancellationToken aborted)
    {
        var problems = new List<string>();
        var summary = shelf.Import(PathsOf(sent), draft, replaces, keepsPaths: false, problem => Note(problems, Plain(problem.ToString(), sent)), aborted);
        return new ImportedReply(draft.Name, summary.Places, summary.Names, summary.Refused, [.. problems]);
    }

    private static void Note(List<string> problems, string problem)
    {
        if (problems.Count < MostProblems) problems.Add(problem);
    }

    /// <summary>Those that are imported by themselves: the other parts of a shapefile lie beside it.</summary>
    private static string[] PathsOf(UploadFolder sent)
    {
        string[] all = [.. sent.Inputs.Select(static i => i.FilePath!)];
        var shapefiles = all.Where(static p => p.EndsWith(".shp", StringComparison.OrdinalIgnoreCase)).Select(static p => Path.GetFileNameWithoutExtension(p))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. all.Where(p => p.EndsWith(".shp", StringComparison.OrdinalIgnoreCase) || !shapefiles.Contains(Path.GetFileName(p).Split('.')[0]))];
    }

    private static string Plain(string text, UploadFolder sent) => text.Replace(sent.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    private static void Change(ReadingQueue queue, GazetteerShelf shelf, bool readsAgain, Func<bool> change)
    {
        if (!Told(change)) throw new RequestException(StatusCodes.Status404NotFound, "There is no gazetteer of this name any more.");
        _ = queue.RunAsync(cancellation => shelf.UseAsync(readsAgain, cancellation));
    }

    /// <summary>What makes no sense, or cannot be read, is told to the page.</summary>
    private static T Told<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception error) when (error is FormatException or InvalidDataException)
        {
            throw new RequestException(StatusCodes.Status400BadRequest, error.Message);
        }
        catch (InvalidOperationException error)
        {
            throw new RequestException(StatusCodes.Status409Conflict, error.Message);
        }
    }
}
