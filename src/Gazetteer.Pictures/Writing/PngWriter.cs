using Gazetteer.Pictures.Drawing;
using SkiaSharp;

namespace Gazetteer.Pictures.Writing;

/// <summary>Writes a drawing as PNG.</summary>
public static class PngWriter
{
    /// <summary>The most pixels of a picture; a larger one would take more memory than it is worth.</summary>
    public const int MostPixels = 200_000_000;

    /// <summary>Writes the picture.</summary>
    /// <param name="drawing">The page.</param>
    /// <param name="scale">Pixels for a unit of the drawing: 2 makes 192 dots to the inch.</param>
    /// <param name="stream">Takes the bytes; stays open.</param>
    /// <exception cref="ArgumentOutOfRangeException">The scale is not above 0, or the picture would be larger than <see cref="MostPixels"/>.</exception>
    public static void Write(PictureDrawing drawing, double scale, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(scale);
        var (width, height) = ((int)Math.Round(drawing.Width * scale), (int)Math.Round(drawing.Height * scale));
        if ((long)width * height > MostPixels) throw new ArgumentOutOfRangeException(nameof(scale), scale, $"A picture of {width} × {height} pixels is too large.");
        using var surface = SKSurface.Create(new SKImageInfo(Math.Max(1, width), Math.Max(1, height), SKColorType.Rgba8888, SKAlphaType.Premul));
        surface.Canvas.Clear(SKColors.Transparent);
        surface.Canvas.Scale((float)scale);
        SkiaPainter.Paint(drawing, surface.Canvas);
        using var pixels = surface.PeekPixels();

        // Packing harder takes several times as long and saves a tenth.
        using var packed = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.Sub, 4)) ?? throw new InvalidOperationException("The picture could not be packed.");
        packed.SaveTo(stream);
    }
}
