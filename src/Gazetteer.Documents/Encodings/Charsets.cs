using System.Text;

namespace Gazetteer.Documents.Encodings;

/// <summary>Encodings by the names that documents call them.</summary>
internal static class Charsets
{
    static Charsets()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Encoding.RegisterProvider(new Utf7.Provider());
    }

    /// <summary>Makes the encodings known to the whole program; libraries that look them up themselves find them from then on.</summary>
    public static void Register()
    {
        // The static constructor did.
    }

    /// <summary>The encoding, or null when the name is not known. What the web calls Latin-1 is windows-1252 (WHATWG Encoding Standard).</summary>
    public static Encoding? Find(string name)
    {
        var known = name.Trim().ToLowerInvariant() switch
        {
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => "windows-1252",
            "iso-8859-9" or "latin5" => "windows-1254",
            "utf8" or "unicode-1-1-utf-8" => "utf-8",
            "utf7" or "unicode-1-1-utf-7" => "utf-7",
            "iso-8859-8-i" or "iso-8859-8-e" => "iso-8859-8",
            "gbk" or "x-gbk" or "gb2312" => "gb18030",
            "ms936" or "cp936" => "gb18030",
            "ks_c_5601-1987" or "ksc5601" or "cp949" or "ms949" => "ks_c_5601-1987",
            "ms_kanji" or "cp932" or "windows-31j" => "shift_jis",
            var other => other,
        };
        try
        {
            return Encoding.GetEncoding(known);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The encoding of a code page's number, windows-1252 when it is not known.</summary>
    public static Encoding Find(int codePage)
    {
        try
        {
            return Encoding.GetEncoding(codePage is 0 or 42 ? 1252 : codePage);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return Encoding.GetEncoding(1252);
        }
    }
}
