using HarfBuzzSharp;
using SkiaSharp;

namespace Gazetteer.Pictures.Typography;

/// <summary>One font, for shaping and for painting. Thread-safe once made.</summary>
internal sealed class FontFace : IDisposable
{
    private readonly Blob _blob;
    private readonly Face _face;

    /// <summary>Opens a font file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is not a font.</exception>
    public FontFace(string path, string family, bool isBold, bool isItalic)
    {
        if (!File.Exists(path)) throw new FileNotFoundException($"The font {path} is missing.", path);
        Family = family;
        IsBold = isBold;
        IsItalic = isItalic;
        Typeface = SKTypeface.FromFile(path) ?? throw new InvalidDataException($"{path} is not a font that can be used.");
        _blob = Blob.FromFile(path);
        _face = new Face(_blob, 0);
        Shaping = new Font(_face);
        UnitsPerEm = _face.UnitsPerEm;
        Shaping.SetScale(UnitsPerEm, UnitsPerEm);
        Shaping.SetFunctionsOpenType();
    }

    /// <summary>The family, as style sheets name it.</summary>
    public string Family { get; }

    public bool IsBold { get; }

    public bool IsItalic { get; }

    public SKTypeface Typeface { get; }

    public Font Shaping { get; }

    public int UnitsPerEm { get; }

    public bool Has(int codePoint) => Typeface.ContainsGlyph(codePoint);

    public void Dispose()
    {
        Shaping.Dispose();
        _face.Dispose();
        _blob.Dispose();
        Typeface.Dispose();
    }
}
