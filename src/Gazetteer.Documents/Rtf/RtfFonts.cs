namespace Gazetteer.Documents.Rtf;

/// <summary>The code pages that the fonts of a document imply.</summary>
internal sealed class RtfFonts
{
    private readonly Dictionary<int, int> _codePages = [];
    private int _font;

    /// <summary>Code page of fonts that imply none.</summary>
    public int Default { get; set; } = 1252;

    /// <summary>Takes a control word within the font table.</summary>
    public void Take(string word, int number)
    {
        if (word == "f") _font = number;
        else if (word == "fcharset" && OfCharset(number) is { } codePage) _codePages[_font] = codePage;
        else if (word == "cpg") _codePages[_font] = number;
    }

    /// <summary>Code page of a font.</summary>
    public int CodePage(int font) => _codePages.GetValueOrDefault(font, Default);

    private static int? OfCharset(int charset) => charset switch
    {
        0 => 1252,
        77 => 10000,
        128 => 932,
        129 => 949,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        _ => null,
    };
}
