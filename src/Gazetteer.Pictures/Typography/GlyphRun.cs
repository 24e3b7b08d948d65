using SkiaSharp;

namespace Gazetteer.Pictures.Typography;

/// <summary>Glyphs of one font side by side.</summary>
/// <param name="Face">The font.</param>
/// <param name="Glyphs">Their numbers, from left to right.</param>
/// <param name="Positions">Where each stands, from the beginning of the line.</param>
/// <param name="Text">What they write, in reading order.</param>
/// <param name="Clusters">For each glyph the byte of <paramref name="Text"/> in UTF-8 where what it writes begins.</param>
/// <param name="X">Where the run begins, from the left of the line.</param>
/// <param name="Width">Its width.</param>
/// <param name="Top">How far ink reaches above the base line.</param>
/// <param name="Bottom">How far ink reaches below it.</param>
internal sealed record GlyphRun(FontFace Face, ushort[] Glyphs, SKPoint[] Positions, string Text, uint[] Clusters, double X, double Width, double Top, double Bottom);
