using System.Collections.Immutable;
using Gazetteer.Scene;
using Gazetteer.Scene.Filters;
using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Maps;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene.Panels;
using Gazetteer.Scene.Shapes;

namespace Gazetteer.Reading;

/// <summary>All that a window shows at one moment: one set of documents, one selection, and what follows from them.</summary>
/// <remarks>Immutable, and composed in the background: with ten thousand documents that takes longer than a window may stand still.</remarks>
/// <param name="Atlas">The documents and their places.</param>
/// <param name="Selection">What is chosen.</param>
/// <param name="Map">The places of the selection's map; <see cref="MapAt"/> draws them.</param>
/// <param name="Display">What the lists hold, in which order, and how the map is labelled.</param>
/// <param name="Places">The selection's places.</param>
/// <param name="Place">The chosen place; null when there is none.</param>
/// <param name="Documents">The documents that the filter leaves.</param>
public sealed record Picture(
    Atlas Atlas, Selection Selection, PlaceMap Map, DisplaySettings Display, ImmutableArray<PlaceEntry> Places, PlacePanel? Place, DocumentList Documents)
{
    /// <summary>The longest list of documents; a filter finds those beyond.</summary>
    public const int MostDocuments = 10_000;

    private const int MostDocumentsOfPlace = 200;

    /// <summary>Nothing: what a window shows before there is a gazetteer.</summary>
    public static Picture Empty { get; } = new(Atlas.Empty, Selection.None, PlaceMap.Of(Atlas.Empty, null), new DisplaySettings(), [], null, new DocumentList(0, []));

    /// <summary>The open document, with the mentions that are shown marked; null where none is open. The same object as long as its text need not be laid anew.</summary>
    public ReaderPage? Page { get; private init; }

    /// <summary>What the window is called: the chosen place, the open document and the program.</summary>
    public string Title => string.Join(" – ", new[] { Place?.Row.Name, Page?.Card.Title, "Gazetteer" }.Where(static part => !string.IsNullOrEmpty(part)));

    /// <summary>What is filtered by, one by one; none without a filter.</summary>
    public ImmutableArray<FilterChip> Chips { get; private init; } = [];

    /// <summary>How much the filter leaves, in words; empty without a filter.</summary>
    public string Left { get; private init; } = "";

    private PlaceDirectory? Names { get; init; }

    /// <summary>Composes what follows from documents and selection; what follows from nothing new stays as it was.</summary>
    /// <param name="atlas">The documents.</param>
    /// <param name="selection">What is chosen; nothing, where it names a document that is not there.</param>
    /// <param name="display">What the lists hold, in which order, and how the map is labelled.</param>
    /// <param name="names">Names of places.</param>
    public Picture Next(Atlas atlas, Selection selection, DisplaySettings display, PlaceDirectory names)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        ArgumentNullException.ThrowIfNull(display);
        ArgumentNullException.ThrowIfNull(names);
        if (selection.Document is { } document && !atlas.Has(document)) selection = Selection.None;
        var isOfSame = (atlas, selection.Document) == (Atlas, Selection.Document);
        return new Picture(
            atlas,
            selection,
            isOfSame ? Map : PlaceMap.Of(atlas, selection.Document, names),
            display,
            isOfSame && display.Places == Display.Places ? Places : display.Sorted(PlaceEntry.Of(atlas, selection, names)),
            PlacePanel.Of(atlas, selection, names, MostDocumentsOfPlace, display.Documents),
            (atlas, display.Filter, display.Documents) == (Atlas, Display.Filter, Display.Documents) ? Documents : DocumentList.Of(atlas, display.Filter, 0, MostDocuments, display.Documents))
        {
            Names = names,
            Page = PageOf(atlas, selection, names),
            Chips = atlas == Atlas ? Chips : FilterWords.Chips(atlas.Filter, names),
            Left = atlas == Atlas ? Left : Captions.Left(atlas),
        };
    }

    // A stretch of a long text stays while it holds what is chosen; a document that comes on to the desk changes no other.
    private ReaderPage? PageOf(Atlas atlas, Selection selection, PlaceDirectory names)
    {
        if (selection.Document is not { } document) return null;
        var isSame = Page?.Card.Document == document && Atlas.Documents[document] == atlas.Documents[document] && (Atlas.Filter, Atlas.ShowsAllKinds) == (atlas.Filter, atlas.ShowsAllKinds);
        var holdsIt = isSame && (selection == Selection || Page!.BlockFor(selection) >= 0);
        return holdsIt ? Page : ReaderPage.Of(atlas, document, names, selection.Mention, offset: selection.Offset);
    }

    /// <summary>The areas beneath the circles, as <see cref="MapShapes.Of"/> has them. The first time an area takes up to a second: not for the thread of a window.</summary>
    public ImmutableArray<MapShape> ShapesOf() => Names is { } names ? MapShapes.Of(Map.Places, names.Footprints, Selection.Place) : [];

    /// <summary>The map at a zoom level; hundreds of places take some ten milliseconds or more.</summary>
    /// <param name="zoom">The level, as web maps count.</param>
    public MapScene MapAt(double zoom) =>
        Names is { } names ? MapScene.Of(Map, zoom, Selection.Place, new PlaceLabels(names, Display.Labels)) : new MapScene([], [], MapExtent.World, new Legend([], []));
}
