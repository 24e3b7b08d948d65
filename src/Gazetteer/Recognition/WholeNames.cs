using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Recognition;

/// <summary>Puts the longest name of the gazetteer that stands in the text in place of its pieces: "Dar es Salaam" for "Dar" and "Salaam", "NEW YORK" for "YORK".</summary>
/// <remarks>A sequence model labels word by word and has never seen most long names. Thread-safe.</remarks>
internal sealed class WholeNames(PlaceIndex index, SpanRepair repair)
{
    /// <summary>A name further down its place's list is a rarity that words may form by chance.</summary>
    private const int MostRank = 12;

    /// <summary>Names in other languages than the text's must be among the first of their place.</summary>
    private const int MostForeignRank = 6;

    /// <summary>A small word in lower case within a name has no more letters.</summary>
    private const int LongestParticle = 5;

    /// <summary>Shorter words are articles and particles of many languages, ordinary as they look in English: "an der".</summary>
    private const int LongestArticle = 3;

    /// <summary>From 5,000 inhabitants.</summary>
    private const int SmallTown = 3;

    /// <summary>From 50,000 inhabitants.</summary>
    private const int Town = 5;

    /// <summary>From 200,000 inhabitants.</summary>
    private const int City = 6;

    private const float KnownScore = 0.6f;

    /// <summary>A name that stands in the text as a whole.</summary>
    private readonly record struct Whole(WordRun Words, TextSpan Span, int Name);

    /// <summary>The mentions with every piece replaced by the whole name that it stands in.</summary>
    /// <param name="document">The text.</param>
    /// <param name="found">Its mentions, in order.</param>
    /// <param name="persons">The runs of words that name persons: no name of a place goes over them.</param>
    public ImmutableArray<Mention> Cover(AnalysedText document, ImmutableArray<Mention> found, List<WordRun> persons)
    {
        var wholes = Chosen(Candidates(document, found, persons));
        return wholes.Count == 0 ? found : Replaced(document, found, wholes);
    }

    private List<Whole> Candidates(AnalysedText document, ImmutableArray<Mention> found, List<WordRun> persons)
    {
        var frame = document.Frame;
        var isPerson = new bool[frame.Count];
        foreach (var person in persons) isPerson.AsSpan(person.First, person.Last - person.First + 1).Fill(true);
        var candidates = new List<Whole>();
        var (word, mention) = (0, 0);
        foreach (var match in document.Text.MatchSpan)
        {
            if (match.TokenCount < 2) continue;
            document.Text.Cancellation.ThrowIfCancellationRequested();
            while (word < frame.Count && frame.FirstToken[word] < match.FirstToken) word++;
            if (word == frame.Count) break;
            if (frame.FirstToken[word] != match.FirstToken || LastWord(document, word, match) is not (> 0 and var last) || last == word) continue;
            while (mention < found.Length && found[mention].Span.End <= frame.Start[word]) mention++;
            var words = new WordRun(word, last);
            if (!IsWrittenAsName(document, words) || !IsNoPerson(words) || !Pieces(found, mention, SpanOf(document, words, match), out var pieces)) continue;
            if (IsMeant(document, words, match, pieces)) candidates.Add(new Whole(words, SpanOf(document, words, match), match.Name));
        }

        return candidates;

        bool IsNoPerson(WordRun words) => isPerson.AsSpan(words.First, words.Last - words.First + 1).IndexOf(true) < 0 || frame.GapAfter[words.First] == Gap.Hyphen || HasParticle(frame, words);
    }

    /// <summary>The longest first; none that overlaps another.</summary>
    private static List<Whole> Chosen(List<Whole> candidates)
    {
        var chosen = new List<Whole>();
        var end = -1;
        foreach (var candidate in candidates.OrderBy(static c => c.Words.First).ThenByDescending(static c => c.Words.Last))
        {
            if (candidate.Words.First <= end)
            {
                if (chosen[^1].Words is var before && candidate.Words.Last - candidate.Words.First <= before.Last - before.First) continue;
                chosen.RemoveAt(chosen.Count - 1);
            }

            chosen.Add(candidate);
            end = candidate.Words.Last;
        }

        return chosen;
    }

    private static ImmutableArray<Mention> Replaced(AnalysedText document, ImmutableArray<Mention> found, List<Whole> wholes)
    {
        var replaced = ImmutableArray.CreateBuilder<Mention>(found.Length);
        var next = 0;
        foreach (var (_, span, name) in wholes)
        {
            while (next < found.Length && found[next].Span.End <= span.Start) replaced.Add(found[next++]);
            var score = KnownScore;
            for (; next < found.Length && found[next].Span.Start < span.End; next++) score = Math.Max(score, found[next].Score);
            replaced.Add(new Mention(span, MentionKind.Literal, name, score));
        }

        replaced.AddRange(found.AsSpan()[next..]);
        return replaced.ToImmutable();
    }

    private static TextSpan SpanOf(AnalysedText document, WordRun words, NameMatch match)
    {
        var end = document.Text.SpanOf(match).End;
        return new TextSpan(document.Frame.Start[words.First], Math.Max(end, LearnedRecognizer.EndOf(document.Frame, words.Last, document.Text.Source.Text)));
    }

    /// <summary>
    /// The word that a match ends with, −1 where it ends within one. The "s" of "St. John's" belongs to the name where no noun follows that it could possess, or where the name without it is the
    /// lesser place.
    /// </summary>
    private static int LastWord(AnalysedText document, int word, NameMatch match)
    {
        var (frame, first) = (document.Frame, word);
        var end = match.FirstToken + match.TokenCount;
        while (word + 1 < frame.Count && frame.FirstToken[word + 1] < end) word++;
        if (frame.EndToken[word] == end) return word;
        var isPossessing = frame.GapAfter[word] == Gap.Space && !ContextWords.FunctionWords.Contains(new string(frame.FoldedOf(word + 1)));
        return frame.IsPossessive[word] && frame.EndToken[word] + 1 == end && (!isPossessing || IsGreaterWithS(document, first, word, match)) ? word : -1;
    }

    /// <summary>Whether the name with its "s" is the greater place: "St. John's mayor" is that of St. John's, "St. Paul's mayor" that of St. Paul.</summary>
    private static bool IsGreaterWithS(AnalysedText document, int first, int last, NameMatch match)
    {
        var with = document.Profiles.Of(match.Name);
        var without = document.NameOf(first, last);
        return with.UsualPopulation >= Town && (without < 0 || document.Profiles.Of(without) is var bare && with.UsualPopulation >= bare.UsualPopulation
            && bare.Class is not (NameClass.Country or NameClass.FirstOrder));
    }

    /// <summary>How many mentions the words hold; false when one stands out of them, or is just them.</summary>
    private static bool Pieces(ImmutableArray<Mention> found, int mention, TextSpan span, out int pieces)
    {
        pieces = 0;
        for (; mention < found.Length && found[mention].Span.Start < span.End; mention++, pieces++)
        {
            var piece = found[mention].Span;
            if (piece.Start < span.Start || piece.End > span.End || piece == span) return false;
        }

        return true;
    }

    /// <summary>Whether the words are written as one name: capitals at both ends, small words and signs of joining between.</summary>
    private static bool IsWrittenAsName(AnalysedText document, WordRun words)
    {
        var frame = document.Frame;
        if (!frame.IsWrittenAsName(words.First) || frame.Shape[words.First] == WordShape.Uncased) return false;
        for (var w = words.First; w <= words.Last; w++)
        {
            var isTied = w > words.First && frame.GapAfter[w - 1] == Gap.Hyphen;
            if (frame.Shape[w] == WordShape.Lower && !isTied && (w == words.Last || frame.FoldedOf(w).Length > LongestParticle)) return false;
            if (w < words.Last && !IsJoining(document, words, w)) return false;
        }

        return true;
    }

    private static bool HasParticle(WordFrame frame, WordRun words)
    {
        for (var w = words.First + 1; w < words.Last; w++)
        {
            if (frame.Shape[w] == WordShape.Lower || frame.FoldedOf(w).Length <= LongestArticle) return true;
        }

        return false;
    }

    private static bool IsJoining(AnalysedText document, WordRun words, int word) => document.Frame.GapAfter[word] switch
    {
        Gap.Space or Gap.Hyphen or Gap.Stop or Gap.Apostrophe or Gap.None or Gap.Ampersand => true,
        Gap.LineBreak => IsWithinLines(document, words),
        _ => false,
    };

    /// <summary>Whether a name over a line's end begins within the line: where lines are rows of a list each begins a name of its own.</summary>
    private static bool IsWithinLines(AnalysedText document, WordRun words) =>
        words.First > 0 && document.Frame.GapAfter[words.First - 1] is Gap.Space or Gap.Comma && document.Frame.Shape[words.First - 1] is WordShape.Lower;

    /// <summary>Whether the text means the name as a whole.</summary>
    private bool IsMeant(AnalysedText document, WordRun words, NameMatch match, int pieces)
    {
        var frame = document.Frame;
        if (!IsUsual(match.Name) || repair.HoldsUnit(document.Text.Source.Text, document.Text.SpanOf(match))) return false;
        var profile = document.Profiles.Of(match.Name);
        var isGreat = profile.Class is NameClass.Country or NameClass.Capital or NameClass.FirstOrder || profile.UsualPopulation >= Town;
        if (pieces == 0) return IsTied(frame, words) || (frame.SentenceCase[words.First] >= WordFrame.LostCase && IsKnownWithoutCase(frame, words, profile));
        if (IsOnlyPhrase(document, words, pieces)) return false;
        if (frame.IsSentenceStart[words.First] && frame.Traits[words.First].CommonWord >= 2 && frame.GapAfter[words.First] != Gap.Hyphen && !isGreat) return false;
        return frame.SentenceCase[words.First] == 0 || isGreat || !HasOrdinaryWord(frame, words);
    }

    private static bool IsKnownWithoutCase(WordFrame frame, WordRun words, NameProfile profile) =>
        profile.UsualPopulation >= (HasOrdinaryWord(frame, words) ? City : SmallTown) || (profile.Class is NameClass.Country or NameClass.Capital && profile.Rank == 0);

    /// <summary>Whether hyphens tie three words and more, as nothing but names is written: "HAY-ON-WYE".</summary>
    private static bool IsTied(WordFrame frame, WordRun words)
    {
        for (var w = words.First; w < words.Last; w++)
        {
            if (frame.GapAfter[w] != Gap.Hyphen) return false;
        }

        return words.Last >= words.First + 2;
    }

    /// <summary>
    /// Whether the words are several names, or a name with words of English before it, though one list has them as one: "Columbus Ohio", "Asia-Pacific", "Iran-Pakistan Border", "Indian-administered
    /// Kashmir", "The Ukraine", "City of Springfield".
    /// </summary>
    private static bool IsOnlyPhrase(AnalysedText document, WordRun words, int pieces)
    {
        var names = document.Names;
        var beginning = names.Single(words.First).Class;
        if (pieces > 1 && (beginning == NameClass.Demonym || (beginning is NameClass.Country or NameClass.FirstOrder && document.Frame.GapAfter[words.First] == Gap.Hyphen))) return true;
        if (pieces == 2 && words.Last == words.First + 1 && (document.Frame.GapAfter[words.First] == Gap.Hyphen || names.Single(words.Last).Class is NameClass.FirstOrder or NameClass.Country))
            return true;
        var first = document.Frame.FoldedOf(words.First);
        if (first is "the") return document.NameOf(words.First + 1, words.Last) >= 0;
        return document.Frame.FoldedOf(words.First + 1) is "of" && (first is "city" or "town" || ContextWords.OrganisationsOf.Contains(new string(first)));
    }

    /// <summary>Whether words of English stand in it; what hyphens join is none of them.</summary>
    private static bool HasOrdinaryWord(WordFrame frame, WordRun words)
    {
        if (frame.GapAfter[words.First] == Gap.Hyphen) return false;
        for (var w = words.First; w <= words.Last; w++)
        {
            if (frame.Traits[w].CommonWord >= 2 && frame.FoldedOf(w).Length > LongestArticle) return true;
        }

        return false;
    }

    private bool IsUsual(int name)
    {
        foreach (var posting in index.PostingsOf(name))
        {
            if (posting.Kind is NameKind.Demonym or NameKind.Abbreviation or NameKind.Misspelling) continue;
            var language = index.LanguageAt(posting.Language);
            if (posting.IsPreferred || posting.Rank <= (language is "" or "en" ? MostRank : MostForeignRank)) return true;
        }

        return false;
    }
}
