using System.Collections.Immutable;

namespace Gazetteer.Languages;

/// <summary>The languages whose words the program knows: each has a folder under <c>data/languages</c>.</summary>
public static class KnownLanguages
{
    /// <summary>Their BCP 47 subtags, in alphabetical order.</summary>
    public static ImmutableArray<string> Tags { get; } = [.. LanguagePacks.Shipped.All.Select(static p => p.Tag).Order(StringComparer.Ordinal)];
}
