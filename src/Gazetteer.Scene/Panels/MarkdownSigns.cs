using System.Text.RegularExpressions;

namespace Gazetteer.Scene.Panels;

/// <summary>Takes the signs of emphasis out of Markdown that is shown as plain text.</summary>
internal static partial class MarkdownSigns
{
    /// <summary>Whether a document of this name is Markdown.</summary>
    public static bool AreIn(string name) => Path.GetExtension(name) is ".md" or ".markdown";

    /// <summary>A stretch of text without asterisks, underscores and backticks that set a word off.</summary>
    /// <param name="text">The stretch; it may begin or end within a word's emphasis.</param>
    public static string Hide(string text) => Signs().Replace(text, "");

    // Doubled signs and backticks anywhere; single signs only where a word begins or ends, so that those between figures stay.
    [GeneratedRegex(@"\*\*|__|`|(?<![\p{L}\p{N}])[*_](?=[\p{L}\p{N}“«(]|$)|(?<=[\p{L}\p{N}\p{P}])[*_](?![\p{L}\p{N}])|^[*_](?=[\p{P}\s]|$)(?! \p{L})")]
    private static partial Regex Signs();
}
