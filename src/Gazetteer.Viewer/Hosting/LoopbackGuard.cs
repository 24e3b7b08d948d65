using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Gazetteer.Viewer.Hosting;

/// <summary>Keeps other websites out: a page that a browser shows from elsewhere must neither read the documents nor frame the view.</summary>
/// <remarks>
/// The server is bound to the loopback address, but a name of an attacker may be made to point there (DNS rebinding); then the Host header
/// bears that name. Requests of other sites bear an Origin that is not ours, or say that they cross sites.
/// </remarks>
internal static class LoopbackGuard
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (IsOurs(context.Request)) return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync("This view answers only to its own address on this computer.\n");
    }

    private static bool IsOurs(HttpRequest request)
    {
        if (!IsLoopbackName(request.Host.Host)) return false;
        if (request.Headers["Sec-Fetch-Site"] is [{ } site] && site is "cross-site" && request.Headers["Sec-Fetch-Mode"] != "navigate") return false;
        return request.Headers[HeaderNames.Origin] is not [{ } origin] || origin == $"{request.Scheme}://{request.Host.Value}";
    }

    private static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
