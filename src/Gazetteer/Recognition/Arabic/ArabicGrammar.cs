using System.Collections.Frozen;
using Gazetteer.Recognition.Features;
using Gazetteer.Recognition.Lexicon;
using Gazetteer.Text;

namespace Gazetteer.Recognition.Arabic;

/// <summary>Which words of Persian, Urdu and Arabic are small words of grammar, so that the others may be taken for nouns.</summary>
internal static class ArabicGrammar
{
    private static readonly FrozenSet<ulong> Small = (
        "که را و یا هم نیز اما ولی اگر تا چون برای با بی بر در از به این آن یک هر چند دو سه چهار نه نیست است هست بود شد کرد کرده می نمی های ها هایی ای ما من تو او شما آنها آنان خود دیگر دیگری بعد پس پیش حتی فقط تنها همه هیچ مثل مانند یعنی "
        + "میں سے تک کو کا کی کے پر پہ نے بھی ہی تو اور مگر لیکن کہ جو جس جن ہے ہیں تھا تھی تھے ہو ہوں ہوا ہوئی ہوئے گا گی گے نہیں نہ والے والی والا کر کیا کیے گیا گئی گئے رہا رہی رہے اس ان یہ وہ ہم آپ وہاں یہاں پھر جب تب اگرچہ بلکہ یعنی جیسے جیسا ایک دو تین دونوں کوئی کسی ہر سب "
        + "في من إلى على عن مع أن إن لا ما لم لن قد هو هي هم الذي التي كما بعد قبل بين حتى ثم أو بل").Split(' ').Select(static w => WordHash.Of(NameFolding.Fold(w))).ToFrozenSet();

    /// <summary>Whether the word is no noun: a particle, a pronoun, a copula, a number word.</summary>
    public static bool IsSmall(WordFrame frame, int word) =>
        Small.Contains(frame.Hash[word]) || frame.Shape[word] != WordShape.Uncased
        || ArabicContexts.Of(frame.Hash[word]) is ArabicContext.Conjunction or ArabicContext.Copula or ArabicContext.Determiner or ArabicContext.Postposition or ArabicContext.Preposition;
}
