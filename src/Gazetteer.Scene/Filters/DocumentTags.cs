using System.Collections.Immutable;
using Gazetteer.Text;

namespace Gazetteer.Scene.Filters;

/// <summary>The groups that a document belongs to: the folders and archives that it lies in.</summary>
public static class DocumentTags
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>The groups of a document, from the widest: of <c>letters/1921/a.md</c> they are <c>letters</c> and <c>letters/1921</c>.</summary>
    public static ImmutableArray<string> Of(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var tags = ImmutableArray.CreateBuilder<string>();
        var name = source.Name;
        for (var at = name.IndexOfAny(Separators); at >= 0; at = name.IndexOfAny(Separators, at + 1))
        {
            if (name[..at] is not ("" or "." or "..")) tags.Add(name[..at].Replace('\\', '/'));
        }

        return tags.DrainToImmutable();
    }

    /// <summary>Whether a document belongs to a group: named whole (<c>letters/1921</c>), or by its last part alone (<c>1921</c>).</summary>
    public static bool Has(SourceText source, string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return Of(source).Any(t => t == tag || (t.EndsWith(tag, StringComparison.Ordinal) && t[^(tag.Length + 1)] == '/'));
    }
}
