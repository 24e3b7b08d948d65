using System.Collections.Immutable;
using Gazetteer.Recognition.Features;
using Gazetteer.Recognition.Sequence;

namespace Gazetteer.Recognition.Arabic;

/// <summary>Recognises mentions in Persian, Urdu and Arabic: by a chain model, by the gazetteer where the model wavers, by what the document says elsewhere, and by grammar what the model was not taught.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class ArabicRecognizer(ChainModel model)
{
    /// <summary>Adds the mentions of a document's words in Arabic script.</summary>
    public void Recognize(AnalysedText document, ImmutableArray<Mention>.Builder mentions)
    {
        if (document.ArabicSegments.Count == 0) return;
        var (found, doubtful, persons) = (new List<ArabicName>(), new ArabicDoubts(document), new ArabicPersons(document));
        Label(document, found, doubtful, persons);
        var spans = new ArabicSpans(document);
        var names = new List<ArabicName>(found.Count);
        foreach (var name in found)
        {
            if (names.Count == 0 || name.First > names[^1].Last) spans.Mend(name, names);
        }

        names.RemoveAll(name => ArabicDoubts.IsOrdinaryWord(document, name));
        doubtful.Settle(names, spans);
        AddMentions(document, names, spans, persons, mentions);
    }

    private void Label(AnalysedText document, List<ArabicName> found, ArabicDoubts doubtful, ArabicPersons persons)
    {
        var decoder = new ChainDecoder(model);
        var set = new FeatureSet();
        foreach (var segment in document.ArabicSegments)
        {
            document.Text.Cancellation.ThrowIfCancellationRequested();
            decoder.Begin(segment.End - segment.First);
            for (var w = segment.First; w < segment.End; w++)
            {
                document.ArabicFeatures.Extract(w, set);
                decoder.Set(w - segment.First, set.Values, (int)document.Frame.GapBefore(w));
            }

            var hasNames = decoder.Decode();
            NotePersons(segment, decoder, persons);
            var mayHold = doubtful.MayStandIn(segment);
            if (!hasNames && !mayHold) continue;
            decoder.Sum();
            if (hasNames) Collect(segment, decoder, found);
            if (mayHold) doubtful.Collect(segment, decoder);
        }
    }

    private static void NotePersons(NameSegment segment, ChainDecoder decoder, ArabicPersons persons)
    {
        var labels = decoder.Labelling;
        for (var t = 0; t < labels.Length; t++)
        {
            if (labels[t] == NameLabel.Person) persons.Note(segment.First + t);
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

    private static void AddMentions(AnalysedText document, List<ArabicName> names, ArabicSpans spans, ArabicPersons persons, ImmutableArray<Mention>.Builder mentions)
    {
        foreach (var name in names)
        {
            if (persons.IsTitled(name.First, name.Last)) persons.NoteFamily(name.Last);
        }

        var (isNamed, named) = (new bool[document.Frame.Count], new HashSet<int>());
        foreach (var name in names)
        {
            document.Text.Cancellation.ThrowIfCancellationRequested();
            var span = spans.SpanOf(name, out var written);
            var kind = ArabicKinds.Of(document, persons, name);
            mentions.Add(new Mention(span, kind, written, name.Score));
            if (written >= 0 && kind != MentionKind.Person) named.Add(written);
            isNamed.AsSpan(name.First, name.Last - name.First + 1).Fill(true);
        }

        new ArabicAdjectives(document, persons, named).Add(isNamed, mentions);
    }
}
