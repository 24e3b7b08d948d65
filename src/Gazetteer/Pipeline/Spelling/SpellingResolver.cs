using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Resolution;
using Gazetteer.Resolution.Spelling;
using Gazetteer.Text;

namespace Gazetteer.Pipeline.Spelling;

/// <summary>
/// Resolves the names of a document, then reads those that are in no gazetteer as those that are spelled nearly like them, now that the others tell where the document is about. Thread-safe.
/// </summary>
/// <param name="resolver">Resolves.</param>
/// <param name="index">The gazetteer; without it nothing is read otherwise than it is written.</param>
/// <param name="words">Ordinary words, which are not misspelled names; null when none are known.</param>
internal sealed class SpellingResolver(Resolver resolver, PlaceIndex? index, WordLexicon? words)
{
    private const string Pass = "spelling";
    private const float Sure = 0.9f;
    private const float EachLetter = 0.2f;

    /// <summary>Without capitals an ordinary word is spelled nearly like some village: only known variants count there.</summary>
    private const double MostUncasedCost = 0.35;

    /// <summary>Binary logarithm of the rank down to which everybody knows a word: "Latin", "Saturn".</summary>
    private const int CommonRank = 14;

    /// <summary>So usual is a name of persons that it is not a misspelled place.</summary>
    private const int CommonName = 2;

    /// <summary>Resolves the mentions of one document; those that are unknown (<see cref="Mention.IsUnknown"/>) and cannot be read are left out.</summary>
    /// <param name="text">The document.</param>
    /// <param name="mentions">Its mentions, in order of the text.</param>
    /// <param name="cancellation">Stops the work.</param>
    public ImmutableArray<ResolvedMention> Resolve(MatchedText text, ImmutableArray<Mention> mentions, CancellationToken cancellation)
    {
        var known = mentions.RemoveAll(static m => m.IsUnknown);
        var resolved = resolver.Resolve(text, known, cancellation);
        if (index is not { HasSpellings: true }) return resolved;
        var open = known.Where((mention, i) => IsOpen(mention, resolved[i])).Concat(mentions.Where(static m => m.IsUnknown)).ToList();

        // What is read has its say on the others.
        return open.Count > 0 && Read(text.Source.Text, known, open, DocumentRegion.Of(resolved), cancellation) is { } all ? resolver.Resolve(text, all, cancellation) : resolved;
    }

    /// <summary>The mentions, those that can be read among them; null when none of those that are open can.</summary>
    private ImmutableArray<Mention>? Read(string text, ImmutableArray<Mention> mentions, List<Mention> open, DocumentRegion region, CancellationToken cancellation)
    {
        var names = new NamesInRegion(index!, region);
        var all = mentions.ToDictionary(static m => m.Span);
        var isChanged = false;
        foreach (var name in open.GroupBy(m => NameFolding.Fold(m.Span.Of(text)), StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var isUnknown = name.First().IsUnknown;
            if (IsCommon(name.Key) || Find(names, name.Key, [.. name.Select(static m => m.Span.Start)], mayBeFar: !isUnknown) is not var (bare, near)) continue;
            if (isUnknown && near.Cost > MostUncasedCost && WritingSystem.IsArabic(name.Key)) continue;
            foreach (var mention in name) all[mention.Span] = Read(mention, mention.Span.Of(text), name.Key, bare, near);
            isChanged = true;
        }

        return isChanged ? [.. all.Values.OrderBy(static m => m.Span.Start)] : null;
    }

    /// <summary>Whether a mention has no place of its name: none at all, or only that of a word within it.</summary>
    private static bool IsOpen(Mention mention, ResolvedMention resolved) =>
        mention.Kind is not (MentionKind.Person or MentionKind.Language or MentionKind.Demonym) && (resolved.Candidates.IsEmpty || (resolved.Place is null && resolved.Candidates[0].IsWithinName));

    private bool IsCommon(string written) => words?.Find(WordHash.Of(written)) is { IsKnown: true } known
        && (known.RankBits <= CommonRank || known.GivenName >= CommonName || known.Surname >= CommonName);

    /// <summary>The name that is meant by a whole name, or by a name without the noun that says what it is of.</summary>
    private static (string Bare, NearName Near)? Find(NamesInRegion names, string written, int[] starts, bool mayBeFar)
    {
        if (names.Find(written, starts, mayBeFar) is { } whole) return (written, whole);
        var last = written.LastIndexOf(' ');
        if (last < 0 || !FeatureNoun.Is(written.AsSpan(last + 1))) return null;
        return names.Find(written[..last], starts, mayBeFar) is { } near ? (written[..last], near) : null;
    }

    private Mention Read(Mention mention, string written, string folded, string bare, NearName near)
    {
        // A name that the gazetteer has as it is written, found by another way, needs no words.
        var note = near.Cost == 0 ? "" : SpellingNote.Of(bare.Length == folded.Length ? written : written[..written.LastIndexOf(' ')], OwnSpelling(near), bare, near.Folded);
        return mention with
        {
            Name = -1,
            IsUnknown = false,
            Spelled = new SpelledName(near.Folded + folded[bare.Length..], note, near.Cost),
            Score = Math.Min(mention.Score, Sure - (EachLetter * (float)near.Cost)),
            Trail = note.Length == 0 ? mention.Trail : new TrailStep(Pass, mention.Trail is null ? TrailChange.Name : TrailChange.Score, note, mention.Trail),
        };
    }

    /// <summary>How the gazetteer writes a name.</summary>
    private string OwnSpelling(NearName near) =>
        index!.NamesOf(index.PostingsOf(near.Name)[0].Place).FirstOrDefault(name => NameFolding.Fold(name.Text) == near.Folded)?.Text ?? near.Folded;
}
