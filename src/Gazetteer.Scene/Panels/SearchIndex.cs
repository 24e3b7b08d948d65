using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Gazetteer.Scene.Naming;
using Gazetteer.Text;

namespace Gazetteer.Scene.Panels;

/// <summary>The names of the mentioned places, folded once so that a keystroke only has to look through them.</summary>
/// <remarks>
/// Immutable and thread-safe. 27,000 places have some 250,000 names; to fold them takes a second the first time, to look through them some milliseconds.
/// </remarks>
public sealed class SearchIndex
{
    private static readonly ConditionalWeakTable<Atlas, SearchIndex> Kept = [];
    private static readonly ConditionalWeakTable<PlaceDirectory, FoldedNames> Folded = [];
    private readonly Atlas _atlas;
    private readonly PlaceDirectory _names;
    private readonly FoldedNames _folded;
    private readonly (string Text, int Foreign)[] _places;

    private SearchIndex(Atlas atlas, PlaceDirectory names)
    {
        (_atlas, _names) = (atlas, names);
        _folded = Folded.GetValue(names, static n => new FoldedNames(n));
        _places = [.. atlas.Places.Select(p => _folded.Of(p.Place))];
    }

    private enum Rank
    {
        Whole,
        Beginning,
        Word,
        Within,
        None,
    }

    /// <summary>The index of these documents, made at first need.</summary>
    public static SearchIndex Of(Atlas atlas, PlaceDirectory names)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        ArgumentNullException.ThrowIfNull(names);
        return Kept.GetValue(atlas, a => new SearchIndex(a, names));
    }

    /// <summary>
    /// The places of which a name holds the text, best first: the whole name before its beginning before a later word, the main name before others. Names of languages that
    /// are far from place and reader, and the midst of a word, count only when nothing else is found.
    /// </summary>
    public (int Total, ImmutableArray<PlaceHit> Hits) Places(string wanted, int count)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        var found = new List<(int Place, Rank Rank, bool IsForeign, int At)>();
        for (var i = 0; i < _places.Length; i++)
        {
            if (Best(_places[i], wanted) is { Rank: < Rank.None } name) found.Add((i, name.Rank, name.IsForeign, name.At));
        }

        var good = found.FindAll(static f => !f.IsForeign && f.Rank < Rank.Within);
        var shown = good.Count > 0 ? good : found;
        var best = shown.OrderBy(static f => f.IsForeign).ThenBy(static f => f.Rank).ThenBy(f => !IsMain(f.Place, f.At)).ThenBy(static f => f.Place).Take(count);
        return (shown.Count, [.. best.Select(f => HitOf(f.Place, f.At))]);
    }

    private static (Rank Rank, bool IsForeign, int At) Best((string Text, int Foreign) names, string wanted)
    {
        var best = (Rank: Rank.None, IsForeign: false, At: 0);
        for (var at = names.Text.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = names.Text.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            var isForeign = at >= names.Foreign;
            if (isForeign && best.Rank < Rank.None && !best.IsForeign) break;
            var rank = RankOf(names.Text, at, wanted.Length);
            if (rank < best.Rank) best = (rank, isForeign, at);
        }

        return best;
    }

    private static Rank RankOf(string names, int at, int length) => names[at - 1] switch
    {
        FoldedNames.End => names[at + length] == FoldedNames.End ? Rank.Whole : Rank.Beginning,
        ' ' => Rank.Word,
        _ => Rank.Within,
    };

    private bool IsMain(int place, int at) => at < _places[place].Text.IndexOf(FoldedNames.End, 1);

    private PlaceHit HitOf(int place, int at)
    {
        var row = PlaceEntry.Of(_atlas.Places[place], _names);
        var text = _places[place].Text;
        var start = text.LastIndexOf(FoldedNames.End, at - 1) + 1;
        var folded = text[start..text.IndexOf(FoldedNames.End, at)];
        if (folded == NameFolding.Fold(row.Name) || folded == NameFolding.Fold(row.Native)) return new PlaceHit(row, "");
        var written = _folded.Written(_atlas.Places[place].Place, folded);
        return new PlaceHit(row, written?.Text ?? "") { OtherLanguage = written is null ? "" : LanguageWords.Of(written.Language) };
    }
}
