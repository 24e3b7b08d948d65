using Gazetteer.Places;

namespace Gazetteer.Scene;

/// <summary>What the reader has chosen: a document narrows what is shown to its places, a place is singled out, a mention is where the text stands.</summary>
/// <param name="Document">The open document's ordinal, or none.</param>
/// <param name="Place">The chosen place, or none.</param>
/// <param name="Mention">The mention in the open document at which the text stands, or none.</param>
public readonly record struct Selection(int? Document, PlaceId? Place, int? Mention)
{
    /// <summary>Where the text of the open document stands when it stands at no mention, in UTF-16 code units; null for its beginning.</summary>
    public int? Offset { get; init; }

    /// <summary>Nothing chosen: all documents, all places.</summary>
    public static Selection None => default;

    /// <summary>Opens a document from its beginning; the chosen place stays if the document mentions it.</summary>
    public Selection Open(Atlas atlas, int document)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        if (!atlas.Has(document)) return this;
        var place = Place is { } chosen && atlas.Find(chosen) is { } mentioned && mentioned.Mentions.Any(m => m.Document == document) ? Place : null;
        return new Selection(document, place, null);
    }

    /// <summary>Chooses a place; the open document stays.</summary>
    public Selection Choose(PlaceId place) => this with { Place = place, Mention = Place == place ? Mention : null };

    /// <summary>Opens a mention's document there and chooses its place.</summary>
    public static Selection At(Atlas atlas, MentionRef mention)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        var chosen = atlas.MentionAt(mention);
        return new Selection(mention.Document, atlas.Shows(mention.Document, chosen) ? chosen.Place!.Id : null, mention.Mention);
    }

    /// <summary>One step back: first the chosen place is let go, then the document closes.</summary>
    public Selection Back() => Place is not null || Mention is not null ? new Selection(Document, null, null) : None;
}
