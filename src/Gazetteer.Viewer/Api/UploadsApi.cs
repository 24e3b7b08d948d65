using Gazetteer.Documents.Library;
using Gazetteer.Foundation;
using Gazetteer.Reading;
using Gazetteer.Scene;
using Gazetteer.Viewer.Samples;
using Gazetteer.Viewer.Uploads;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gazetteer.Viewer.Api;

/// <summary>Documents that are dropped on the page, and the end of a reading that has become too long.</summary>
internal static class UploadsApi
{
    public static void MapUploads(this IEndpointRouteBuilder routes, DeskReader? reader)
    {
        routes.MapPost("/api/progress/cancel", static (ReadingQueue queue) => queue.Cancel());
        routes.MapGet("/api/uploads", IResult () => reader is null
            ? TypedResults.NoContent()
            : TypedResults.Ok(new UploadsReply(UploadFolder.MostBytes, DocumentLibrary.Kinds.All.SelectMany(static k => k.Extensions))));
        if (reader is null) return;
        routes.MapPost("/api/sample", (Desk desk, ReadingQueue queue) =>
        {
            _ = queue.RunAsync(cancellation => reader.ReadAsync(SampleDocuments.All, desk, cancellation));
        });
        routes.MapPost("/api/uploads", async (HttpRequest request, Desk desk, ReadingQueue queue, CancellationToken aborted) =>
        {
            var folder = new UploadFolder();
            try
            {
                await UploadRequest.ReceiveAsync(request, folder, desk.Add, aborted).ConfigureAwait(false);
            }
            catch
            {
                folder.Dispose();
                throw;
            }

            // Not waited for: the page follows the progress.
            _ = queue.RunAsync(cancellation => ReadAsync(reader, folder, desk, cancellation));
            return TypedResults.Accepted((string?)null, new UploadedReply(folder.Inputs.Count));
        });
    }

    private static async Task ReadAsync(DeskReader reader, UploadFolder folder, Desk desk, CancellationToken cancellation)
    {
        using (folder)
        {
            try
            {
                await reader.ReadAsync(folder.Inputs, desk, cancellation).ConfigureAwait(false);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // Nobody waits for this reading, so nobody else would tell.
                desk.Add(new Problem("documents dropped on the page", 0, $"the reading ended early: {e.Message}"));
            }
        }
    }
}
