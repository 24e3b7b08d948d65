using System.Collections.Frozen;

namespace Gazetteer.Scene.Naming;

/// <summary>English names of languages.</summary>
/// <remarks>Those of ISO 639 that gazetteers name places in; the runtime's own are switched off with its cultures.</remarks>
public static class LanguageWords
{
    private const string Table =
        "aa Afar;ab Abkhaz;af Afrikaans;ak Akan;am Amharic;an Aragonese;ar Arabic;arz Egyptian Arabic;as Assamese;ast Asturian;av Avar;ay Aymara;"
        + "az Azerbaijani;azb South Azerbaijani;ba Bashkir;bal Balochi;be Belarusian;bg Bulgarian;bho Bhojpuri;bm Bambara;bn Bengali;bo Tibetan;"
        + "br Breton;brh Brahui;bs Bosnian;ca Catalan;ce Chechen;ceb Cebuano;ckb Central Kurdish;co Corsican;cs Czech;cv Chuvash;cy Welsh;da Danish;"
        + "de German;dv Divehi;dz Dzongkha;ee Ewe;el Greek;en English;eo Esperanto;es Spanish;et Estonian;eu Basque;fa Persian;ff Fula;fi Finnish;"
        + "fo Faroese;fr French;fy West Frisian;ga Irish;gd Scottish Gaelic;gl Galician;glk Gilaki;gn Guarani;gu Gujarati;gv Manx;ha Hausa;he Hebrew;"
        + "hi Hindi;hr Croatian;ht Haitian Creole;hu Hungarian;hy Armenian;ia Interlingua;id Indonesian;ie Interlingue;ig Igbo;io Ido;is Icelandic;"
        + "it Italian;ja Japanese;jv Javanese;ka Georgian;kg Kongo;ki Kikuyu;kk Kazakh;kl Greenlandic;km Khmer;kn Kannada;ko Korean;ks Kashmiri;"
        + "ku Kurdish;kv Komi;kw Cornish;ky Kyrgyz;la Latin;lb Luxembourgish;lg Ganda;li Limburgish;ln Lingala;lo Lao;lrc Northern Luri;lt Lithuanian;"
        + "lv Latvian;mai Maithili;mg Malagasy;mi Maori;mk Macedonian;ml Malayalam;mn Mongolian;mr Marathi;ms Malay;mt Maltese;my Burmese;"
        + "mzn Mazanderani;nb Norwegian Bokmål;nds Low German;ne Nepali;new Newar;nl Dutch;nn Norwegian Nynorsk;no Norwegian;ny Chichewa;oc Occitan;"
        + "om Oromo;or Odia;os Ossetian;pa Punjabi;pl Polish;pnb Western Punjabi;ps Pashto;pt Portuguese;qu Quechua;rm Romansh;rn Rundi;ro Romanian;"
        + "ru Russian;rw Kinyarwanda;sa Sanskrit;sc Sardinian;scn Sicilian;sco Scots;sd Sindhi;se Northern Sami;sg Sango;si Sinhala;sk Slovak;"
        + "skr Saraiki;sl Slovenian;sm Samoan;sn Shona;so Somali;sq Albanian;sr Serbian;ss Swati;st Southern Sotho;su Sundanese;sv Swedish;sw Swahili;"
        + "ta Tamil;te Telugu;tg Tajik;th Thai;ti Tigrinya;tk Turkmen;tl Tagalog;tn Tswana;to Tongan;tr Turkish;ts Tsonga;tt Tatar;tw Twi;ty Tahitian;"
        + "ug Uyghur;uk Ukrainian;ur Urdu;uz Uzbek;vec Venetian;vi Vietnamese;vo Volapük;wa Walloon;war Waray;wo Wolof;xh Xhosa;yi Yiddish;yo Yoruba;"
        + "yue Cantonese;za Zhuang;zh Chinese;zu Zulu;zza Zazaki";

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
