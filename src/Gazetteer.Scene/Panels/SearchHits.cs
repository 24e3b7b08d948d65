using System.Collections.Immutable;
using Gazetteer.Scene.Naming;
using Gazetteer.Text;

namespace Gazetteer.Scene.Panels;

/// <summary>The mentioned places and the documents that a typed text finds, best first.</summary>
/// <param name="Places">Places of which some name holds the text; those that begin with it come first.</param>
/// <param name="Documents">Documents whose title or file name holds it.</param>
public sealed record SearchHits(ImmutableArray<PlaceHit> Places, ImmutableArray<DocumentCard> Documents)
{
    private const int MaxHits = 8;

    /// <summary>How many places were found in all.</summary>
    public int PlacesFound { get; init; }

    /// <summary>How many documents were found in all.</summary>
    public int DocumentsFound { get; init; }

    /// <summary>Searches; letters are compared folded. Nothing is found for an empty text.</summary>
    public static SearchHits Of(Atlas atlas, string text, PlaceDirectory names)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        var wanted = NameFolding.Fold(text.Trim());
        if (wanted.Length == 0) return new SearchHits([], []);
        var (total, places) = SearchIndex.Of(atlas, names).Places(wanted, MaxHits);
        var documents = DocumentList.Of(atlas, text, 0, MaxHits);
        return new SearchHits(places, documents.Cards) { PlacesFound = total, DocumentsFound = documents.Total };
    }
}
