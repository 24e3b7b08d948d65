namespace Gazetteer.Languages;

/// <summary>What English calls the languages that the program knows.</summary>
public static class LanguageName
{
    /// <summary>The English name, as in "German"; the subtag itself where the language has no folder under <c>data/languages</c>.</summary>
    /// <param name="tag">A BCP 47 subtag, such as <c>de</c>.</param>
    public static string Of(string tag) => LanguagePacks.Shipped.Of(tag ?? throw new ArgumentNullException(nameof(tag)))?.Name ?? tag;
}
