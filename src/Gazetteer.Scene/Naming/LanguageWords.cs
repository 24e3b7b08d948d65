using System.Collections.Frozen;

namespace Gazetteer.Scene.Naming;

/// <summary>English names of languages.</summary>
/// <remarks>Those of ISO 639 that gazetteers name places in; the runtime's own are switched off with its cultures.</remarks>
public static class LanguageWords
{
    private const string Table =
        "am Amharic;ar Arabic;az Azerbaijani;bal Balochi;be Belarusian;bg Bulgarian;bn Bengali;brh Brahui;bs Bosnian;ca Catalan;ckb Central Kurdish;cs Czech;da Danish;"
        + "de German;dv Divehi;dz Dzongkha;el Greek;en English;es Spanish;et Estonian;eu Basque;fa Persian;fi Finnish;fr French;gu Gujarati;he Hebrew;hi Hindi;"
        + "hr Croatian;hu Hungarian;hy Armenian;id Indonesian;is Icelandic;it Italian;ja Japanese;ka Georgian;kk Kazakh;km Khmer;kn Kannada;ko Korean;"
        + "ku Kurdish;ky Kyrgyz;la Latin;lo Lao;lt Lithuanian;lv Latvian;mk Macedonian;ml Malayalam;mn Mongolian;mr Marathi;ms Malay;my Burmese;ne Nepali;"
        + "nl Dutch;no Norwegian;pa Punjabi;pl Polish;ps Pashto;pt Portuguese;ro Romanian;ru Russian;sd Sindhi;si Sinhala;sk Slovak;sl Slovenian;so Somali;"
        + "sq Albanian;sr Serbian;sv Swedish;sw Swahili;ta Tamil;te Telugu;tg Tajik;th Thai;ti Tigrinya;tk Turkmen;tr Turkish;tt Tatar;ug Uyghur;uk Ukrainian;"
        + "ur Urdu;uz Uzbek;vi Vietnamese;zh Chinese";

    private static readonly FrozenDictionary<string, string> Names = Table
        .Split(';')
        .Select(static row => row.Split(' ', 2))
        .ToFrozenDictionary(static row => row[0], static row => row[1]);

    /// <summary>The name of a BCP 47 tag's language; the tag itself when it is not known; empty for none.</summary>
    public static string Of(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return Names.GetValueOrDefault(tag.Split('-')[0], tag);
    }
}
