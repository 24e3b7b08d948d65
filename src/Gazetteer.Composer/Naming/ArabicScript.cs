using System.Buffers;

namespace Gazetteer.Composer.Naming;

/// <summary>Tells the language of a name in Arabic script: by letters that only one language writes, else by the country.</summary>
/// <remarks>GeoNames lists most of its alternate names without their language. A guess is enough here: it decides which name a view shows.</remarks>
internal static class ArabicScript
{
    // Asked in this order: a later language's letters also occur in the ones before it.
    private static readonly (string Language, SearchValues<char> Letters)[] Marks =
    [
        ("sd", SearchValues.Create("ٻڀٿٽٺڄڃڇڏڌڍڙڦڪڳڱڻ")),
        ("ps", SearchValues.Create("ټډړښږځڅېۍګڼ")),
        ("ckb", SearchValues.Create("ڕڵۆێە")),
        ("ug", SearchValues.Create("ۇۈۋ")),
        ("ur", SearchValues.Create("ٹڈڑےںہ")),
    ];

    private static readonly SearchValues<char> NotArabic = SearchValues.Create("پچژگکی");
    private static readonly SearchValues<char> OnlyArabic = SearchValues.Create("ةيكأإىؤ");

    /// <summary>The language of a name that is written in Arabic script.</summary>
    /// <param name="name">The name.</param>
    /// <param name="localLanguages">The languages of the place's country that are written in this script, the most spoken one first.</param>
    /// <returns>A language subtag; nothing when neither letters nor country tell.</returns>
    public static string LanguageOf(string name, IReadOnlyList<string> localLanguages)
    {
        foreach (var (language, letters) in Marks)
        {
            if (name.AsSpan().IndexOfAny(letters) >= 0) return language;
        }

        var isArabic = name.AsSpan().IndexOfAny(OnlyArabic) >= 0 && name.AsSpan().IndexOfAny(NotArabic) < 0;
        return isArabic ? "ar" : localLanguages.Count > 0 ? localLanguages[0] : "";
    }
}
