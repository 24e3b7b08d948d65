using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Scene.Panels;

/// <summary>The documents whose title, name, date or language holds what was typed, a stretch at a time.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Cards">The stretch asked for.</param>
public sealed record DocumentList(int Total, ImmutableArray<DocumentCard> Cards)
{
    /// <summary>Filters the documents; letters are compared folded, so that <c>كراچي</c> finds <c>کراچی</c>.</summary>
    /// <param name="atlas">The documents.</param>
    /// <param name="filter">What was typed; empty for all documents.</param>
    /// <param name="from">How many to pass over.</param>
    /// <param name="count">How many to return at most.</param>
    /// <param name="order">In which order.</param>
    /// <param name="place">Only documents that mention this place; null for all.</param>
    public static DocumentList Of(Atlas atlas, string filter, int from, int count, DocumentOrder order = DocumentOrder.Read, PlaceId? place = null)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        ArgumentNullException.ThrowIfNull(filter);
        var wanted = NameFolding.Fold(filter.Trim());
        var texts = DocumentTexts.Of(atlas);
        var ofPlace = place is { } id ? MentionsByDocument(atlas, id) : null;
        var all = ofPlace is null ? Enumerable.Range(0, atlas.Documents.Length) : ofPlace.Keys.Order();
        var found = Sorted(atlas, all.Where(d => atlas.Includes(d) && texts.Holds(d, wanted)), order, ofPlace).ToArray();
        return new DocumentList(found.Length, [.. found.Skip(from).Take(count).Select(d => DocumentCard.Of(atlas, d) with { OfPlace = ofPlace?[d] ?? 0 })]);
    }

    /// <summary>Documents in an order; those that are equal in it stay in that in which they were read.</summary>
    internal static IEnumerable<int> Sorted(Atlas atlas, IEnumerable<int> documents, DocumentOrder order, Dictionary<int, int>? ofPlace)
    {
        return order switch
        {
            DocumentOrder.Date => documents.OrderBy(d => Source(d).Date ?? DateOnly.MaxValue),
            DocumentOrder.Newest => documents.OrderByDescending(d => Source(d).Date ?? DateOnly.MinValue),
            DocumentOrder.Title => documents.OrderBy(d => DocumentTexts.Of(atlas).TitleOf(d).ToString(), StringComparer.Ordinal),
            DocumentOrder.Mentions => documents.OrderByDescending(d => ofPlace?[d] ?? atlas.CountsOf(d).Mentions),
            DocumentOrder.File => documents.OrderBy(d => Source(d).Name, StringComparer.Ordinal),
            _ => documents,
        };

        SourceText Source(int document) => atlas.Documents[document].Source;
    }

    private static Dictionary<int, int> MentionsByDocument(Atlas atlas, PlaceId place) =>
        atlas.Find(place)?.Mentions.CountBy(static m => m.Document).ToDictionary() ?? [];
}
