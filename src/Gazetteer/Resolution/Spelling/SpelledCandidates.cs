using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Places;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Text;

namespace Gazetteer.Resolution.Spelling;

/// <summary>The candidates of a group's mentions, each with a word on its spelling where that is not the place's own.</summary>
/// <param name="index">The gazetteer.</param>
/// <param name="group">The mentions of one name, decided.</param>
/// <param name="make">Makes the candidates with that word.</param>
internal sealed class SpelledCandidates(PlaceIndex index, NameGroup group, Func<Evidence?, ImmutableArray<Candidate>> make)
{
    private string? _note;
    private ImmutableArray<Candidate> _candidates;

    /// <summary>The candidates of a mention; one list for all that are spelled alike.</summary>
    public ImmutableArray<Candidate> Of(string text, Mention mention)
    {
        var (note, cost) = mention.Spelled is { } spelled ? (spelled.Note, spelled.Cost) : Known(mention.Span.Of(text));
        if (!_candidates.IsDefault && note == _note) return _candidates;
        _note = note;
        return _candidates = make(note.Length == 0 ? null : new Evidence(Evidence.Spelling, -cost, note));
    }

    /// <summary>The difference to the place's own name of a spelling that the gazetteer lists as a wrong one.</summary>
    private (string Note, double Cost) Known(string written)
    {
        if (group.Best is not { Posting.Kind: NameKind.Misspelling or NameKind.Transliteration } best) return ("", 0);
        var folded = WithoutNoun(NameFolding.Fold(written));
        var nearest = (Name: "", Folded: "", Cost: NearNames.MostCostOf(folded));
        foreach (var name in index.NamesOf(best.Ordinal))
        {
            if (name.Kind is not (NameKind.Official or NameKind.Alternate)) continue;
            var own = WithoutNoun(NameFolding.Fold(name.Text));
            var cost = SpellingDistance.Of(folded, own, nearest.Cost);
            if (own.Length > 0 && (cost < nearest.Cost || (nearest.Name.Length == 0 && cost <= nearest.Cost))) nearest = (name.Text, own, cost);
            if (cost == 0) return ("", 0);
        }

        return nearest.Name.Length == 0 ? ("", 0) : (SpellingNote.Of(written, nearest.Name, folded, nearest.Folded), nearest.Cost);
    }

    /// <summary>The name without a noun that says its kind, which sources add or leave out.</summary>
    private static string WithoutNoun(string folded)
    {
        var last = folded.LastIndexOf(' ');
        return last > 0 && FeatureNoun.Is(folded.AsSpan(last + 1)) ? folded[..last] : folded;
    }
}
