using Gazetteer.Scene;
using Gazetteer.Reading.Searching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Gazetteer.Viewer.Api;

/// <summary>The search for words in the texts of all documents.</summary>
internal static class TextsApi
{
    private const int MostPassages = 200;

    public static void MapTexts(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/texts", static (Desk desk, TextIndex texts, string? words, int? from, int? count, CancellationToken aborted) =>
            texts.Find(desk.Atlas, words ?? "", Math.Max(0, from ?? 0), Math.Clamp(count ?? MostPassages, 1, MostPassages), aborted));
}
