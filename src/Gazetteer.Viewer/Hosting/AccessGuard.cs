using Microsoft.AspNetCore.Http;

namespace Gazetteer.Viewer.Hosting;

/// <summary>Keeps other users of the machine out: only a browser that was once opened with a key of the view is answered.</summary>
internal sealed class AccessGuard(AccessKeys keys)
{
    private const string KeyParameter = "key";

    /// <summary>Browsers send a cookie to every port of a host, so that two views at once need two names.</summary>
    private static string CookieName(HttpContext context) => $"gazetteer-{context.Connection.LocalPort}";

    /// <summary>The path and query that a key opens the view with.</summary>
    public static string AddressOf(string key) => $"/?{KeyParameter}={key}";

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (keys.IsCookie(context.Request.Cookies[CookieName(context)])) return next(context);
        if (context.Request.Path == "/" && context.Request.Query[KeyParameter] is [{ } key] && keys.Opens(key))
        {
            // Answered here and not redirected: a browser that came from elsewhere, such as a link in a letter, would not send the cookie yet.
            context.Response.Cookies.Append(CookieName(context), keys.Cookie, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/" });
            context.Response.Headers.CacheControl = "no-store";
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("This view opens with the address that gazetteer printed when it started, with the key in it. Copy it from the terminal, or start 'gazetteer view' again.\n");
    }
}
