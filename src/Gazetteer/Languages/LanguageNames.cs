using System.Collections.Frozen;
using Gazetteer.Text;

namespace Gazetteer.Languages;

/// <summary>The English names of languages, as Unicode's CLDR lists them. Immutable, thread-safe.</summary>
public sealed class LanguageNames
{
    private readonly FrozenSet<ulong> _hashes;

    /// <summary>Takes the names in any spelling; those of several words are left out.</summary>
    public LanguageNames(IEnumerable<string> names) =>
        _hashes = names.Select(static n => NameFolding.Fold(n)).Where(static n => n.Length > 0 && !n.Contains(' ', StringComparison.Ordinal)).Select(static n => WordHash.Of(n)).ToFrozenSet();

    /// <summary>Reads a file of a name a line.</summary>
    public static LanguageNames Read(string path) => new(File.ReadLines(path));

    /// <summary>Whether a word is the name of a language.</summary>
    /// <param name="hash">Its <see cref="WordHash"/>, taken of the folded form.</param>
    public bool Contains(ulong hash) => _hashes.Contains(hash);
}
