using Gazetteer.Scene.Filters;
using Gazetteer.Viewer.Requests;
using Microsoft.AspNetCore.Http;

namespace Gazetteer.Viewer.Api;

/// <summary>Reads the conditions of a filter from what a page asks.</summary>
internal static class FilterQuery
{
    /// <exception cref="RequestException">A condition is not understood.</exception>
    public static MentionFilter Of(HttpRequest request) => Read(() => FilterText.Read(name => request.Query[name]));

    /// <exception cref="RequestException">A condition is not understood.</exception>
    public static MentionFilter Parse(string? query) => Read(() => FilterText.Parse(query ?? ""));

    private static MentionFilter Read(Func<MentionFilter> read)
    {
        try
        {
            return read();
        }
        catch (FormatException e)
        {
            throw new RequestException(StatusCodes.Status400BadRequest, $"The filter is not understood: {e.Message}.");
        }
    }
}
