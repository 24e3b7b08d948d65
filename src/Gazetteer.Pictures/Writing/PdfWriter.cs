using Gazetteer.Pictures.Drawing;
using SkiaSharp;

namespace Gazetteer.Pictures.Writing;

/// <summary>Writes drawings as the pages of a PDF file. Text stays text, in fonts that the file carries.</summary>
public static class PdfWriter
{
    /// <summary>PDF counts 72 to the inch.</summary>
    private const float PointsPerUnit = 0.75f;

    /// <summary>Writes the pages.</summary>
    /// <param name="pages">In their order; at least one.</param>
    /// <param name="title">What the file is called in a reader's window.</param>
    /// <param name="stream">Takes the bytes; need not seek, stays open.</param>
    public static void Write(IReadOnlyList<PictureDrawing> pages, string title, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfZero(pages.Count, nameof(pages));

        // Skia asks where it is in its stream, which a pipe cannot tell.
        using var whole = new MemoryStream();
        using var managed = new SKManagedWStream(whole);
        using var document = SKDocument.CreatePdf(managed, new SKDocumentPdfMetadata { Title = title, Creator = "Gazetteer", Producer = "Gazetteer", RasterDpi = 300, EncodingQuality = 95 });
        foreach (var page in pages)
        {
            var canvas = document.BeginPage((float)page.Width * PointsPerUnit, (float)page.Height * PointsPerUnit);
            canvas.Scale(PointsPerUnit);
            SkiaPainter.Paint(page, canvas);
            document.EndPage();
        }

        document.Close();
        managed.Flush();
        whole.Position = 0;
        whole.CopyTo(stream);
    }
}
