using Gazetteer.Learning.Corpora;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Recognition.Cues;
using Gazetteer.Recognition.Kinds;
using Gazetteer.Text;

namespace Gazetteer.Learning.Chains;

/// <summary>Trains the classifier of kinds on documents whose toponyms have a type that says one. Deterministic.</summary>
internal static class KindTrainer
{
    /// <summary>A model, or null when no document says kinds.</summary>
    public static KindModel? Train(IEnumerable<TrainingDocument> documents)
    {
        var examples = documents.Where(static d => !d.Corpus.IsArabic).SelectMany(Examples).ToList();
        return examples.Count == 0 ? null : new KindModel(new LogisticTrainer(KindModel.KindCount, new LogisticOptions()).Train(examples));
    }

    private static IEnumerable<(ulong[] Features, int Class)> Examples(TrainingDocument document)
    {
        var codePoints = new CodePoints(document.Gold.Text);
        var cues = new KindCues(document.Analysis);
        var set = new CueSet();
        foreach (var toponym in document.Gold.Toponyms)
        {
            if (KindOf(toponym, document.Analysis, codePoints) is not var (first, last, kind)) continue;
            cues.Extract(first, last, set);
            yield return (set.Values.ToArray(), (int)kind);
        }
    }

    private static (int First, int Last, MentionKind Kind)? KindOf(AnnotatedToponym toponym, AnalysedText text, CodePoints codePoints)
    {
        if (GoldKinds.Of(toponym.Type) is not { } kind) return null;
        var span = new TextSpan(codePoints.ToUtf16(toponym.Start), codePoints.ToUtf16(toponym.End));
        if (text.CasedWordsOf(span) is not var (first, last)) return null;

        // An adjective before what lies there ("the Spanish coast") is a modifier as any other.
        var isAdjective = toponym.Type == "Literal_Modifier" && text.Names.Cover(first).HasDemonym;
        return (first, last, isAdjective ? MentionKind.Modifier : kind);
    }
}
