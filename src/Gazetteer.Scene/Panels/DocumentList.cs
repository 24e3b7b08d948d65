using System.Collections.Immutable;
using Gazetteer.Text;

namespace Gazetteer.Scene.Panels;

/// <summary>The documents whose title, name, date or language holds what was typed, a stretch at a time.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Cards">The stretch asked for, in the order of the run.</param>
public sealed record DocumentList(int Total, ImmutableArray<DocumentCard> Cards)
{
    /// <summary>Filters the documents; letters are compared folded, so that <c>كراچي</c> finds <c>کراچی</c>.</summary>
    /// <param name="atlas">The documents.</param>
    /// <param name="filter">What was typed; empty for all documents.</param>
    /// <param name="from">How many to pass over.</param>
    /// <param name="count">How many to return at most.</param>
    public static DocumentList Of(Atlas atlas, string filter, int from, int count)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        ArgumentNullException.ThrowIfNull(filter);
        var wanted = NameFolding.Fold(filter.Trim());
        var found = Enumerable.Range(0, atlas.Documents.Length).Where(d => Holds(atlas, d, wanted)).ToArray();
        return new DocumentList(found.Length, [.. found.Skip(from).Take(count).Select(d => DocumentCard.Of(atlas, d))]);
    }

    private static bool Holds(Atlas atlas, int document, string wanted)
    {
        if (wanted.Length == 0) return true;
        var source = atlas.Documents[document].Source;
        return Contains(source.Title) || Contains(source.Name) || Contains(Naming.LanguageWords.Of(source.Language))
            || (source.Date is { } date && date.ToString("yyyy-MM-dd").Contains(wanted, StringComparison.Ordinal));

        bool Contains(string text) => NameFolding.Fold(text).Contains(wanted, StringComparison.Ordinal);
    }
}
