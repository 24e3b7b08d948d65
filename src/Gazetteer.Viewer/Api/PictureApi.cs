using System.Globalization;
using Gazetteer.Foundation;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Maps;
using Gazetteer.Pictures.Options;
using Gazetteer.Pictures.Typography;
using Gazetteer.Pictures.Writing;
using Gazetteer.Scene;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Naming;
using Gazetteer.Viewer.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Gazetteer.Viewer.Api;

/// <summary>What is shown, as a picture: <c>/api/picture/svg</c> for a preview, <c>png</c> and <c>pdf</c> to keep, with the settings of <c>gazetteer map</c> as a query.</summary>
internal static class PictureApi
{
    private const double MostScale = 4;

    public static void MapPictures(this IEndpointRouteBuilder routes, Basemap? basemap) =>
        routes.MapGet("/api/picture/{format}", (HttpRequest request, Desk desk, PlaceDirectory names, string format, [AsParameters] SelectionQuery query, CancellationToken cancellation) =>
        {
            var map = basemap ?? throw new RequestException(StatusCodes.Status409Conflict, "The view was started without a base map, which pictures are drawn on.");
            var atlas = query.On(desk);
            var shown = query.Within(atlas).Document is { } document ? Atlas.Of([atlas.Documents[document]], atlas.ShowsAllKinds) : atlas;
            return Write(format, request.Query, shown, names, map, cancellation);
        });

    private static FileContentHttpResult Write(string format, IQueryCollection query, Atlas atlas, PlaceDirectory names, Basemap basemap, CancellationToken cancellation)
    {
        try
        {
            string? Value(string name) => query[name].FirstOrDefault();
            var options = PictureSettings.Read(Value);
            var (extent, box) = PictureSettings.ExtentOf(Value("extent") ?? "core") ?? throw new FormatException("extent wants core, all, world, or a box WEST,SOUTH,EAST,NORTH in degrees.");
            using var fonts = FontBook.Open(DataFolder.Locate().Fonts);
            var picture = new MapComposer(names, basemap, fonts).Compose(atlas, options with { Extent = extent, Box = box }, cancellation);
            using var stream = new MemoryStream();
            var mediaType = Write(format, [.. picture.Pages], ScaleOf(Value("scale")), stream);
            return TypedResults.File(stream.ToArray(), mediaType, $"map.{format}");
        }
        catch (FormatException e)
        {
            throw new RequestException(StatusCodes.Status400BadRequest, e.Message);
        }
    }

    private static string Write(string format, PictureDrawing[] pages, double scale, Stream stream)
    {
        switch (format)
        {
            case "svg": SvgWriter.Write(pages[0], stream); return "image/svg+xml";
            case "png": PngWriter.Write(pages[0], scale, stream); return "image/png";
            case "pdf": PdfWriter.Write(pages, pages[0].Title, stream); return "application/pdf";
            default: throw new RequestException(StatusCodes.Status404NotFound, $"There is no picture format '{format}'.");
        }
    }

    private static double ScaleOf(string? text)
    {
        if (text is null) return 2;
        var isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var scale);
        return isNumber && scale is >= 1 and <= MostScale ? scale : throw new FormatException($"scale wants a number from 1 to {MostScale}; '{text}' is not.");
    }
}
