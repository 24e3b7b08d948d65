using Gazetteer.Indexing;
using Gazetteer.Learning.Chains;
using Gazetteer.Learning.Corpora;
using Gazetteer.Mentions.Analysis;

namespace Gazetteer.Learning.Courses;

/// <summary>Further documents to learn from, made of annotated ones: with the letters' case lost, and with other places' names.</summary>
/// <remarks>Deterministic. Thread-safe.</remarks>
internal sealed class Augmentation(PlaceIndex index, NameProfiles profiles, Func<AnnotatedDocument, TrainingCorpus, TrainingDocument> analyse)
{
    /// <summary>How much a document counts whose letters lost their case, against the one that it was made of.</summary>
    private const float CaseWeight = 0.2f;

    /// <summary>How much a document counts in which other names stand.</summary>
    private const float NamesWeight = 0.3f;

    /// <summary>How often each sentence of our own in Arabic script is told with other names, and how much each counts against the sentence itself.</summary>
    private const int ArabicVariants = 2;
    private const float ArabicWeight = 0.3f;

    private readonly NameSubstitution _substitution = new(index, profiles);
    private readonly NameSubstitution _arabicSubstitution = new(index, profiles, isArabic: true);
    private readonly Dictionary<TrainingDocument, List<TrainingDocument>> _made = [];

    /// <summary>The documents made of one, made when it is first asked for.</summary>
    /// <param name="document">The document.</param>
    /// <param name="number">Its position among all; decides which case is lost, and which names stand in.</param>
    public List<TrainingDocument> Of(TrainingDocument document, int number)
    {
        lock (_made) return _made.TryGetValue(document, out var made) ? made : _made[document] = [.. Make(document, number)];
    }

    private IEnumerable<TrainingDocument> Make(TrainingDocument document, int number) => document.Corpus.IsArabic ? MakeArabic(document, number) : MakeCased(document, number);

    private IEnumerable<TrainingDocument> MakeArabic(TrainingDocument document, int number)
    {
        if (document.Corpus != TrainingCorpus.OwnArabicSentences || document.Gold.Toponyms.IsEmpty) yield break;
        var corpus = document.Corpus with { Weight = document.Corpus.Weight * ArabicWeight, MarksOthers = false };
        for (var variant = 0; variant < ArabicVariants; variant++) yield return analyse(_arabicSubstitution.Substitute(document.Gold, (number * ArabicVariants) + variant), corpus);
    }

    private IEnumerable<TrainingDocument> MakeCased(TrainingDocument document, int number)
    {
        var (corpus, gold) = (document.Corpus, document.Gold);
        var changed = (number % 3) switch
        {
            0 => CaseLoss.InCapitals(gold),
            1 => CaseLoss.InLowerCase(gold),
            _ => CaseLoss.InHeadlineCase(gold),
        };
        yield return analyse(changed, corpus with { Weight = corpus.Weight * CaseWeight });
        if (corpus.MarksEverything) yield return analyse(_substitution.Substitute(gold, number), corpus with { Weight = corpus.Weight * NamesWeight });
    }
}
