using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Text;

namespace Gazetteer.Recognition.Passages;

/// <summary>Says by rules alone which names of a passage are places: by the gazetteer, and the words beside a name.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class PassageRules(PlaceIndex index, NotPlaces notPlaces, NameWeights weights)
{
    private const int ShortestName = 3;

    /// <summary>Capitals of so few letters are an organisation's more often than a place's.</summary>
    private const int LongestAcronym = 5;

    /// <summary>The places of a passage by the words that they take, in order, not overlapping.</summary>
    public List<PassagePlace> Read(Passage passage)
    {
        var places = new List<PassagePlace>();
        for (var w = passage.First; w < passage.End; w++)
        {
            if (!passage.BeginsName(w)) continue;
            if (WithNoun(passage, w) is { } whole)
            {
                places.Add(whole);
                w = whole.Last;
                continue;
            }

            if (passage.FormAt(w) is not { } form) continue;
            var last = w + form.Count - 1;
            var isListed = places.Count > 0 && IsListed(passage, places[^1], w);
            if (!IsPlace(passage, form, w, last, isListed)) continue;
            places.Add(new PassagePlace(w, last, form));
            w = last;
        }

        return places;
    }

    /// <summary>The mention of a place that a rule found.</summary>
    public Mention MentionOf(Passage passage, PassagePlace place) => MentionOf(passage, place.First, place.Last, place.Form, ScoreOf(place.Form));

    /// <summary>A mention of words of a passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="first">The first word.</param>
    /// <param name="last">The last word.</param>
    /// <param name="form">The name that they are; null when the index has none.</param>
    /// <param name="score">How sure it is that they name a place.</param>
    public Mention MentionOf(Passage passage, int first, int last, FoundForm? form, float score)
    {
        var span = new TextSpan(passage.Word(first).Start, passage.Word(last).End);
        return new Mention(span, form is { } found ? KindOf(found, passage.Document.Frame, last) : MentionKind.Literal, form?.Name ?? -1, score)
        {
            Language = passage.Pack.Tag,
            Rule = form?.Rule?.Sense,
        };
    }

    /// <summary>The sea, lake or range that a noun in small letters before a name is part of: "mer Noire", "mar del Norte". The name alone would be another place's, or none.</summary>
    private static PassagePlace? WithNoun(Passage passage, int w)
    {
        var (frame, pack) = (passage.Document.Frame, passage.Pack);
        var noun = w - 1;
        if (noun > passage.First && frame.GapAfter[noun] == Gap.Space && pack.Is(frame.Hash[noun], WordClass.Particle)) noun--;
        if (noun < passage.First || frame.GapAfter[noun] != Gap.Space || frame.Shape[noun] != WordShape.Lower
            || pack.KindOf(frame.Hash[noun]) is GenericKind.None or GenericKind.Settlement or GenericKind.FirstOrder or GenericKind.SecondOrder) return null;
        if (passage.ExactFrom(noun, passage.EndOfRun(w), w + 1 - noun) is not { Weight: >= NameWeight.Great } form) return null;
        return new PassagePlace(noun, noun + form.Count - 1, form);
    }

    private static bool IsListed(Passage passage, PassagePlace before, int word)
    {
        var frame = passage.Document.Frame;
        var end = passage.Word(before.Last).End;
        if (word > 0 && frame.GapAfter[word - 1] == Gap.Space && passage.Pack.Is(frame.Hash[word - 1], WordClass.Conjunction)) return frame.Start[word - 1] - end == 1;
        return frame.Start[word] - end == 2 && passage.Document.Text.Source.Text[end] is ',' or '(';
    }

    private bool IsPlace(Passage passage, FoundForm form, int first, int last, bool isListed)
    {
        var (frame, pack, context) = (passage.Document.Frame, passage.Pack, passage.Context);
        var isSingle = first == last;
        if (context.IsOrganisations(first, last) || IsHead(form, pack) || (isSingle && (context.IsNeverPlace(first) || context.IsCourtesy(first)))) return false;
        if (isSingle && pack.Is(frame.Hash[first], WordClass.Direction) && pack.Is(frame.Hash[first], WordClass.Ordinary)) return false;
        if (isSingle && frame.Shape[first] == WordShape.AllCapitals && frame.FoldedOf(first).Length <= LongestAcronym && frame.SentenceCase[first] < WordFrame.LostCase)
            return weights.IsAbbreviation(form.Name);
        if (isSingle && frame.FoldedOf(first).Length < ShortestName && !(context.IsAfterArticle(first) && form.Weight >= NameWeight.Great)) return false;
        if (weights.IsDemonym(form.Name)) return !isSingle || !context.IsOrdinaryStart(first);
        var weight = form.Weight;
        if (isSingle && (pack.Is(frame.Hash[first], WordClass.Ordinary) || notPlaces.Contains(index.FoldedNameAt(form.Name), pack.Tag)))
            return (context.IsAfterPreposition(first) || context.IsAfterNoun(first)) && weight >= NameWeight.Town;
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
        if (!weights.IsDemonym(form.Name)) return MentionKind.Literal;
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
