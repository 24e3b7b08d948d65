using System.Collections.Immutable;
using Gazetteer.Languages;

namespace Gazetteer.Recognition.Passages;

/// <summary>What a word is to the names beside it, in a number that means the same in every language: its classes, the kind of place that it says, and whether it is one of the commonest.</summary>
internal static class WordRole
{
    /// <summary>No word: before the first, after the last.</summary>
    public const ulong Edge = ulong.MaxValue;

    /// <summary>The classes that count, each with a bit of its own.</summary>
    public static readonly ImmutableArray<WordClass> Classes =
    [
        WordClass.PlacePreposition, WordClass.Article, WordClass.Title, WordClass.AddressTitle, WordClass.OrganisationHead, WordClass.Particle,
        WordClass.Conjunction, WordClass.Direction, WordClass.Ordinary, WordClass.GivenName, WordClass.ContextSite,
    ];

    /// <summary>The role of a word by the hash of its folded form.</summary>
    public static ulong Of(LanguagePack pack, ulong hash)
    {
        var bits = pack.Words.Of(hash);
        var role = (ulong)pack.KindOf(hash);
        for (var i = 0; i < Classes.Length; i++) role |= (bits & (UInt128.One << (int)Classes[i])) != 0 ? 1ul << (8 + i) : 0;
        if (pack.Months.Of(hash) != 0) role |= 1ul << 30;
        return LanguagePacks.Shipped.IsCommon(pack, hash) ? role | (1ul << 31) : role;
    }
}
