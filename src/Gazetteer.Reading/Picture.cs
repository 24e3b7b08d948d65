using System.Collections.Immutable;
using Gazetteer.Scene;
using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Maps;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene.Panels;

namespace Gazetteer.Reading;

/// <summary>All that a window shows at one moment: one set of documents, one selection, and what follows from them.</summary>
/// <remarks>Immutable, and composed in the background: with ten thousand documents that takes longer than a window may stand still.</remarks>
/// <param name="Atlas">The documents and their places.</param>
/// <param name="Selection">What is chosen.</param>
/// <param name="Map">The map of the selection.</param>
/// <param name="Places">The selection's places, most mentioned first.</param>
/// <param name="Place">The chosen place; null when there is none.</param>
/// <param name="Documents">The documents that the filter leaves.</param>
public sealed record Picture(Atlas Atlas, Selection Selection, MapScene Map, ImmutableArray<PlaceEntry> Places, PlacePanel? Place, DocumentList Documents)
{
    /// <summary>The longest list of documents; a filter finds those beyond.</summary>
    public const int MostDocuments = 10_000;

    private const int MostDocumentsOfPlace = 200;

    /// <summary>Nothing: what a window shows before there is a gazetteer.</summary>
    public static Picture Empty { get; } = new(Atlas.Empty, Selection.None, new MapScene([], [], MapExtent.World, new Legend([], [])), [], null, new DocumentList(0, []));

    /// <summary>Composes what follows from documents and selection.</summary>
    /// <param name="atlas">The documents.</param>
    /// <param name="selection">What is chosen; nothing, where it names a document that is not there.</param>
    /// <param name="filter">What the documents listed must hold; empty for all.</param>
    /// <param name="names">Names of places.</param>
    public static Picture Of(Atlas atlas, Selection selection, string filter, PlaceDirectory names)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        ArgumentNullException.ThrowIfNull(names);
        if (selection.Document is { } document && !atlas.Has(document)) selection = Selection.None;
        return new Picture(
            atlas,
            selection,
            MapScene.Of(atlas, selection, new PlaceLabels(names)),
            PlaceEntry.Of(atlas, selection, names),
            PlacePanel.Of(atlas, selection, names, MostDocumentsOfPlace),
            DocumentList.Of(atlas, filter, 0, MostDocuments));
    }
}
