using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Scene.Panels;

/// <summary>The chosen place: what it is, and where it is mentioned.</summary>
/// <param name="Row">Name, kind, country, coordinates and counts over all documents.</param>
/// <param name="Province">The first-order unit that it lies in; empty for none.</param>
/// <param name="Population">Inhabitants; 0 when not known.</param>
/// <param name="Names">Its names, one a text, the usual ones first.</param>
/// <param name="MoreNames">How many names are left out.</param>
/// <param name="Documents">The documents that mention it, the open one first.</param>
/// <param name="MoreDocuments">How many documents are left out.</param>
/// <param name="Link">Web address of its source's own page; empty for none.</param>
/// <param name="Source">Where the gazetteer has it from.</param>
public sealed record PlacePanel(
    PlaceEntry Row, string Province, long Population, ImmutableArray<NameEntry> Names, int MoreNames,
    ImmutableArray<PlaceDocument> Documents, int MoreDocuments, string Link, string Source)
{
    /// <summary>The province and country around the place, with how often they and all in them are mentioned.</summary>
    public ImmutableArray<UnitCount> Around { get; init; } = [];

    /// <summary>Documents and passages one below the other, with what is left out.</summary>
    public ImmutableArray<PlaceRow> Rows => [.. Documents.SelectMany(RowsOf), .. MoreDocuments > 0 ? [NoteOf($"and {Captions.Count(MoreDocuments, "more document")}")] : Array.Empty<PlaceRow>()];

    /// <summary>Whether another panel looks the same: of the same place, with the same counts and documents.</summary>
    public bool LooksAs(PlacePanel other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Row == other.Row && Documents.Select(static d => d.Document).SequenceEqual(other.Documents.Select(static d => d.Document));
    }

    private static PlaceRow NoteOf(string words) => new(null, null, words);

    private static IEnumerable<PlaceRow> RowsOf(PlaceDocument document)
    {
        yield return new PlaceRow(document, null, "");
        foreach (var passage in document.Passages) yield return new PlaceRow(null, passage, "") { Mention = new MentionRef(document.Document, passage.Mention) };
        if (document.Mentions > document.Passages.Length) yield return NoteOf($"and {document.Mentions - document.Passages.Length:N0} more here; Shift+N leads on from one to the next");
    }

    private const int MaxNames = 24;
    /// <summary>Documents at first.</summary>
    public const int UsualDocuments = 40;

    private const int UsualPassages = 20;

    /// <summary>Describes the chosen place; null when none is chosen or no document mentions it.</summary>
    /// <param name="atlas">The documents.</param>
    /// <param name="selection">What is chosen.</param>
    /// <param name="names">Names of places.</param>
    /// <param name="mostDocuments">Most documents to list.</param>
    /// <param name="order">In which order, but for the open document, which comes first.</param>
    public static PlacePanel? Of(
        Atlas atlas, Selection selection, PlaceDirectory names, int mostDocuments = UsualDocuments, DocumentOrder order = DocumentOrder.Read)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        ArgumentNullException.ThrowIfNull(names);
        if (selection.Place is not { } id || atlas.Find(id) is not { } mentioned) return null;
        var place = mentioned.Place;
        var all = NamesOf(place, names);
        var documents = Ordered(atlas, mentioned, selection.Document, order);
        return new PlacePanel(
            PlaceEntry.Of(mentioned, names),
            names.ProvinceName(place),
            place.Population,
            [.. all.Take(MaxNames)],
            Math.Max(0, all.Length - MaxNames),
            [.. documents.Take(mostDocuments).Select(d => DocumentOf(atlas, d.Document, d.Mentions, 0, UsualPassages, names))],
            Math.Max(0, documents.Length - mostDocuments),
            place.Id.Uri?.AbsoluteUri ?? "",
            place.Source)
        {
            Around = UnitCounts.Around(atlas, place, names),
        };
    }

    /// <summary>A stretch of a document's passages of a place, for those who want all; null when the document does not mention it.</summary>
    /// <param name="atlas">The documents.</param>
    /// <param name="place">The place.</param>
    /// <param name="document">The document's ordinal.</param>
    /// <param name="from">How many passages to pass over.</param>
    /// <param name="count">How many to return at most.</param>
    /// <param name="names">Names of places.</param>
    public static PlaceDocument? PassagesOf(Atlas atlas, PlaceId place, int document, int from, int count, PlaceDirectory names)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        ImmutableArray<MentionRef> mentions = [.. atlas.Find(place)?.Mentions.Where(m => m.Document == document) ?? []];
        return mentions.IsEmpty ? null : DocumentOf(atlas, document, mentions, from, count, names);
    }

    private static (int Document, ImmutableArray<MentionRef> Mentions)[] Ordered(Atlas atlas, PlaceMentions mentioned, int? open, DocumentOrder order)
    {
        var byDocument = mentioned.Mentions.GroupBy(static m => m.Document).ToDictionary(static g => g.Key, static g => g.ToImmutableArray());
        var counts = byDocument.ToDictionary(static d => d.Key, static d => d.Value.Length);
        return [.. DocumentList.Sorted(atlas, counts.Keys.Order(), order, counts).OrderBy(d => d != open).Select(d => (d, byDocument[d]))];
    }

    private static PlaceDocument DocumentOf(Atlas atlas, int document, ImmutableArray<MentionRef> mentions, int from, int count, PlaceDirectory names)
    {
        var card = DocumentCard.Of(atlas, document);
        var passages = ImmutableArray.CreateBuilder<Passage>();
        var part = "";
        foreach (var mention in mentions.Skip(from).Take(count))
        {
            var passage = Passage.Of(atlas.Documents[document], mention.Mention, names);
            passages.Add(passage.Part == part ? passage with { Part = "" } : passage);
            part = passage.Part;
        }

        return new PlaceDocument(document, card.Title, card.Date, mentions.Length, passages.DrainToImmutable()) { Key = card.Key };
    }

    private static ImmutableArray<NameEntry> NamesOf(Place place, PlaceDirectory names) =>
    [
        .. names.NamesOf(place)
            .GroupBy(static n => n.Text)
            .Select(static g => g.MinBy(static n => (n.Language.Length == 0, n.Kind, n.Rank))!)
            .OrderBy(static n => NoteFor(n.Kind).Length > 0)
            .ThenBy(static n => n.Language.Length == 0 && n.Rank > 0)
            .ThenBy(static n => n.Rank)
            .Select(static n => new NameEntry(n.Text, n.Language, LanguageWords.Of(n.Language), NoteFor(n.Kind))),
    ];

    private static string NoteFor(NameKind kind) => kind switch
    {
        NameKind.Historic => "former",
        NameKind.Misspelling => "misspelling",
        NameKind.Abbreviation => "short",
        NameKind.Demonym => "its people",
        _ => "",
    };
}
