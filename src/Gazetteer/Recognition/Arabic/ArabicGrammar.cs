using Gazetteer.Languages;
using Gazetteer.Recognition.Features;

namespace Gazetteer.Recognition.Arabic;

/// <summary>Which words of Persian, Urdu and Arabic are small words of grammar, so that the others may be taken for nouns.</summary>
internal static class ArabicGrammar
{
    private static readonly WordSet Small = LanguagePacks.Shipped.Everywhere.Set(WordClass.UncasedSmall);

    /// <summary>Whether the word is no noun: a particle, a pronoun, a copula, a number word.</summary>
    public static bool IsSmall(WordFrame frame, int word) =>
        Small.Contains(frame.Hash[word]) || frame.Shape[word] != WordShape.Uncased
        || ArabicContexts.Of(frame.Hash[word]) is ArabicContext.Conjunction or ArabicContext.Copula or ArabicContext.Determiner or ArabicContext.Postposition or ArabicContext.Preposition;
}
