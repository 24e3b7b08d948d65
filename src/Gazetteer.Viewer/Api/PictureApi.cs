using System.Globalization;
using Gazetteer.Foundation;
using Gazetteer.Pictures.Maps;
using Gazetteer.Pictures.Typography;
using Gazetteer.Pictures.Writing;
using Gazetteer.Places;
using Gazetteer.Scene;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Naming;
using Gazetteer.Viewer.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Gazetteer.Viewer.Api;

/// <summary>
/// What is shown, as a picture: <c>/api/picture/svg</c> for a preview, <c>png</c>, <c>pdf</c> and <c>html</c> (a figure for articles) to keep, with the settings of
/// <c>gazetteer map</c> as a query. Headers tell how many places it shows (<c>Places-Shown</c>), names (<c>Places-Named</c>), leaves outside (<c>Places-Outside</c>), how many documents have no date
/// and stand on no map of a row (<c>Documents-Undated</c>), and how many pages there are (<c>Pages</c>).
/// </summary>
internal static class PictureApi
{
    public static void MapPictures(this IEndpointRouteBuilder routes, Basemap? basemap, Func<string, Place?>? findPlace) =>
        routes.MapGet("/api/picture/{format}", (HttpContext context, Desk desk, PlaceDirectory names, string format, [AsParameters] SelectionQuery query, CancellationToken cancellation) =>
        {
            var map = PictureQuery.Drawn(basemap);
            var settings = new PictureQuery(context.Request.Query, findPlace);
            return PictureQuery.Reading(() => Write(format, settings, context.Response.Headers, PictureQuery.Shown(query, desk), names, map, cancellation));
        });

    private static FileContentHttpResult Write(string format, PictureQuery query, IHeaderDictionary headers, Atlas atlas, PlaceDirectory names, Basemap basemap, CancellationToken cancellation)
    {
        var (options, scale) = (query.Picture(), query.Scale());

        // In an article the caption is text below the picture.
        var drawn = format == "html" ? options with { Caption = "" } : options;
        using var fonts = FontBook.Open(DataFolder.Locate().Fonts);
        var picture = new MapComposer(names, basemap, fonts).Compose(atlas, drawn, cancellation);
        using var stream = new MemoryStream();
        var mediaType = MediaTypeOf(format);
        PictureFile.Write($".{format}", picture.Pages, options.Caption, options.Language, scale, stream);
        foreach (var (name, count) in (ReadOnlySpan<(string, int)>)[("Places-Shown", picture.Shown), ("Places-Named", picture.Named), ("Places-Outside", picture.Outside),
            ("Pages", picture.Pages.Length), ("Documents-Undated", picture.Undated)])
            headers[name] = count.ToString(CultureInfo.InvariantCulture);
        return TypedResults.File(stream.ToArray(), mediaType, $"map.{format}");
    }

    private static string MediaTypeOf(string format) => format switch
    {
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "pdf" => "application/pdf",
        "html" => "text/html; charset=utf-8",
        _ => throw new RequestException(StatusCodes.Status404NotFound, $"There is no picture format '{format}'."),
    };
}
