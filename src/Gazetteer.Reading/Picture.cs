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
/// <param name="Lists">What the lists hold and in which order.</param>
/// <param name="Places">The selection's places.</param>
/// <param name="Place">The chosen place; null when there is none.</param>
/// <param name="Documents">The documents that the filter leaves.</param>
public sealed record Picture(
    Atlas Atlas, Selection Selection, MapScene Map, ListSettings Lists, ImmutableArray<PlaceEntry> Places, PlacePanel? Place, DocumentList Documents)
{
    /// <summary>The longest list of documents; a filter finds those beyond.</summary>
    public const int MostDocuments = 10_000;

    private const int MostDocumentsOfPlace = 200;

    /// <summary>Nothing: what a window shows before there is a gazetteer.</summary>
    public static Picture Empty { get; } = new(Atlas.Empty, Selection.None, new MapScene([], [], MapExtent.World, new Legend([], [])), new ListSettings(), [], null, new DocumentList(0, []));

    /// <summary>Composes what follows from documents and selection; what follows from nothing new stays as it was.</summary>
    /// <param name="atlas">The documents.</param>
    /// <param name="selection">What is chosen; nothing, where it names a document that is not there.</param>
    /// <param name="lists">What the lists hold and in which order.</param>
    /// <param name="names">Names of places.</param>
    public Picture Next(Atlas atlas, Selection selection, ListSettings lists, PlaceDirectory names)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        ArgumentNullException.ThrowIfNull(lists);
        ArgumentNullException.ThrowIfNull(names);
        if (selection.Document is { } document && !atlas.Has(document)) selection = Selection.None;
        return new Picture(
            atlas,
            selection,
            MapScene.Of(atlas, selection, new PlaceLabels(names)),
            lists,
            (atlas, selection.Document, lists.Places) == (Atlas, Selection.Document, Lists.Places) ? Places : lists.Sorted(PlaceEntry.Of(atlas, selection, names)),
            PlacePanel.Of(atlas, selection, names, MostDocumentsOfPlace),
            (atlas, lists.Filter) == (Atlas, Lists.Filter) ? Documents : DocumentList.Of(atlas, lists.Filter, 0, MostDocuments));
    }
}
