namespace Gazetteer.Languages;

/// <summary>The words of Persian, Urdu and Arabic that say what their neighbour is: few enough to be known by heart, so that a model need not have seen each of them.</summary>
internal static class UncasedContexts
{
    private static readonly WordTable Words = LanguagePacks.Shipped.Everywhere.Words;

    private static readonly UInt128 Contexts = (UInt128.One << (int)UncasedContext.Speech) - 1;

    /// <summary>What a word says; the hash is taken of its folded form. Of several the first counts.</summary>
    public static UncasedContext Of(ulong hash) => (Words.Of(hash) & Contexts) is var contexts && contexts != 0 ? (UncasedContext)((int)UInt128.TrailingZeroCount(contexts) + 1) : UncasedContext.None;
}
