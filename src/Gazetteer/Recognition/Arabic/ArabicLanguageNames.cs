using System.Collections.Frozen;
using Gazetteer.Recognition.Lexicon;
using Gazetteer.Text;

namespace Gazetteer.Recognition.Arabic;

/// <summary>Names of tongues in Persian, Urdu and Arabic: those that are nothing else, and those that are adjectives of a place as well.</summary>
internal static class ArabicLanguageNames
{
    private static readonly FrozenSet<ulong> Only = Set("فارسی عربی اردو پشتو پښتو بلوچی دری براہوی براهویی براہوئی گیلکی سرائیکی عبری لاتین انگریزی الفارسية الأردية البلوشية البشتو الإنجليزية العربية");

    private static readonly FrozenSet<ulong> Also = Set(
        "انگلیسی ترکی کردی هندی ہندی روسی فرانسوی آلمانی ژاپنی چینی اسپانیایی ایتالیایی ارمنی گرجی تاجیکی ازبکی ترکمنی لری مازندرانی سندی سندھی پنجابی کشمیری بنگالی گجراتی فرانسیسی جرمن جاپانی جدگالی");

    /// <summary>Before a tongue: "tongue", "dialect", "translation", and in Persian "to" and "in" of speaking and writing.</summary>
    private static readonly FrozenSet<ulong> Before = Set("زبان زبان‌های گویش لهجه ترجمه ترجمهٔ خط شعر حروف حرف الفبای واژه واژهٔ خبر اللغة باللغة لغة به");

    /// <summary>Behind a tongue: "to speak", "tongue", "to write", and in Urdu "in".</summary>
    private static readonly FrozenSet<ulong> Behind = Set("حرف صحبت سخن گپ نوشت می‌نویسند زبان بول بولی بولتا بولتے بولتی بولنے بولنا سیکھ سیکھی سیکھنا سیکھتے جانتا جانتے جانتی میں");

    /// <summary>Whether the word is the name of a tongue, whatever stands beside it.</summary>
    public static bool IsOnly(ulong word) => Only.Contains(word);

    /// <summary>Whether the word is the name of a tongue and an adjective of a place.</summary>
    public static bool IsAlso(ulong word) => Also.Contains(word);

    /// <summary>Whether the word, an adjective of a place as well, is a tongue beside these words.</summary>
    /// <param name="word">The hash of the word.</param>
    /// <param name="before">The hash of the word before it; 0 for none.</param>
    /// <param name="after">The hash of the word behind it; 0 for none.</param>
    public static bool Is(ulong word, ulong before, ulong after) => IsAlso(word) && (Before.Contains(before) || Behind.Contains(after));

    private static FrozenSet<ulong> Set(string words) => words.Split(' ').Select(static w => NameFolding.Fold(w)).Where(static w => !w.Contains(' ', StringComparison.Ordinal)).Select(static w => WordHash.Of(w)).ToFrozenSet();
}
