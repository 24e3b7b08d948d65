using Gazetteer.Viewer.Requests;
using Microsoft.AspNetCore.Http;

namespace Gazetteer.Viewer.Hosting;

/// <summary>The one place where a request's mistakes become replies.</summary>
internal static class ErrorReplies
{
    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (RequestException e)
        {
            await ReplyAsync(context, e.Status, e.Message).ConfigureAwait(false);
        }
        catch (BadHttpRequestException e)
        {
            await ReplyAsync(context, e.StatusCode, e.Message).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The page went away; nobody waits for a reply.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await ReplyAsync(context, StatusCodes.Status507InsufficientStorage, e.Message).ConfigureAwait(false);
        }
    }

    private static Task ReplyAsync(HttpContext context, int status, string message)
    {
        if (context.Response.HasStarted) return Task.CompletedTask;
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(message + "\n");
    }
}
