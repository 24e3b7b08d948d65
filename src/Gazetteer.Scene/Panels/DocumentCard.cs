using System.Collections.Immutable;
using Gazetteer.Scene.Naming;
using Gazetteer.Text;

namespace Gazetteer.Scene.Panels;

/// <summary>A document as the list shows it.</summary>
/// <param name="Document">Its ordinal.</param>
/// <param name="Title">Its title.</param>
/// <param name="Name">The file, as the user named it.</param>
/// <param name="Date">ISO 8601 date, or empty.</param>
/// <param name="Language">BCP 47 tag, or empty.</param>
/// <param name="LanguageName">The language in words, or empty.</param>
/// <param name="Mentions">Number of mentions on the map.</param>
/// <param name="Places">Number of different places.</param>
public sealed record DocumentCard(int Document, string Title, string Name, string Date, string Language, string LanguageName, int Mentions, int Places)
{
    /// <summary>The key by which a link names the document.</summary>
    public string Key { get; init; } = "";

    /// <summary>Its tags, folders not among them.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Number of mentions of the chosen place, where the list is of its documents; 0 otherwise.</summary>
    public int OfPlace { get; init; }

    /// <summary>Whether the title reads from right to left, by its first letter.</summary>
    public bool IsRightToLeft => WritingSystem.IsRightToLeft(Title);

    /// <summary>The card of a document.</summary>
    public static DocumentCard Of(Atlas atlas, int document)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        var source = atlas.Documents[document].Source;
        var (mentions, places) = atlas.CountsOf(document);
        return new DocumentCard(
            document,
            source.Title.Length > 0 ? source.Title : source.Name,
            source.Name,
            source.Date is { } date ? date.ToString("yyyy-MM-dd") : "",
            source.Language,
            LanguageWords.Of(source.Language),
            mentions,
            places) { Key = atlas.KeyOf(document), Tags = source.Tags };
    }
}
