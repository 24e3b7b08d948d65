using System.Collections.Immutable;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Recognition.Cues;
using Gazetteer.Recognition.Sequence;

namespace Gazetteer.Recognition.Uncased;

/// <summary>
/// Recognises mentions in Persian, Urdu and Arabic: by a chain model, by the gazetteer where the model wavers, by what the document says elsewhere, and by grammar what the model was not taught.
/// </summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class UncasedRecognizer(ChainModel model)
{
    /// <summary>Adds the mentions of a document's words in Arabic script.</summary>
    public void Recognize(AnalysedText document, ImmutableArray<Mention>.Builder mentions)
    {
        if (document.UncasedSegments.Count == 0) return;
        var (found, doubtful, persons) = (new List<UncasedName>(), new UncasedDoubts(document), new UncasedPersons(document));
        Label(document, found, doubtful, persons);
        var spans = new UncasedSpans(document);
        var names = new List<UncasedName>(found.Count);
        foreach (var name in found)
        {
            if (names.Count == 0 || name.First > names[^1].Last) spans.Mend(name, names);
        }

        names.RemoveAll(name => UncasedDoubts.IsOrdinaryWord(document, name));
        doubtful.Settle(names, spans);
        AddMentions(document, names, spans, persons, mentions);
    }

    private void Label(AnalysedText document, List<UncasedName> found, UncasedDoubts doubtful, UncasedPersons persons)
    {
        var decoder = new ChainDecoder(model);
        var cues = new UncasedCues(document);
        var set = new CueSet();
        foreach (var segment in document.UncasedSegments)
        {
            document.Text.Cancellation.ThrowIfCancellationRequested();
            decoder.Begin(segment.End - segment.First);
            for (var w = segment.First; w < segment.End; w++)
            {
                cues.Extract(w, set);
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

    private static void NotePersons(NameSegment segment, ChainDecoder decoder, UncasedPersons persons)
    {
        var labels = decoder.Labelling;
        for (var t = 0; t < labels.Length; t++)
        {
            if (labels[t] == NameLabel.Person) persons.Note(segment.First + t);
        }
    }

    private static void Collect(NameSegment segment, ChainDecoder decoder, List<UncasedName> found)
    {
        var labels = decoder.Labelling;
        for (var t = 0; t < labels.Length; t++)
        {
            if (labels[t] != NameLabel.Begin) continue;
            var end = t + 1;
            while (end < labels.Length && labels[end] == NameLabel.Inside) end++;
            found.Add(new UncasedName(segment.First + t, segment.First + end - 1, decoder.Probability(t, NameLabel.Begin)));
        }
    }

    private static void AddMentions(AnalysedText document, List<UncasedName> names, UncasedSpans spans, UncasedPersons persons, ImmutableArray<Mention>.Builder mentions)
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
            var kind = UncasedKinds.Of(document, persons, name);
            mentions.Add(new Mention(span, kind, written, name.Score));
            if (written >= 0 && kind != MentionKind.Person) named.Add(written);
            isNamed.AsSpan(name.First, name.Last - name.First + 1).Fill(true);
        }

        new UncasedAdjectives(document, persons, named).Add(isNamed, mentions);
    }
}
