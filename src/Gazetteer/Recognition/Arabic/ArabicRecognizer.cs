using System.Collections.Immutable;
using Gazetteer.Recognition.Features;
using Gazetteer.Recognition.Sequence;

namespace Gazetteer.Recognition.Arabic;

/// <summary>Recognises mentions in Persian, Urdu and Arabic: by a chain model, by the gazetteer where the model wavers, and by what the document says elsewhere.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class ArabicRecognizer(ChainModel model)
{
    /// <summary>Probability from which a name that the language knows well is taken for a place.</summary>
    private const float LeastKnown = 0.2f;

    /// <summary>The same for a name that was surely a place elsewhere in the document.</summary>
    private const float LeastRepeated = 0.1f;

    private const int GreatAbroad = 2;
    private const int ShortestDoubtful = 3;

    /// <summary>Adds the mentions of a document's words in Arabic script.</summary>
    public void Recognize(AnalysedText document, ImmutableArray<Mention>.Builder mentions)
    {
        if (document.ArabicSegments.Count == 0) return;
        var (found, doubtful) = (new List<ArabicName>(), new List<ArabicName>());
        Label(document, found, doubtful);
        var spans = new ArabicSpans(document);
        var mended = new List<ArabicName>(found.Count);
        foreach (var name in found)
        {
            if (mended.Count == 0 || name.First > mended[^1].Last) spans.Mend(name, mended);
        }

        AddDoubtful(document, mended, doubtful);
        foreach (var name in mended)
        {
            var span = spans.SpanOf(name, out var written);
            mentions.Add(new Mention(span, ArabicKinds.Of(document, name), written, name.Score));
        }
    }

    private void Label(AnalysedText document, List<ArabicName> found, List<ArabicName> doubtful)
    {
        var decoder = new ChainDecoder(model);
        var set = new FeatureSet();
        foreach (var segment in document.ArabicSegments)
        {
            decoder.Begin(segment.End - segment.First);
            for (var w = segment.First; w < segment.End; w++)
            {
                document.ArabicFeatures.Extract(w, set);
                decoder.Set(w - segment.First, set.Values, (int)document.Frame.GapBefore(w));
            }

            var hasNames = decoder.Decode();
            var mayHold = MayHoldDoubtful(document, segment);
            if (!hasNames && !mayHold) continue;
            decoder.Sum();
            if (hasNames) Collect(segment, decoder, found);
            if (mayHold) CollectDoubtful(document, segment, decoder, doubtful);
        }
    }

    private static void Collect(NameSegment segment, ChainDecoder decoder, List<ArabicName> found)
    {
        var labels = decoder.Labelling;
        for (var t = 0; t < labels.Length; t++)
        {
            if (labels[t] != NameLabel.Begin) continue;
            var end = t + 1;
            while (end < labels.Length && labels[end] == NameLabel.Inside) end++;
            found.Add(new ArabicName(segment.First + t, segment.First + end - 1, decoder.Probability(t, NameLabel.Begin)));
        }
    }

    private static bool MayHoldDoubtful(AnalysedText document, NameSegment segment)
    {
        for (var w = segment.First; w < segment.End; w++)
        {
            if (IsWellKnown(document, w)) return true;
        }

        return false;
    }

    private static void CollectDoubtful(AnalysedText document, NameSegment segment, ChainDecoder decoder, List<ArabicName> doubtful)
    {
        for (var w = segment.First; w < segment.End; w++)
        {
            if (!IsWellKnown(document, w)) continue;
            var probability = decoder.Probability(w - segment.First, NameLabel.Begin);
            if (probability >= LeastRepeated) doubtful.Add(new ArabicName(w, w + Math.Max(1, document.Names.CoverLength(w)) - 1, probability));
        }
    }

    /// <summary>Whether a name begins here that the passage's language knows well and that is no ordinary word.</summary>
    private static bool IsWellKnown(AnalysedText document, int word)
    {
        var cover = document.Names.Cover(word);
        if (!cover.IsKnown && document.LanguageOf(word) == ArabicLanguage.Arabic) cover = document.Profiles.Of(document.Frame.FoldedOf(word)[ArabicStem.PrefixLength(document.Frame.FoldedOf(word))..]);
        return cover.IsKnown && document.Names.CoverPosition(word) == 0 && !cover.IsSeldomPlace && !cover.HasDemonym
            && cover.StandingIn(document.LanguageOf(word)) >= GreatAbroad && document.Frame.FoldedOf(word).Length >= ShortestDoubtful;
    }

    private static void AddDoubtful(AnalysedText document, List<ArabicName> names, List<ArabicName> doubtful)
    {
        var sure = new HashSet<int>();
        foreach (var name in names) sure.Add(document.Names.CoverName(name.First));
        var next = 0;
        var count = names.Count;
        foreach (var name in doubtful)
        {
            while (next < count && names[next].Last < name.First) next++;
            if (next < count && names[next].First <= name.Last) continue;
            if (name.Score >= LeastKnown || sure.Contains(document.Names.CoverName(name.First))) names.Add(name);
        }

        names.Sort(static (a, b) => a.First.CompareTo(b.First));
    }
}
