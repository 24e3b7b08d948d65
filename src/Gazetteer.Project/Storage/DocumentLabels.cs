using System.Collections.Immutable;

namespace Gazetteer.Project.Storage;

/// <summary>Tags of a document as one text, as a column shows them; a tag holds no semicolon.</summary>
internal static class DocumentLabels
{
    private const char Between = ';';

    public static string? Write(ImmutableArray<string> tags) => tags.IsEmpty ? null : string.Join($"{Between} ", tags);

    public static ImmutableArray<string> Read(string text) => text.Length == 0 ? [] : [.. text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
