using System.Runtime.CompilerServices;
using Gazetteer.Scene;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace Gazetteer.Viewer.Api;

/// <summary>Tells the page how far the reading is, as it goes on.</summary>
internal static class ProgressApi
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    public static void MapProgress(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/progress", static (Desk desk, IHostApplicationLifetime lifetime, CancellationToken aborted) =>
            TypedResults.ServerSentEvents(Follow(desk, lifetime.ApplicationStopping, aborted), "progress"));

    private static async IAsyncEnumerable<ReadingProgress> Follow(
        Desk desk, CancellationToken stopping, [EnumeratorCancellation] CancellationToken aborted)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, aborted);
        for (var version = -1; ;)
        {
            ReadingProgress progress;
            try
            {
                progress = await desk.WaitForChangeAsync(version, either.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                yield break;
            }

            version = progress.Version;
            yield return progress;
            await Task.Delay(Pause, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
