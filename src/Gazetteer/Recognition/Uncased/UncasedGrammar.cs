using Gazetteer.Languages;
using Gazetteer.Mentions.Analysis;

namespace Gazetteer.Recognition.Uncased;

/// <summary>Which words of Persian, Urdu and Arabic are small words of grammar, so that the others may be taken for nouns.</summary>
internal static class UncasedGrammar
{
    private static readonly WordSet Small = LanguagePacks.Shipped.Everywhere.Set(WordClass.UncasedSmall);

    /// <summary>Whether the word is no noun: a particle, a pronoun, a copula, a number word.</summary>
    public static bool IsSmall(WordFrame frame, int word) =>
        Small.Contains(frame.Hash[word]) || frame.Shape[word] != WordShape.Uncased
        || UncasedContexts.Of(frame.Hash[word]) is UncasedContext.Conjunction or UncasedContext.Copula or UncasedContext.Determiner or UncasedContext.Postposition or UncasedContext.Preposition;
}
