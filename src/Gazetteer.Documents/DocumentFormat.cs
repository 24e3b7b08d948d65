using System.Collections.Immutable;
using Gazetteer.Documents.Markdown;
using Gazetteer.Documents.PlainText;

namespace Gazetteer.Documents;

/// <summary>A format of documents: the one table from extension to reader.</summary>
/// <param name="Name">What users call it.</param>
/// <param name="Extensions">Its extensions in lower case with their dots.</param>
/// <param name="Reader">What reads it.</param>
public sealed record DocumentFormat(string Name, ImmutableArray<string> Extensions, IDocumentReader Reader)
{
    /// <summary>What any file is tried as when the user names it and its extension says nothing.</summary>
    public static readonly DocumentFormat PlainText = new("plain text", [".txt", ".text"], new PlainTextReader());

    /// <summary>Every format that is read.</summary>
    public static readonly ImmutableArray<DocumentFormat> All =
    [
        PlainText,
        new("Markdown", [".md", ".markdown"], new MarkdownReader()),
    ];

    private static readonly ImmutableDictionary<string, DocumentFormat> ByExtension =
        All.SelectMany(static f => f.Extensions.Select(e => KeyValuePair.Create(e, f))).ToImmutableDictionary();

    /// <summary>The format of an extension in lower case with its dot; null when none claims it.</summary>
    public static DocumentFormat? OfExtension(string extension) => ByExtension.GetValueOrDefault(extension);
}
