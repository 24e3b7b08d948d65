using Gazetteer.Output.Rows;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Maps;
using Gazetteer.Pictures.Options;
using Gazetteer.Pictures.Writing;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Scene;

namespace Gazetteer.Output.Maps;

/// <summary>The map of the documents as an export: the picture that <c>gazetteer map</c> draws unless it is told more.</summary>
internal static class MapPicture
{
    private const double PngScale = 2;

    /// <summary>Writes the map as SVG.</summary>
    /// <exception cref="IOException">The base map or a font is missing.</exception>
    public static void WriteSvg(Stream stream, IEnumerable<ExtractedDocument> documents, ExportContext context) => SvgWriter.Write(Titled(documents, context), stream);

    /// <summary>Writes the map as PNG, with 192 dots to the inch.</summary>
    /// <exception cref="IOException">The base map or a font is missing.</exception>
    public static void WritePng(Stream stream, IEnumerable<ExtractedDocument> documents, ExportContext context) => PngWriter.Write(Titled(documents, context), PngScale, stream);

    /// <summary>Writes the map as PDF.</summary>
    /// <exception cref="IOException">The base map or a font is missing.</exception>
    public static void WritePdf(Stream stream, IEnumerable<ExtractedDocument> documents, ExportContext context) => PdfWriter.Write([Titled(documents, context)], context.Options.Title, stream);

    /// <summary>The map without a title, for a page that has one.</summary>
    /// <param name="atlas">What is mentioned.</param>
    /// <param name="context">Options and names.</param>
    /// <param name="link">Where a place's symbol leads to.</param>
    public static PictureDrawing Within(Atlas atlas, ExportContext context, Func<PlaceId, string> link) =>
        Compose(atlas, context, new PictureOptions { Sheet = new Sheet("page", 1200, 820), Link = link });

    private static PictureDrawing Titled(IEnumerable<ExtractedDocument> documents, ExportContext context) =>
        Compose(Atlas.Of(documents, context.Options.AllKinds), context, new PictureOptions { Title = context.Options.Title });

    private static PictureDrawing Compose(Atlas atlas, ExportContext context, PictureOptions options)
    {
        using var fonts = context.OpenFonts();
        return new MapComposer(context.Names, context.OpenBasemap(), fonts).Compose(atlas, options).Pages[0];
    }
}
