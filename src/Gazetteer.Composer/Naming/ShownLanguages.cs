namespace Gazetteer.Composer.Naming;

/// <summary>The languages in which the views show names. A place keeps a row for each of them, even where the text is the same.</summary>
internal static class ShownLanguages
{
    private static readonly string[] InOrder = ["en", "fa", "ur", "ar"];

    public static bool Contains(string language) => Array.IndexOf(InOrder, language) >= 0;

    /// <summary>Where a language stands when sources are read: these first, then plain languages, then regional forms of them.</summary>
    /// <remarks>A name that many languages share is marked with the first one that gives it.</remarks>
    public static int Order(string language) => Contains(language) ? Array.IndexOf(InOrder, language) : InOrder.Length + language.Length;
}
