using System.Text;

namespace Gazetteer.Documents.Pdf.Pages;

/// <summary>Ligatures and the shapes that letters of Arabic script take within words, and the letters that they are.</summary>
/// <remarks>
/// The compatibility decompositions of Unicode 15 (UnicodeData.txt) of these blocks, without the spaces and strokes that marks standing alone have.
/// The runtime's own normalisation does nothing without ICU, which this program does without.
/// </remarks>
internal static class PresentationForms
{
    private const string Same = "-";

    private static readonly string[] Latin = Table("""
        ff fi fl ffi ffl st st
        """);

    /// <summary>U+FB50 to U+FDFF.</summary>
    private static readonly string[] ArabicA = Table("""
        ٱ ٱ ٻ ٻ ٻ ٻ پ پ پ پ ڀ ڀ ڀ ڀ ٺ ٺ ٺ ٺ ٿ ٿ ٿ ٿ ٹ ٹ ٹ ٹ ڤ ڤ ڤ ڤ ڦ ڦ ڦ ڦ ڄ ڄ ڄ ڄ ڃ ڃ ڃ ڃ چ چ چ چ ڇ ڇ ڇ ڇ ڍ ڍ ڌ ڌ ڎ ڎ ڈ ڈ ژ ژ ڑ
        ڑ ک ک ک ک گ گ گ گ ڳ ڳ ڳ ڳ ڱ ڱ ڱ ڱ ں ں ڻ ڻ ڻ ڻ ۀ ۀ ہ ہ ہ ہ ھ ھ ھ ھ ے ے ۓ ۓ - - - - - - - - - - - - - - - - - - - - - - - -
        - - - - - - - - - ڭ ڭ ڭ ڭ ۇ ۇ ۆ ۆ ۈ ۈ ۇٴ ۋ ۋ ۅ ۅ ۉ ۉ ې ې ې ې ى ى ئا ئا ئە ئە ئو ئو ئۇ ئۇ ئۆ ئۆ ئۈ ئۈ ئې ئې ئې ئى ئى ئى ی ی
        ی ی ئج ئح ئم ئى ئي بج بح بخ بم بى بي تج تح تخ تم تى تي ثج ثم ثى ثي جح جم حج حم خج خح خم سج سح سخ سم صح صم ضج ضح ضخ ضم طح
        طم ظم عج عم غج غم فج فح فخ فم فى في قح قم قى قي كا كج كح كخ كل كم كى كي لج لح لخ لم لى لي مج مح مخ مم مى مي نج نح نخ نم نى
        ني هج هم هى هي يج يح يخ يم يى يي ذٰ رٰ ىٰ ٌّ ٍّ َّ ُّ ِّ ّٰ ئر ئز ئم ئن ئى ئي بر بز بم بن بى بي تر تز تم تن تى تي ثر ثز ثم
        ثن ثى ثي فى في قى قي كا كل كم كى كي لم لى لي ما مم نر نز نم نن نى ني ىٰ ير يز يم ين يى يي ئج ئح ئخ ئم ئه بج بح بخ بم به تج
        تح تخ تم ته ثم جح جم حج حم خج خم سج سح سخ سم صح صخ صم ضج ضح ضخ ضم طح ظم عج عم غج غم فج فح فخ فم قح قم كج كح كخ كل كم لج لح
        لخ لم له مج مح مخ مم نج نح نخ نم نه هج هم هٰ يج يح يخ يم يه ئم ئه بم به تم ته ثم ثه سم سه شم شه كل كم لم نم نه يم يه َّ ُّ
        ِّ طى طي عى عي غى غي سى سي شى شي حى حي جى جي خى خي صى صي ضى ضي شج شح شخ شم شر سر صر ضر طى طي عى عي غى غي سى سي شى شي حى حي
        جى جي خى خي صى صي ضى ضي شج شح شخ شم شر سر صر ضر شج شح شخ شم سه شه طم سج سح سخ شج شح شخ طم ظم اً اً - - - - - - - - - - - -
        - - - - - - تجم تحج تحج تحم تخم تمج تمح تمخ جمح جمح حمي حمى سحج سجح سجى سمح سمح سمج سمم سمم صحح صحح صمم شحم شحم شجي شمخ
        شمخ شمم شمم ضحى ضخم ضخم طمح طمح طمم طمي عجم عمم عمم عمى غمم غمي غمى فخم فخم قمح قمم لحم لحي لحى لجج لجج لخم لخم لمح لمح
        محج محم محي مجح مجم مخج مخم - - مجخ همج همم نحم نحى نجم نجم نجى نمي نمى يمم يمم بخي تجي تجى تخي تخى تمي تمى جمي جحى جمى
        سخى صحي شحي ضحي لجي لمي يحي يجي يمي ممي قمي نحي قمح لحم عمي كمي نجح مخي لجم كمم لجم نجح جحي حجي مجي فمي بحي كمم عجم صمم
        سخي نجي - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - صلے قلے الله اكبر محمد صلعم رسول
        عليه وسلم صلى صلىاللهعليهوسلم جلجلاله ریال - - -
        """);

    /// <summary>U+FE70 to U+FEFC.</summary>
    private static readonly string[] ArabicB = Table("""
        ً ً ٌ - ٍ - َ َ ُ ُ ِ ِ ّ ّ ْ ْ ء آ آ أ أ ؤ ؤ إ إ ئ ئ ئ ئ ا ا ب ب ب ب ة ة ت ت ت ت ث ث ث ث ج ج ج ج ح ح ح ح خ خ خ خ د د ذ ذ
        ر ر ز ز س س س س ش ش ش ش ص ص ص ص ض ض ض ض ط ط ط ط ظ ظ ظ ظ ع ع ع ع غ غ غ غ ف ف ف ف ق ق ق ق ك ك ك ك ل ل ل ل م م م م ن ن ن ن ه
        ه ه ه و و ى ى ي ي ي ي لآ لآ لأ لأ لإ لإ لا لا
        """);

    /// <summary>Appends the letters that a character stands for, or itself.</summary>
    public static void Append(StringBuilder text, char c)
    {
        if (Letters(c) is { } letters && letters != Same) text.Append(letters);
        else text.Append(c);
    }

    private static string? Letters(char c) => c switch
    {
        >= '\uFB00' and <= '\uFB06' => Latin[c - '\uFB00'],
        >= '\uFB50' and <= '\uFDFF' => ArabicA[c - '\uFB50'],
        >= '\uFE70' and <= '\uFEFC' => ArabicB[c - '\uFE70'],
        _ => null,
    };

    private static string[] Table(string letters) => letters.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
