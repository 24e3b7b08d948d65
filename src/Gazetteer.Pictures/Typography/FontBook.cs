using System.Collections.Concurrent;
using System.Text;

namespace Gazetteer.Pictures.Typography;

/// <summary>The fonts that pictures are written in: the program's own, so that every machine draws the same, and the user's for letters that these lack. Thread-safe.</summary>
public sealed class FontBook : IDisposable
{
    private readonly FontFace[] _sans;
    private readonly FontFace[] _arabic;
    private readonly FontFace _wideArabic;
    private readonly FontFace _italic;
    private readonly FontFace[] _others;
    private readonly ConcurrentDictionary<(string Text, TextStyle Style, bool? Direction), ShapedLine> _lines = new();
    private readonly ConcurrentDictionary<int, byte> _missing = new();

    private FontBook(string folder, IEnumerable<string> others)
    {
        FontFace Open(string file, string family, bool isBold = false, bool isItalic = false) => new(Path.Combine(folder, file), family, isBold, isItalic);
        _sans = [Open("NotoSans-Regular.ttf", "Noto Sans"), Open("NotoSans-SemiBold.ttf", "Noto Sans", isBold: true)];
        _arabic = [Open("Vazirmatn-Regular.ttf", "Vazirmatn"), Open("Vazirmatn-SemiBold.ttf", "Vazirmatn", isBold: true)];
        _wideArabic = Open("NotoSansArabic-Regular.ttf", "Noto Sans Arabic");
        _italic = Open("NotoSans-Italic.ttf", "Noto Sans", isItalic: true);
        _others = [.. others.Select(static path => new FontFace(path, Path.GetFileNameWithoutExtension(path), false, false))];
    }

    /// <summary>Characters that no font had, in code points; a picture shows a box in their place.</summary>
    public IReadOnlyCollection<int> Missing => [.. _missing.Keys.Order()];

    /// <summary>Opens the fonts.</summary>
    /// <param name="folder">The folder of the program's own fonts.</param>
    /// <param name="others">Font files for letters that these lack, first come first served.</param>
    /// <exception cref="IOException">A file is missing.</exception>
    /// <exception cref="InvalidDataException">A file is not a font.</exception>
    public static FontBook Open(string folder, IEnumerable<string>? others = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new FontBook(folder, others ?? []);
    }

    /// <summary>Shapes one line. Lines are kept: what is measured for its room is painted later.</summary>
    /// <param name="text">What is written, without line ends.</param>
    /// <param name="style">How.</param>
    /// <param name="isRightToLeft">The direction of the line; that of its first letter unless given.</param>
    public ShapedLine Shape(string text, TextStyle style, bool? isRightToLeft = null)
    {
        ArgumentNullException.ThrowIfNull(text);

        // Arabic script has no italic, and a line is of one slant.
        if (style.IsItalic && text.EnumerateRunes().Any(static r => BidiClasses.Of(r) is BidiClass.Right or BidiClass.ArabicLetter)) style = style with { IsItalic = false };
        return _lines.GetOrAdd((text, style, isRightToLeft), static (key, book) => new LineShaper(book).Shape(key.Text, key.Style, key.Direction), this);
    }

    /// <summary>Width of a line in units of the drawing.</summary>
    public double Width(string text, TextStyle style) => Shape(text, style).Width;

    /// <summary>Whether all letters of a text can be shown.</summary>
    public bool CanWrite(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.EnumerateRunes().All(r => IsUnseen(r) || AllFaces().Any(f => f.Has(r.Value)));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var face in AllFaces().Append(_italic)) face.Dispose();
    }

    /// <summary>The font for a character.</summary>
    /// <param name="rune">The character.</param>
    /// <param name="style">How it is to be written.</param>
    /// <param name="arabic">The font for Arabic script (<see cref="ArabicFor"/>).</param>
    /// <param name="current">The font of the character before it, which blanks and signs keep.</param>
    internal FontFace FaceFor(Rune rune, TextStyle style, FontFace arabic, FontFace? current)
    {
        if (current is not null && !Rune.IsLetterOrDigit(rune) && (IsUnseen(rune) || current.Has(rune.Value))) return current;
        var bold = style.IsBold ? 1 : 0;
        var sans = style.IsItalic ? _italic : _sans[bold];
        if (sans.Has(rune.Value)) return sans;
        if (arabic.Has(rune.Value)) return arabic;
        if (Array.Find(_others, f => f.Has(rune.Value)) is { } other) return other;
        if (!IsUnseen(rune)) _missing.TryAdd(rune.Value, 0);
        return current ?? sans;
    }

    /// <summary>The font for the letters of Arabic script in a line: one for all of them, since letters of two fonts do not join.</summary>
    internal FontFace ArabicFor(string text, TextStyle style)
    {
        var usual = _arabic[style.IsBold ? 1 : 0];
        return text.EnumerateRunes().All(r => usual.Has(r.Value) || !_wideArabic.Has(r.Value)) ? usual : _wideArabic;
    }

    private static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control;

    private IEnumerable<FontFace> AllFaces() => _sans.Concat(_arabic).Append(_wideArabic).Concat(_others);
}
