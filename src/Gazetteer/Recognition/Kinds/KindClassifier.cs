using System.Collections.Immutable;
using Gazetteer.Recognition.Features;

namespace Gazetteer.Recognition.Kinds;

/// <summary>Says how a text uses each of its mentions in a script with capitals; the others keep the kind that they have.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class KindClassifier(KindModel model)
{
    /// <summary>The same mentions, each with its likeliest kind.</summary>
    public ImmutableArray<Mention> Classify(AnalysedText document, ImmutableArray<Mention> mentions)
    {
        var classified = ImmutableArray.CreateBuilder<Mention>(mentions.Length);
        var set = new FeatureSet();
        foreach (var mention in mentions)
        {
            if (document.LatinWordsOf(mention.Span) is not var (first, last))
            {
                classified.Add(mention);
                continue;
            }

            document.KindFeatures.Extract(first, last, set);
            classified.Add(mention with { Kind = model.Likeliest(set.Values) });
        }

        return classified.MoveToImmutable();
    }
}
