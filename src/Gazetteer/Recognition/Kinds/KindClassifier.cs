using System.Collections.Immutable;
using Gazetteer.Recognition.Features;

namespace Gazetteer.Recognition.Kinds;

/// <summary>Says how a text uses each of its mentions in a script with capitals; the others keep the kind that they have.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class KindClassifier(KindModel model)
{
    private const int Any = (1 << KindModel.KindCount) - 1;
    private const int PeopleAndLanguages = (1 << (int)MentionKind.Demonym) | (1 << (int)MentionKind.Language);
    private const int Adjectival = PeopleAndLanguages | (1 << (int)MentionKind.Modifier) | (1 << (int)MentionKind.Embedded);

    /// <summary>The same mentions, each with its likeliest kind.</summary>
    public ImmutableArray<Mention> Classify(AnalysedText document, ImmutableArray<Mention> mentions)
    {
        var classified = ImmutableArray.CreateBuilder<Mention>(mentions.Length);
        var set = new FeatureSet();
        foreach (var mention in mentions)
        {
            document.Text.Cancellation.ThrowIfCancellationRequested();
            if (document.LatinWordsOf(mention.Span) is not var (first, last))
            {
                classified.Add(mention);
                continue;
            }

            classified.Add(mention with { Kind = KindOf(document.KindFeatures, first, last, set) });
        }

        return classified.MoveToImmutable();
    }

    private MentionKind KindOf(KindFeatures features, int first, int last, FeatureSet set)
    {
        if (features.IsPlainlyEmbedded(first, last)) return MentionKind.Embedded;
        features.Extract(first, last, set);
        return model.Likeliest(set.Values, Allowed(features, first, last));
    }

    private static int Allowed(KindFeatures features, int first, int last)
    {
        if (features.IsNeverAdjective(first, last)) return Any & ~PeopleAndLanguages;
        var allowed = features.IsOnlyAdjective(first, last) ? Adjectival : Any;
        return features.IsPlainlyQualifying(first, last) ? allowed & ~(1 << (int)MentionKind.Demonym) : allowed;
    }
}
