using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Gazetteer.Languages;

/// <summary>The languages that are shipped, as the composer makes them of <c>data/languages</c>. Immutable, thread-safe.</summary>
internal sealed class LanguagePacks
{
    private readonly FrozenDictionary<string, LanguagePack> _packs;

    /// <summary>Takes what a file holds.</summary>
    /// <param name="packs">The languages, in the order of their tags.</param>
    /// <param name="everywhere">The words that are read in every text.</param>
    /// <param name="commonest">The commonest words of languages, folded, each with a bit for each of <paramref name="packs"/>.</param>
    public LanguagePacks(ImmutableArray<LanguagePack> packs, LanguagePack everywhere, WordTable commonest)
    {
        (All, Everywhere, Commonest) = (packs, everywhere, commonest);
        _packs = packs.ToFrozenDictionary(static p => p.Tag, StringComparer.Ordinal);
    }

    /// <summary>The shipped ones.</summary>
    public static LanguagePacks Shipped { get; } = Load();

    /// <summary>All languages.</summary>
    public ImmutableArray<LanguagePack> All { get; }

    /// <summary>The words of the languages that models were trained on, joined: they are read in every text.</summary>
    public LanguagePack Everywhere { get; }

    /// <summary>The commonest words, each with a bit for each language of <see cref="All"/> that it is common in.</summary>
    public WordTable Commonest { get; }

    /// <summary>Whether a word, by the hash of its folded form, is one of the commonest of a language.</summary>
    public bool IsCommon(LanguagePack language, ulong word) => (Commonest.Of(word) & (UInt128.One << All.IndexOf(language))) != 0;

    /// <summary>The pack of a language; null where there is none.</summary>
    public LanguagePack? Of(string tag) => _packs.GetValueOrDefault(tag);

    private static LanguagePacks Load()
    {
        using var stream = typeof(LanguagePacks).Assembly.GetManifestResourceStream("languages.pack") ?? throw new InvalidOperationException("The languages are missing from the assembly.");
        return LanguageFile.Read(stream);
    }
}
