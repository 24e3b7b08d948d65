using System.Collections.Immutable;
using System.Text;
using HarfBuzzSharp;
using SkiaSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace Gazetteer.Pictures.Typography;

/// <summary>Shapes lines with HarfBuzz, each stretch of one direction and font by itself.</summary>
internal sealed class LineShaper(FontBook fonts)
{
    /// <summary>Shapes a line.</summary>
    public ShapedLine Shape(string text, TextStyle style, bool? isRightToLeft)
    {
        var direction = isRightToLeft ?? BidiLine.BeginsRightToLeft(text);
        var runs = ImmutableArray.CreateBuilder<GlyphRun>();
        var x = 0d;
        foreach (var run in BidiLine.RunsOf(text, direction))
        {
            var pieces = PiecesOf(text, run, style);
            if (run.IsRightToLeft) pieces.Reverse();
            foreach (var (face, start, length) in pieces)
            {
                var glyphs = Shape(face, text, start, length, run.IsRightToLeft, style.Pixels, x);
                runs.Add(glyphs);
                x += glyphs.Width;
            }
        }

        return new ShapedLine(text, style, direction, x, runs.DrainToImmutable());
    }

    private List<(FontFace Face, int Start, int Length)> PiecesOf(string text, BidiRun run, TextStyle style)
    {
        var pieces = new List<(FontFace Face, int Start, int Length)>();
        FontFace? current = null;
        var arabic = fonts.ArabicFor(text, style);
        var at = run.Start;
        foreach (var rune in text.AsSpan(run.Start, run.Length).EnumerateRunes())
        {
            var face = fonts.FaceFor(rune, style, arabic, current);
            var length = Math.Min(rune.Utf16SequenceLength, run.Start + run.Length - at);
            if (face == current) pieces[^1] = pieces[^1] with { Length = pieces[^1].Length + length };
            else pieces.Add((face, at, length));
            current = face;
            at += length;
        }

        return pieces;
    }

    private static GlyphRun Shape(FontFace face, string text, int start, int length, bool isRightToLeft, double pixels, double x)
    {
        using var buffer = new Buffer();
        buffer.AddUtf16(text.AsSpan(), start, length);
        buffer.GuessSegmentProperties();
        buffer.Direction = isRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        face.Shaping.Shape(buffer);
        var (infos, places) = (buffer.GlyphInfos, buffer.GlyphPositions);
        var (glyphs, positions, clusters) = (new ushort[infos.Length], new SKPoint[infos.Length], new uint[infos.Length]);
        var scale = pixels / face.UnitsPerEm;
        var pen = 0d;
        for (var i = 0; i < infos.Length; i++)
        {
            glyphs[i] = (ushort)infos[i].Codepoint;
            positions[i] = new SKPoint((float)(x + pen + (places[i].XOffset * scale)), (float)(-places[i].YOffset * scale));
            clusters[i] = (uint)Encoding.UTF8.GetByteCount(text.AsSpan(start, Math.Max(0, (int)infos[i].Cluster - start)));
            pen += places[i].XAdvance * scale;
        }

        var (top, bottom) = InkOf(face, glyphs, positions, pixels);
        return new GlyphRun(face, glyphs, positions, text.Substring(start, length), clusters, x, pen, top, bottom);
    }

    private static (double Top, double Bottom) InkOf(FontFace face, ushort[] glyphs, SKPoint[] positions, double pixels)
    {
        using var font = new SKFont(face.Typeface, (float)pixels) { Subpixel = true, Hinting = SKFontHinting.None };
        font.GetGlyphWidths(glyphs, out var boxes);
        var (top, bottom) = (0d, 0d);
        for (var i = 0; i < glyphs.Length; i++)
        {
            top = Math.Max(top, -(boxes[i].Top + positions[i].Y));
            bottom = Math.Max(bottom, boxes[i].Bottom + positions[i].Y);
        }

        return (top, bottom);
    }
}
