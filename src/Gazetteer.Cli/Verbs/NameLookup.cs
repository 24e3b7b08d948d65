using System.Collections.Immutable;
using Gazetteer.Indexing.Names;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Spelling;
using Gazetteer.Text;

namespace Gazetteer.Cli.Verbs;

/// <summary>Looks places up by name, by identifier, by the beginning of a name, or by a spelling that is nearly right.</summary>
internal sealed class NameLookup(Workspace workspace, CancellationToken cancellation)
{
    private const int MostGuessedNames = 8;
    private const int MostBegun = 200;
    private const int MostOfEach = 3;

    /// <summary>The places that are asked for; empty when there are none.</summary>
    public ImmutableArray<FoundPlace> Find(string asked)
    {
        if (ByIdentifier(asked.Trim()) is { IsEmpty: false } identified) return identified;
        if (asked.TrimEnd().EndsWith('*'))
        {
            return [.. new NearNames(workspace.Index).BeginningWith(asked.TrimEnd().TrimEnd('*'), MostBegun, cancellation)
                .SelectMany(name => workspace.Lookup.Find(name).Take(MostOfEach)).DistinctBy(static c => c.Place.Id).Select(static c => new FoundPlace(c, ""))];
        }

        return [.. workspace.Lookup.Find(asked).Select(static c => new FoundPlace(c, ""))];
    }

    /// <summary>The places whose names are spelled most like what is asked for.</summary>
    public ImmutableArray<FoundPlace> Guess(string asked)
    {
        var name = asked.Split(',')[0].Trim();
        return [.. new NearNames(workspace.Index).Find(name, MostGuessedNames, cancellation)
            .SelectMany(near => workspace.Lookup.Find(near.Folded).Take(MostOfEach).Select(c => new FoundPlace(c, $"{name} → {SpelledIn(c.Place, near.Folded)}: {near.Difference}")))
            .DistinctBy(static f => f.Candidate.Place.Id)];
    }

    /// <summary>How the gazetteer writes a name of a place.</summary>
    private string SpelledIn(Place place, string folded)
    {
        var ordinal = workspace.Index.FindPlace(place.Id);
        return workspace.Index.NamesOf(ordinal).FirstOrDefault(name => NameFolding.Fold(name.Text) == folded)?.Text ?? folded;
    }

    private ImmutableArray<FoundPlace> ByIdentifier(string asked)
    {
        var index = workspace.Index;
        if (asked.Length > 1 && asked[0] is 'Q' or 'q' && asked.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0)
            return [.. Enumerable.Range(0, index.PlaceCount).Where(place => index.PlaceAt(place).Wikidata.Equals(asked, StringComparison.OrdinalIgnoreCase)).Select(Identified)];
        var colon = asked.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == asked.Length - 1) return [];
        var ordinal = index.FindPlace(new PlaceId(asked));
        return ordinal < 0 ? [] : [Identified(ordinal)];
    }

    private FoundPlace Identified(int place) => new(new Candidate(workspace.Index.PlaceAt(place), new NamePosting(place, NameKind.Official, 0, true, default, 0), 0, []), "");
}
