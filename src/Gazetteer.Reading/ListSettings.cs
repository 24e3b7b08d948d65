using System.Collections.Immutable;
using Gazetteer.Scene.Panels;
using Gazetteer.Text;

namespace Gazetteer.Reading;

/// <summary>What the lists of a window hold, and in which order.</summary>
/// <param name="Filter">What the documents listed hold in title, name, date or language; empty for all of them.</param>
/// <param name="Places">By what the places are sorted.</param>
public sealed record ListSettings(string Filter = "", PlaceOrder Places = PlaceOrder.Mentions)
{
    /// <summary>Sorts places; those that the order does not tell apart stay as they are.</summary>
    /// <param name="rows">The most mentioned first.</param>
    public ImmutableArray<PlaceEntry> Sorted(ImmutableArray<PlaceEntry> rows) => Places switch
    {
        PlaceOrder.Documents => [.. rows.OrderByDescending(static r => r.Documents)],
        PlaceOrder.Name => [.. rows.OrderBy(static r => NameFolding.Fold(r.Name), StringComparer.Ordinal)],
        _ => rows,
    };
}
