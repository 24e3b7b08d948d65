namespace Gazetteer.Languages;

/// <summary>The words of some classes: a view of a <see cref="WordTable"/>.</summary>
internal readonly struct WordSet(WordTable table, UInt128 classes)
{
    /// <summary>Whether a word is in it, by the hash of its folded form.</summary>
    public bool Contains(ulong hash) => (table.Of(hash) & classes) != 0;

    /// <summary>A checksum of its words and of which of the classes each has: equal sets have equal ones.</summary>
    public ulong Identity => table.IdentityOf(classes);

    /// <summary>Whether a folded word is in it.</summary>
    public bool Contains(ReadOnlySpan<char> folded) => Contains(WordHash.Of(folded));
}
