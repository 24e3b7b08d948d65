using System.Collections.Immutable;
using Gazetteer.Scene.Filters;
using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Panels;
using Gazetteer.Text;

namespace Gazetteer.Reading;

/// <summary>What a window shows: which mentions, what its lists hold and in which order, and how its map is labelled.</summary>
/// <param name="Filter">What the documents listed hold in title, name, date or language; empty for all of them.</param>
/// <param name="Places">By what the places are sorted.</param>
/// <param name="Documents">In which order documents are listed, and those that mention the chosen place.</param>
public sealed record DisplaySettings(string Filter = "", PlaceOrder Places = PlaceOrder.Mentions, DocumentOrder Documents = DocumentOrder.Read)
{
    /// <summary>In which languages the map is labelled.</summary>
    public LabelLanguages Labels { get; init; } = LabelLanguages.Default;

    /// <summary>What mentions must meet to be shown, listed and exported.</summary>
    public MentionFilter Only { get; init; } = MentionFilter.None;

    /// <summary>Sorts places; those that the order does not tell apart stay as they are.</summary>
    /// <param name="rows">The most mentioned first.</param>
    public ImmutableArray<PlaceEntry> Sorted(ImmutableArray<PlaceEntry> rows) => Places switch
    {
        PlaceOrder.Documents => [.. rows.OrderByDescending(static r => r.Documents)],
        PlaceOrder.Name => [.. rows.OrderBy(static r => NameFolding.Fold(r.Name), StringComparer.Ordinal)],
        _ => rows,
    };
}
