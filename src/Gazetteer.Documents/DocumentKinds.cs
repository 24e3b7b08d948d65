using System.Collections.Immutable;

namespace Gazetteer.Documents;

/// <summary>The formats that a reading knows.</summary>
/// <param name="all">The formats; the first is what any file is tried as when the user names it and neither extension nor content says more.</param>
public sealed class DocumentKinds(ImmutableArray<DocumentKind> all)
{
    /// <summary>Every format.</summary>
    public ImmutableArray<DocumentKind> All => all;

    /// <summary>What any file is tried as when nothing says more.</summary>
    public DocumentKind Fallback => all[0];

    /// <summary>The format of an extension in lower case with its dot; null when none claims it.</summary>
    public DocumentKind? OfExtension(string extension) => all.FirstOrDefault(k => k.Extensions.Contains(extension));

    /// <summary>Whether a format claims the extension, in lower case with its dot.</summary>
    public bool Know(string extension) => OfExtension(extension) is not null;
}
