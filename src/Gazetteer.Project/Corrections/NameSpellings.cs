using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Project.Corrections;

/// <summary>Under which other spellings, in whatever script, a decision about a name holds.</summary>
public static class NameSpellings
{
    /// <summary>
    /// The other names of the chosen place that are as ambiguous as the one that was decided about: some other place of the gazetteer bears both. Who says everywhere which Saravan is
    /// meant says it of سراوان too, but not of a name that only one of the two has.
    /// </summary>
    /// <param name="index">The gazetteer.</param>
    /// <param name="decision">The decision.</param>
    /// <returns>Folded names; none for decisions that choose no place of the gazetteer, or hold for one mention or one document.</returns>
    public static ImmutableArray<string> Of(PlaceIndex index, Decision decision)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(decision);
        if (decision is not { Scope: DecisionScope.Project or DecisionScope.Always, Kind: DecisionKind.Place, Place.Place.Id: var id } || index.FindPlace(id) is not (var place and >= 0)) return [];
        var name = NameFolding.Fold(decision.Name);
        var others = Bearers(index, name);
        others.Remove(place);
        return others.Count == 0 ? [] :
        [
            .. index.NamesOf(place).Where(static n => n.Kind is not NameKind.Demonym).Select(static n => NameFolding.Fold(n.Text)).Distinct(StringComparer.Ordinal)
                .Where(other => other != name && Bearers(index, other).Overlaps(others)),
        ];
    }

    private static HashSet<int> Bearers(PlaceIndex index, string folded)
    {
        var places = new HashSet<int>();
        if (index.FindName(folded) is not (var name and >= 0)) return places;
        foreach (var posting in index.PostingsOf(name)) places.Add(posting.Place);
        return places;
    }
}
