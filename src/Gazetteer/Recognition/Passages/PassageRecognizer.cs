using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Text;

namespace Gazetteer.Recognition.Passages;

/// <summary>Recognises names in paragraphs of languages that have a pack and no model: by the gazetteer, the words beside a name, and the language's rules of how names change.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class PassageRecognizer(PlaceIndex index, NotPlaces notPlaces)
{
    private const int MostWords = 5;
    private const int ShortestName = 3;

    /// <summary>Capitals of so few letters are an organisation's more often than a place's.</summary>
    private const int LongestAcronym = 5;

    private readonly NameWeights _weights = new(index);
    private readonly NameForms _forms = new(new NameWeights(index));

    /// <summary>The mentions of all such paragraphs, in order of the text.</summary>
    public ImmutableArray<Mention> Recognize(AnalysedText document)
    {
        if (document.Passages is not { } packs) return [];
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        for (var first = 0; first < packs.Length;)
        {
            document.Text.Cancellation.ThrowIfCancellationRequested();
            var end = first + 1;
            while (end < packs.Length && packs[end] == packs[first]) end++;
            if (packs[first] is { } pack) Read(document, pack, first, end, mentions);
            first = end;
        }

        return mentions.ToImmutable();
    }

    private void Read(AnalysedText document, LanguagePack pack, int first, int end, ImmutableArray<Mention>.Builder mentions)
    {
        var frame = document.Frame;
        var context = new PassageContext(document, pack);
        var words = new PassageWord[end - first];
        for (var w = first; w < end; w++) words[w - first] = PassageWord.Of(frame, w, document.Text.Source.Text, pack);
        for (var w = first; w < end; w++)
        {
            if (!BeginsName(document, words[w - first], w)) continue;
            var runEnd = EndOfRun(frame, pack, w, end);
            var bare = _forms.Find(words, w - first, runEnd - first, pack);
            if (WithNoun(frame, words, first, w, runEnd, pack) is { } whole)
            {
                mentions.Add(whole.Mention);
                w = whole.Last;
                continue;
            }

            if (bare is not { } form) continue;
            var last = w + form.Count - 1;
            var isListed = mentions.Count > 0 && IsListed(document, pack, mentions[^1].Span, w);
            if (!IsPlace(document, pack, context, form, w, last, isListed)) continue;
            var span = new TextSpan(words[w - first].Start, words[last - first].End);
            mentions.Add(new Mention(span, KindOf(form, frame, last), form.Name, ScoreOf(form)) { Language = pack.Tag, Rule = form.Rule?.Sense });
            w = last;
        }
    }

    /// <summary>The sea, lake or range that a noun in small letters before a name is part of: "mer Noire", "mar del Norte". The name alone would be another place's, or none.</summary>
    private (Mention Mention, int Last)? WithNoun(WordFrame frame, PassageWord[] words, int first, int w, int end, LanguagePack pack)
    {
        var noun = w - 1;
        if (noun > first && frame.GapAfter[noun] == Gap.Space && pack.Is(frame.Hash[noun], WordClass.Particle)) noun--;
        if (noun < first || frame.GapAfter[noun] != Gap.Space || frame.Shape[noun] != WordShape.Lower || pack.KindOf(frame.Hash[noun]) is GenericKind.None or GenericKind.Settlement or GenericKind.FirstOrder or GenericKind.SecondOrder) return null;
        if (_forms.Exact(words, noun - first, end - first, w + 1 - noun, pack) is not { Weight: >= NameWeight.Great } form) return null;
        var last = noun + form.Count - 1;
        return (new Mention(new TextSpan(words[noun - first].Start, words[last - first].End), MentionKind.Literal, form.Name, ScoreOf(form)) { Language = pack.Tag, Rule = form.Rule?.Sense }, last);
    }

    private static bool BeginsName(AnalysedText document, PassageWord word, int w) =>
        document.Frame.IsWrittenAsName(w) && char.IsUpper(document.Text.Source.Text[word.Start]) && !document.Addresses.Hold(word.Start);

    /// <summary>The word after the last one that a name beginning here may take.</summary>
    private static int EndOfRun(WordFrame frame, LanguagePack pack, int word, int end)
    {
        var last = word + 1;
        while (last < end && last < word + MostWords && frame.GapAfter[last - 1] is Gap.Space or Gap.Hyphen or Gap.None or Gap.Apostrophe or Gap.Stop or Gap.Ampersand && !frame.IsSentenceStart[last]) last++;
        while (last > word + 1 && frame.Shape[last - 1] == WordShape.Lower && frame.GapAfter[last - 2] != Gap.Hyphen && pack.KindOf(frame.Hash[last - 1]) == GenericKind.None) last--;
        return last;
    }

    private static bool IsListed(AnalysedText document, LanguagePack pack, TextSpan before, int word)
    {
        var frame = document.Frame;
        if (word > 0 && frame.GapAfter[word - 1] == Gap.Space && pack.Is(frame.Hash[word - 1], WordClass.Conjunction)) return frame.Start[word - 1] - before.End == 1;
        return frame.Start[word] - before.End == 2 && document.Text.Source.Text[before.End] is ',' or '(';
    }

    private bool IsPlace(AnalysedText document, LanguagePack pack, PassageContext context, FoundForm form, int first, int last, bool isListed)
    {
        var frame = document.Frame;
        var isSingle = first == last;
        if (context.IsOrganisations(first, last) || IsHead(form, pack) || (isSingle && (context.IsNeverPlace(first) || context.IsCourtesy(first)))) return false;
        if (isSingle && frame.Shape[first] == WordShape.AllCapitals && frame.FoldedOf(first).Length <= LongestAcronym && frame.SentenceCase[first] < WordFrame.LostCase) return _weights.IsAbbreviation(form.Name);
        if (isSingle && frame.FoldedOf(first).Length < ShortestName && !(context.IsAfterArticle(first) && form.Weight >= NameWeight.Great)) return false;
        if (_weights.IsDemonym(form.Name)) return !isSingle || !context.IsOrdinaryStart(first);
        var weight = form.Weight;
        if (isSingle && (pack.Is(frame.Hash[first], WordClass.Ordinary) || notPlaces.Contains(index.FoldedNameAt(form.Name)))) return (context.IsAfterPreposition(first) || context.IsAfterNoun(first)) && weight >= NameWeight.Town;
        if (isSingle && weight < NameWeight.World && (context.IsPersons(first, last) || (context.IsGivenName(first) && !context.IsAfterPreposition(first)))) return false;
        if (isSingle && context.IsOrdinaryStart(first)) return weight >= NameWeight.Great && !context.IsKnownWord(first);
        if (context.IsGoverned(first, last) || isListed) return weight >= ((pack.HasCapitalNouns ? isSingle : context.IsNameAfter(last)) ? NameWeight.Town : NameWeight.Small);
        if (isSingle && !pack.HasCapitalNouns && weight < NameWeight.Great && (context.IsNameAfter(last) || context.IsNameBefore(first))) return false;
        return weight >= (pack.HasCapitalNouns && isSingle ? NameWeight.Great : NameWeight.Town);
    }

    /// <summary>Whether the name that a rule finds in a word is the head of an organisation's: "Anabilim Dalı’nda", at a department.</summary>
    private bool IsHead(FoundForm form, LanguagePack pack) =>
        form.Rule is not null && pack.Is(WordHash.Of(index.FoldedNameAt(form.Name)), WordClass.OrganisationHead);

    private MentionKind KindOf(FoundForm form, WordFrame frame, int last)
    {
        if (form.Rule is { Sense: "adjective" }) return MentionKind.Modifier;
        if (!_weights.IsDemonym(form.Name)) return MentionKind.Literal;
        return last + 1 < frame.Count && frame.GapAfter[last] == Gap.Space ? MentionKind.Modifier : MentionKind.Demonym;
    }

    private static float ScoreOf(FoundForm form) => form.Weight switch
    {
        NameWeight.World => 0.95f,
        NameWeight.Great => 0.9f,
        NameWeight.Town => 0.8f,
        _ => 0.7f,
    };
}
