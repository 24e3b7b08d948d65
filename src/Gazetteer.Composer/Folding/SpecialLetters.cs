namespace Gazetteer.Composer.Folding;

/// <summary>Letters that Unicode does not decompose, but that stand for plainer ones in names.</summary>
internal static class SpecialLetters
{
    /// <summary>Groups of letters, each before what it folds to.</summary>
    private static readonly (string Letters, string Fold)[] Groups =
    [
        // Latin: letters with strokes, hooks and tails, ligatures, turned and open letters of African alphabets.
        ("ÆæǢǣǼǽ", "ae"), ("Œœ", "oe"), ("ẞß", "ss"), ("Þþ", "th"), ("ÐðĐđƉƊɖɗ", "d"), ("ØøǾǿƆɔ", "o"), ("Łł", "l"), ("ĿŀĽľ", "l"), ("Ħħ", "h"), ("Ŧŧ\u023E\u2C66", "t"), ("ıƗɨɪ", "i"),
        ("ĸƘƙ", "k"), ("ŊŋƝɲ", "n"), ("ŉ", "n"), ("ƀƁɃɓ", "b"), ("ƎƏƐǝəɛɆɇ", "e"), ("Ƒƒ", "f"), ("ƓƔɠɣ", "g"), ("Ʊʊ", "u"), ("ƳƴɎɏ", "y"), ("ƵƶȤȥ", "z"), ("\u023A\u2C65", "a"),
        ("Ȼȼ", "c"), ("Ɉɉ", "j"), ("Ɍɍ", "r"),

        // Greek: the sigma that ends words.
        ("ςϲ", "σ"),

        // Cyrillic: old forms of letters.
        ("\u1C80", "в"), ("\u1C81", "д"), ("\u1C82", "о"), ("\u1C83", "с"), ("\u1C84\u1C85", "т"), ("\u1C86", "ъ"), ("\u1C87", "ѣ"),

        // Arabic script: what keyboards of Arabic, Persian, Urdu, Pashto, Sindhi and Kurdish write differently for one name.
        ("يىئۍێېےۓ", "ی"), ("كڪ", "ک"), ("ةھہۀۂۃەہ", "ه"), ("أإآٱٲٳ", "ا"), ("ؤۆۇۈۋ", "و"), ("ټ", "ت"), ("ډ", "د"), ("ړڕ", "ر"), ("ګ", "گ"), ("ڵ", "ل"), ("ںڼ", "ن"),
    ];

    /// <summary>What each of these letters folds to, by code point.</summary>
    public static IReadOnlyDictionary<int, string> Folds { get; } =
        Groups.SelectMany(static g => g.Letters.Distinct().Select(letter => ((int)letter, g.Fold))).ToDictionary(static l => l.Item1, static l => l.Fold);
}
