using System.Collections.Immutable;
using Gazetteer.Text;

namespace Gazetteer.Scene.Filters;

/// <summary>The groups that a document belongs to: the folders and archives that it lies in, and the tags that it bears.</summary>
public static class DocumentTags
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>The groups of a document, folders from the widest: of <c>letters/1921/a.md</c> they are <c>letters</c> and <c>letters/1921</c>; then its tags.</summary>
    public static ImmutableArray<string> Of(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var tags = ImmutableArray.CreateBuilder<string>();
        tags.AddRange(FoldersOf(source));
        foreach (var tag in source.Tags)
        {
            if (!tags.Contains(tag)) tags.Add(tag);
        }

        return tags.DrainToImmutable();
    }

    /// <summary>The folders and archives that a document lies in, from the widest.</summary>
    public static IEnumerable<string> FoldersOf(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Folders(source.Name);
    }

    private static IEnumerable<string> Folders(string name)
    {
        for (var at = name.IndexOfAny(Separators); at >= 0; at = name.IndexOfAny(Separators, at + 1))
        {
            if (name[..at] is not ("" or "." or "..")) yield return name[..at].Replace('\\', '/');
        }
    }

    /// <summary>Whether a document belongs to a group: a folder named whole (<c>letters/1921</c>) or by its last part alone (<c>1921</c>), or a tag.</summary>
    public static bool Has(SourceText source, string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return Of(source).Any(t => t == tag || (t.EndsWith(tag, StringComparison.Ordinal) && t[^(tag.Length + 1)] == '/'));
    }
}
