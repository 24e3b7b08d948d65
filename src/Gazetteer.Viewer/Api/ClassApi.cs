using Gazetteer.Foundation;
using Gazetteer.Pictures.Classes;
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

/// <summary>A class pack of what is shown, <c>/api/class/pdf</c> to print and <c>/api/class/html</c> to play, with the settings of <c>gazetteer class</c> as a query.</summary>
internal static class ClassApi
{
    public static void MapClassPacks(this IEndpointRouteBuilder routes, Basemap? basemap, Func<string, Place?>? findPlace) =>
        routes.MapGet("/api/class/{format}", (HttpRequest request, Desk desk, PlaceDirectory names, string format, [AsParameters] SelectionQuery query, CancellationToken cancellation) =>
        {
            var map = PictureQuery.Drawn(basemap);
            var settings = new PictureQuery(request.Query, findPlace);
            return PictureQuery.Reading(() => Write(format, settings, PictureQuery.Shown(query, desk), names, map, cancellation));
        });

    private static FileContentHttpResult Write(string format, PictureQuery query, Atlas atlas, PlaceDirectory names, Basemap basemap, CancellationToken cancellation)
    {
        var (extent, box) = query.Extent();
        var options = ClassSettings.Read(name => query[name]) with { Extent = extent, Box = box };
        using var fonts = FontBook.Open(DataFolder.Locate().Fonts);
        var pack = new ClassComposer(names, basemap, fonts).Compose(atlas, options, cancellation) ?? throw new RequestException(
            StatusCodes.Status409Conflict,
            $"The documents name fewer than {ClassComposer.FewestPlaces} places there that a class could tell apart in this language. Choose a larger part of the world, a harder level or another language.");
        using var stream = new MemoryStream();
        switch (format)
        {
            case "pdf": PdfWriter.Write(pack.Pages, pack.Title, stream); return TypedResults.File(stream.ToArray(), "application/pdf", "class.pdf");
            case "html": ClassPage.Write(pack, stream); return TypedResults.File(stream.ToArray(), "text/html; charset=utf-8", "class.html");
            default: throw new RequestException(StatusCodes.Status404NotFound, $"There is no class pack as '{format}'.");
        }
    }
}
