using Gazetteer.Pipeline;
using Gazetteer.Text;

namespace Gazetteer.Scene.Filters;

/// <summary>What a filter asks of documents.</summary>
public static class DocumentFilter
{
    /// <summary>Whether a document meets it.</summary>
    public static bool Accepts(this MentionFilter filter, SourceText source)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(source);
        return filter.AcceptsFacts(source) && (filter.Words.Length == 0 || Holds(source, WordsOf(filter.Words)));
    }

    /// <summary>The document with the mentions that meet the filter; null when it does not meet it itself, or no mention of it does.</summary>
    public static ExtractedDocument? Apply(this MentionFilter filter, ExtractedDocument document)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(document);
        if (filter.IsEmpty) return document;
        if (!filter.Accepts(document.Source)) return null;
        var left = document with { Mentions = [.. document.Mentions.Where(m => m.Place is { } place && filter.Accepts(place) && filter.Accepts(m))] };
        return left.Mentions.IsEmpty ? null : left;
    }

    /// <summary>The same for what a folder or a list tells, without the text.</summary>
    internal static bool AcceptsFacts(this MentionFilter filter, SourceText source) =>
        (!filter.AsksForDates || (source.Date is { } date && date >= (filter.Since ?? DateOnly.MinValue) && date <= (filter.Until ?? DateOnly.MaxValue)))
        && (filter.Languages.IsEmpty || filter.Languages.Contains(source.Language.Length > 0 ? source.Language : "none"))
        && (filter.Tags.IsEmpty || filter.Tags.Any(tag => DocumentTags.Has(source, tag)))
        && (filter.Documents.IsEmpty || filter.Documents.Contains(source.Name));

    /// <summary>The words, folded.</summary>
    internal static string[] WordsOf(string text) => NameFolding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether words of a text begin with all of these.</summary>
    internal static bool Holds(SourceText source, string[] folded)
    {
        var text = $" {NameFolding.Fold(source.Text.AsSpan(source.Body.Start, source.Body.Length))}";
        return folded.All(word => text.Contains($" {word}", StringComparison.Ordinal));
    }
}
