using System.Text;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Typography;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Drawing;
using SkiaSharp;

namespace Gazetteer.Pictures.Writing;

/// <summary>Paints a drawing on a canvas of Skia: of pixels or of a PDF page.</summary>
internal static class SkiaPainter
{
    /// <summary>Paints all groups from the bottom up.</summary>
    public static void Paint(PictureDrawing drawing, SKCanvas canvas)
    {
        if (drawing.Ground is { } ground)
        {
            using var paper = Filling(ground, 1);
            canvas.DrawRect(0, 0, (float)drawing.Width, (float)drawing.Height, paper);
        }

        foreach (var group in drawing.Groups)
        {
            canvas.Save();
            if (group.Clip is { } clip) canvas.ClipRect(new SKRect((float)clip.Left, (float)clip.Top, (float)clip.Right, (float)clip.Bottom), SKClipOperation.Intersect, true);
            foreach (var mark in group.Marks) Paint(mark, canvas);
            canvas.Restore();
        }
    }

    private static void Paint(Mark mark, SKCanvas canvas)
    {
        switch (mark)
        {
            case PathMark path:
                using (var outline = Outline(path.Contours)) Paint(outline, path.Fill, path.FillOpacity, path.Edge, canvas);
                break;
            case SymbolMark symbol:
                using (var outline = Outline(symbol)) Paint(outline, symbol.Paint.Fill, symbol.Paint.FillOpacity, symbol.Paint.Edge, canvas);
                break;
            case TextMark text:
                Paint(text, canvas);
                break;
        }
    }

    private static void Paint(SKPath outline, Colour? fill, double opacity, Stroke? edge, SKCanvas canvas)
    {
        if (fill is { } colour)
        {
            using var paint = Filling(colour, opacity);
            canvas.DrawPath(outline, paint);
        }

        if (edge is not { Pixels: > 0 } line) return;
        using var pen = new SKPaint { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = (float)line.Pixels, StrokeJoin = SKStrokeJoin.Round, Color = Skia(line.Colour, 1) };
        using var dashes = line.IsDashed ? SKPathEffect.CreateDash([(float)line.DashPixels, (float)line.GapPixels], 0) : null;
        pen.PathEffect = dashes;
        canvas.DrawPath(outline, pen);
    }

    private static void Paint(TextMark text, SKCanvas canvas)
    {
        foreach (var run in text.Line.Runs)
        {
            using var font = new SKFont(run.Face.Typeface, (float)text.Line.Style.Pixels) { Subpixel = true, Hinting = SKFontHinting.None, Edging = SKFontEdging.Antialias };
            using var glyphs = Glyphs(run, font);
            if (glyphs is null) continue;
            if (text.Halo is { } halo)
            {
                using var rim = new SKPaint { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = (float)TextMark.HaloPixels, StrokeJoin = SKStrokeJoin.Round, Color = Skia(halo, 1) };
                canvas.DrawText(glyphs, (float)text.Left, (float)text.Baseline, rim);
            }

            using var ink = Filling(text.Colour, 1);
            canvas.DrawText(glyphs, (float)text.Left, (float)text.Baseline, ink);
        }
    }

    /// <summary>The glyphs with what they write, which makes the text of a PDF file text.</summary>
    private static SKTextBlob? Glyphs(GlyphRun run, SKFont font)
    {
        using var builder = new SKTextBlobBuilder();
        var text = Encoding.UTF8.GetBytes(run.Text);
        var buffer = builder.AllocateRawPositionedTextRun(font, run.Glyphs.Length, text.Length);
        run.Glyphs.CopyTo(buffer.Glyphs);
        run.Positions.CopyTo(buffer.Positions);
        text.CopyTo(buffer.Text);
        run.Clusters.CopyTo(buffer.Clusters);
        return builder.Build();
    }

    private static SKPath Outline(IEnumerable<Contour> contours)
    {
        var path = new SKPath { FillType = SKPathFillType.EvenOdd };
        foreach (var contour in contours)
        {
            path.AddPoly([.. contour.Points.Select(static p => new SKPoint(Tenth(p.X), Tenth(p.Y)))], contour.IsClosed);
        }

        return path;
    }

    private static SKPath Outline(SymbolMark symbol)
    {
        if (symbol.Shape != SymbolShape.Disc) return Outline([SymbolOutline.Of(symbol.Shape, symbol.Middle, symbol.Paint.Radius)]);
        var path = new SKPath();
        path.AddCircle((float)symbol.Middle.X, (float)symbol.Middle.Y, (float)symbol.Paint.Radius);
        return path;
    }

    private static SKPaint Filling(Colour colour, double opacity) => new() { IsAntialias = true, Style = SKPaintStyle.Fill, Color = Skia(colour, opacity) };

    private static SKColor Skia(Colour colour, double opacity) => new(colour.Red, colour.Green, colour.Blue, (byte)Math.Round(opacity * 255));

    /// <summary>No printer is finer than a tenth of a unit, and a PDF file writes every digit.</summary>
    private static float Tenth(double value) => (float)Math.Round(value, 1);
}
