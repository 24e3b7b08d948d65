using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Text;

namespace Gazetteer.Recognition;

/// <summary>Finds words that are written like names and used like places, and that neither gazetteer nor lexicon knows: perhaps a place that is spelled otherwise.</summary>
/// <remarks>
/// Only the words around decide here, so it asks much: a preposition of place, a noun that says a kind of place, a unit after a comma, a row of places,
/// or the model of names that nearly took it for one; in Arabic script the noun alone. Whether a place is near enough by spelling, and
/// near enough on Earth, is asked later, once the sure names have told where the document is about.
/// </remarks>
internal sealed class UnknownNames(AnalysedText document, RecognizedNames recognised, ImmutableArray<Mention> found)
{
    private const int ShortestWord = 5;
    private const int MostWords = 3;
    private const int CommonName = 2;
    private const float Score = 0.7f;

    /// <summary>What the model of names holds for a place with this likelihood, but not the most likely of all, is worth a look.</summary>
    private const float LeastLikelihood = 0.15f;

    private readonly Dictionary<ulong, bool> _likely = [];
    private readonly WordFrame _frame = document.Frame;
    private readonly PlacePhrases _phrases = new(document);
    private readonly HashSet<int> _persons = [.. recognised.Persons.SelectMany(static p => Enumerable.Range(p.First, p.Last - p.First + 1))];

    /// <summary>The mentions and the unknown names beside them, in order of the text.</summary>
    public ImmutableArray<Mention> Join()
    {
        var unknown = new List<Mention>();
        var next = 0;
        for (var word = 0; word < _frame.Count; word++)
        {
            var isUncased = IsAfterNounInArabicScript(word);
            if (!isUncased && !MayBegin(word)) continue;
            while (next < found.Length && found[next].Span.End <= _frame.Start[word]) next++;
            var last = isUncased ? word : EndOfRun(word);
            var isApart = next == found.Length || found[next].Span.Start >= _frame.End[last];
            if (isApart && (isUncased || (last - word < MostWords && IsUnknown(word, last) && IsUsedAsPlace(word, last, next)))) unknown.Add(MentionOf(word, last));
            word = last;
        }

        return unknown.Count == 0 ? found : [.. found.Concat(unknown).OrderBy(static m => m.Span.Start)];
    }

    /// <summary>Whether a word without capitals stands right after the noun for a town or a unit, and is no word of the sort that may follow it.</summary>
    private bool IsAfterNounInArabicScript(int word) =>
        word > 0 && _frame.Shape[word] == WordShape.Uncased && _frame.GapAfter[word - 1] == Gap.Space && WritingSystem.IsArabic(_frame.FoldedOf(word)) && _frame.FoldedOf(word).Length >= ShortestWord
        && UncasedContexts.Of(_frame.Hash[word - 1]) is UncasedContext.Settlement or UncasedContext.Unit && UncasedContexts.Of(_frame.Hash[word]) == UncasedContext.None
        && !document.Names.Single(word).IsKnown && !FeatureNoun.Is(_frame.FoldedOf(word));

    private bool MayBegin(int word) =>
        _frame.Shape[word] is WordShape.Capitalised or WordShape.Mixed && _frame.SentenceCase[word] < WordFrame.LostCase && (document.Passages is not { } passages || passages[word] is null)
            && !document.Addresses.Hold(_frame.Start[word])
        && !(_frame.IsSentenceStart[word] && _frame.Traits[word].CommonWord > 0);

    /// <summary>The last of the capitalised words that stand together.</summary>
    private int EndOfRun(int word)
    {
        while (word + 1 < _frame.Count && _frame.GapAfter[word] is Gap.Space or Gap.Hyphen && !_frame.IsPossessive[word]
            && _frame.Shape[word + 1] is WordShape.Capitalised or WordShape.Mixed or WordShape.AllCapitals) word++;
        return word;
    }

    /// <summary>Whether no word of the run is a person's or an organisation's, and one at least is no word that anybody knows.</summary>
    private bool IsUnknown(int first, int last)
    {
        var hasUnknown = false;
        for (var word = first; word <= last; word++)
        {
            var traits = _frame.Traits[word];
            if (_persons.Contains(word) || traits.GivenName >= CommonName || DocumentEvidence.IsTitle(_frame.Hash[word]) || ContextWords.OrganisationHeads.Contains(_frame.Hash[word])) return false;
            hasUnknown |= _frame.FoldedOf(word).Length >= ShortestWord && !document.Names.Single(word).IsKnown && traits is { CommonWord: 0, GivenName: 0, Surname: < CommonName }
                && document.Evidence.UseOf(_frame.Hash[word]) is { Lower: 0, Person: 0 };
        }

        return hasUnknown && !(first > 0 && _frame.GapAfter[first - 1] is Gap.Space or Gap.Stop && DocumentEvidence.IsTitle(_frame.Hash[first - 1]));
    }

    private bool IsUsedAsPlace(int first, int last, int next) => _phrases.Surround(first) || IsBeforeNoun(last) || IsBeforeUnit(last) || IsListed(first, last, next) || IsLikely(first);

    /// <summary>Whether the model nearly took it for a place where it stands first: asking it is dear, so it is asked once of each word, and not of a document that names no place.</summary>
    private bool IsLikely(int first)
    {
        if (found.IsEmpty) return false;
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_likely, _frame.Hash[first], out var isKnown);
        return isKnown ? known : known = recognised.Doubts.LikelihoodOf(first) >= LeastLikelihood;
    }

    private bool IsBeforeNoun(int last) => FeatureNoun.Is(_frame.FoldedOf(last)) || (last + 1 < _frame.Count && _frame.GapAfter[last] == Gap.Space && FeatureNoun.Is(_frame.FoldedOf(last + 1)));

    private bool IsBeforeUnit(int last) => _frame.GapAfter[last] == Gap.Comma && last + 1 < _frame.Count && document.Names.Cover(last + 1).Class is NameClass.Country or NameClass.FirstOrder;

    /// <summary>Whether a comma, or "and", joins it to a place that was found.</summary>
    private bool IsListed(int first, int last, int next)
    {
        var (before, after) = (first - 1, last + 1);
        if (before > 0 && IsAnd(before)) before--;
        if (before >= 0 && _frame.GapAfter[before] is Gap.Comma or Gap.Space && next > 0 && IsPlace(found[next - 1]) && found[next - 1].Span.End == _frame.End[before]
            && (before < first - 1 || _frame.GapAfter[before] == Gap.Comma)) return true;
        if (after + 1 < _frame.Count && IsAnd(after)) after++;
        return after < _frame.Count && next < found.Length && IsPlace(found[next]) && found[next].Span.Start == _frame.Start[after] && (after > last + 1 || _frame.GapAfter[last] == Gap.Comma);
    }

    private bool IsAnd(int word) => _frame.GapAfter[word] == Gap.Space && _frame.FoldedOf(word) is "and" or "or" or "to";

    private static bool IsPlace(Mention mention) => mention.Kind is MentionKind.Literal or MentionKind.Metonymic or MentionKind.Modifier;

    private Mention MentionOf(int first, int last) => new(new TextSpan(_frame.Start[first], _frame.End[last]), MentionKind.Literal, -1, Score) { IsUnknown = true };
}
