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

    /// <summary>Searches; letters are compared folded. Nothing is found for an empty text.</summary>
    public static SearchHits Of(Atlas atlas, string text, PlaceDirectory names)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        var wanted = NameFolding.Fold(text.Trim());
        if (wanted.Length == 0) return new SearchHits([], []);
        var places = atlas.Places
            .Select(p => (Place: p, Best: BestName(p, wanted, names)))
            .Where(static p => p.Best.Rank < int.MaxValue)
            .OrderBy(static p => p.Best.Rank)
            .Take(MaxHits)
            .Select(p => HitOf(PlaceEntry.Of(p.Place, names), p.Best.Name));
        return new SearchHits([.. places], DocumentList.Of(atlas, text, 0, MaxHits).Cards);
    }

    private static PlaceHit HitOf(PlaceEntry row, string name) => new(row, name == row.Name || name == row.Native ? "" : name);

    // The whole name before its beginning before a later word before the midst of one; of each, the name that is shown before its other names.
    private static (int Rank, string Name) BestName(PlaceMentions place, string wanted, PlaceDirectory names)
    {
        var best = (Rank: int.MaxValue, Name: "");
        foreach (var name in names.NamesOf(place.Place))
        {
            var folded = NameFolding.Fold(name.Text);
            var at = folded.IndexOf(wanted, StringComparison.Ordinal);
            if (at < 0) continue;
            var rank = 2 * (folded.Length == wanted.Length ? 0 : at == 0 ? 1 : folded[at - 1] == ' ' ? 2 : 3);
            if (name.Text != place.Place.Name) rank++;
            if (rank < best.Rank) best = (rank, name.Text);
        }

        return best;
    }
}
