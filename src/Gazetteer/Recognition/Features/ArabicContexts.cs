using Gazetteer.Languages;

namespace Gazetteer.Recognition.Features;

/// <summary>The words of Persian, Urdu and Arabic that say what their neighbour is: few enough to be known by heart, so that a model need not have seen each of them.</summary>
internal static class ArabicContexts
{
    private static readonly WordTable Words = LanguagePacks.Shipped.Everywhere.Words;

    private static readonly UInt128 Contexts = (UInt128.One << (int)ArabicContext.Speech) - 1;

    /// <summary>What a word says; the hash is taken of its folded form. Of several the first counts.</summary>
    public static ArabicContext Of(ulong hash) => (Words.Of(hash) & Contexts) is var contexts && contexts != 0 ? (ArabicContext)((int)UInt128.TrailingZeroCount(contexts) + 1) : ArabicContext.None;

    /// <summary>What each word of a document says; nothing where it has no language of Arabic script.</summary>
    public static ArabicContext[] OfWords(WordFrame frame, ArabicLanguage[] languages)
    {
        var contexts = new ArabicContext[frame.Count];
        for (var w = 0; w < contexts.Length; w++)
        {
            if (languages[w] != 0) contexts[w] = Of(frame.Hash[w]);
        }

        return contexts;
    }
}
