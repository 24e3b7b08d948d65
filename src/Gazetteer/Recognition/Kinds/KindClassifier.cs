using System.Collections.Immutable;
using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Recognition.Cues;

namespace Gazetteer.Recognition.Kinds;

/// <summary>Says how a text uses each of its mentions in a script with capitals; the others keep the kind that they have.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class KindClassifier(KindModel model, LanguageNames languages)
{
    private const int Any = (1 << KindModel.KindCount) - 1;
    private const int PeopleAndLanguages = (1 << (int)MentionKind.Demonym) | (1 << (int)MentionKind.Language);
    private const int Adjectival = PeopleAndLanguages | (1 << (int)MentionKind.Modifier) | (1 << (int)MentionKind.Embedded);

    /// <summary>The same mentions, each with its likeliest kind.</summary>
    public ImmutableArray<Mention> Classify(AnalysedText document, ImmutableArray<Mention> mentions)
    {
        var classified = ImmutableArray.CreateBuilder<Mention>(mentions.Length);
        var cues = new KindCues(document);
        var set = new CueSet();
        foreach (var mention in mentions)
        {
            document.Text.Cancellation.ThrowIfCancellationRequested();
            if (document.CasedWordsOf(mention.Span) is not var (first, last))
            {
                classified.Add(mention);
                continue;
            }

            classified.Add(mention with { Kind = KindOf(cues, first, last, set) });
        }

        JoinPairs(document, classified);
        return classified.MoveToImmutable();
    }

    /// <summary>Gives the first of two names that a dash joins the kind of the second where that lies within a longer name: "China–Pakistan Economic Corridor".</summary>
    private static void JoinPairs(AnalysedText document, ImmutableArray<Mention>.Builder mentions)
    {
        for (var i = mentions.Count - 2; i >= 0; i--)
        {
            var (first, second) = (mentions[i], mentions[i + 1]);
            if (second.Kind != MentionKind.Embedded || second.Span.Start - first.Span.End != 1 || document.Text.Source.Text[first.Span.End] is not ('-' or '–' or '—')) continue;
            mentions[i] = first with { Kind = MentionKind.Embedded };
        }
    }

    private MentionKind KindOf(KindCues features, int first, int last, CueSet set)
    {
        if (features.IsPlainlyEmbedded(first, last)) return MentionKind.Embedded;
        var isLanguage = features.IsLanguage(first, last, languages);
        if (isLanguage && (!features.IsKnownOtherwise(first) || (!features.HasDemonym(first) && features.SaysLanguage(first)))) return MentionKind.Language;
        if (isLanguage && features.IsOnlyAdjective(first, last) && features.IsAmongLanguages(first, languages)) return MentionKind.Language;
        if (features.IsPlainlyPeople(first, last)) return MentionKind.Demonym;
        features.Extract(first, last, set);
        return model.Likeliest(set.Values, Allowed(features, first, last, isLanguage && features.HasDemonym(first)));
    }

    private static int Allowed(KindCues features, int first, int last, bool isLanguage)
    {
        var allowed = isLanguage ? Any : Any & ~(1 << (int)MentionKind.Language);
        if (features.StandsAlone(first, last) || features.IsFreeInHeadline(first, last) || features.IsShortForCountry(first, last)) allowed &= ~(1 << (int)MentionKind.Embedded);
        if (features.IsNeverAdjective(first, last)) return allowed & ~PeopleAndLanguages;
        if (features.IsOnlyAdjective(first, last)) allowed &= Adjectival;
        return features.IsPlainlyQualifying(first, last) ? allowed & ~(1 << (int)MentionKind.Demonym) : allowed;
    }
}
