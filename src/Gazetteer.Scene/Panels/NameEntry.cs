namespace Gazetteer.Scene.Panels;

/// <summary>A name of the chosen place.</summary>
/// <param name="Text">The name.</param>
/// <param name="Language">BCP 47 tag; empty when not known.</param>
/// <param name="LanguageName">The language in words; empty when not known.</param>
/// <param name="Note">What sort of name it is when it is not the usual one: <c>former</c>, <c>misspelling</c> …; empty otherwise.</param>
public readonly record struct NameEntry(string Text, string Language, string LanguageName, string Note)
{
    /// <summary>Language and sort in words.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Facts => string.Join(", ", new[] { LanguageName, Note }.Where(static n => n.Length > 0));
}
