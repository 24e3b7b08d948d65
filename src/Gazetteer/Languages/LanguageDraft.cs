namespace Gazetteer.Languages;

/// <summary>A language on its way into the file.</summary>
/// <param name="Tag">BCP 47 subtag; empty for the words that are read in every text.</param>
/// <param name="Name">What English calls it.</param>
/// <param name="Traits">How its texts are read.</param>
/// <param name="Homes">The countries where it is at home.</param>
/// <param name="Near">The countries whose towns its readers know.</param>
/// <param name="Letters">Letters beyond A to Z that its words have.</param>
/// <param name="Script">The script that it is written in.</param>
/// <param name="OwnLetters">Letters that tell it from the other languages of its script, and how much they count.</param>
/// <param name="Affixes">Its rules.</param>
/// <param name="Tables">The rows of its tables: words, generics, months, homonyms, and what tells these.</param>
internal sealed record LanguageDraft(
    string Tag, string Name, LanguageTraits Traits, IReadOnlyList<string> Homes, IReadOnlyList<string> Near, string Letters, string Script, (string Letters, double Weight) OwnLetters,
    IReadOnlyList<AffixRule> Affixes, IReadOnlyList<ulong[]> Tables);
