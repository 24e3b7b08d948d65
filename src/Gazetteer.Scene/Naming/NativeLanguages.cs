using System.Collections.Frozen;
using System.Collections.Immutable;
using Gazetteer.Places;

namespace Gazetteer.Scene.Naming;

/// <summary>Which languages of another script than Latin a country writes its signs in, first the one that a map would use.</summary>
/// <remarks>Official languages by the countries' constitutions; codes by ISO 3166-1 and BCP 47.</remarks>
public static class NativeLanguages
{
    private const string Table =
        "AE ar;AF fa ps;AM hy;BD bn;BG bg;BH ar;BT dz;BY be ru;CN zh;CY el;DJ ar;DZ ar;EG ar;ER ti ar;ET am;GE ka;GR el;HK zh;IL he ar;IN hi;IQ ar ku;"
        + "IR fa;JO ar;JP ja;KG ky ru;KH km;KM ar;KP ko;KR ko;KW ar;KZ kk ru;LA lo;LB ar;LK si ta;LY ar;MA ar;MK mk;MM my;MN mn;MO zh;MR ar;MV dv;"
        + "NP ne;OM ar;PK ur;PS ar;QA ar;RS sr;RU ru;SA ar;SD ar;SO ar;SY ar;TD ar;TH th;TJ tg;TN ar;TW zh;UA uk;YE ar";

    // Waters and regions between countries are named in Arabic script where those who live around them write it: from the Levant to Pakistan.
    private static readonly GeoBounds ArabicScriptLands = new(32, 8, 76, 40);
    private static readonly ImmutableArray<string> BetweenCountries = ["fa", "ur", "ar"];

    private static readonly FrozenDictionary<CountryCode, ImmutableArray<string>> Languages = Table
        .Split(';')
        .Select(static row => row.Split(' '))
        .ToFrozenDictionary(static row => new CountryCode(row[0]), static row => row.Skip(1).ToImmutableArray());

    /// <summary>
    /// The languages of a country; empty where Latin script is written. For what belongs to no country: Persian, Urdu, Arabic between the
    /// countries that write these, none elsewhere.
    /// </summary>
    public static ImmutableArray<string> Of(CountryCode country, GeoPoint point) =>
        !country.IsNone ? Languages.GetValueOrDefault(country, []) : ArabicScriptLands.Contains(point) ? BetweenCountries : [];
}
