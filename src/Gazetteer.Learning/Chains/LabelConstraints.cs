using Gazetteer.Learning.Corpora;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Recognition.Passages;
using Gazetteer.Recognition.Sequence;
using Gazetteer.Text;

namespace Gazetteer.Learning.Chains;

/// <summary>Turns an annotation into the labels that it leaves open for each word, a bit each.</summary>
internal static class LabelConstraints
{
    /// <summary>Every label is open.</summary>
    public const byte Any = (1 << NameLabels.Count) - 1;

    private const byte Outside = 1 << (int)NameLabel.Outside;
    private const byte Begin = 1 << (int)NameLabel.Begin;
    private const byte Inside = 1 << (int)NameLabel.Inside;
    private const byte Person = 1 << (int)NameLabel.Person;
    private const byte Organisation = 1 << (int)NameLabel.Organisation;
    private const byte NoPlace = Outside | Person | Organisation;

    /// <summary>The open labels of each word of a document.</summary>
    public static byte[] Of(AnnotatedDocument document, AnalysedText text, TrainingCorpus corpus)
    {
        var allowed = new byte[text.Frame.Count];
        Array.Fill(allowed, corpus.MarksOthers ? Outside : NoPlace);
        var codePoints = new CodePoints(document.Text);
        foreach (var other in document.Others.Where(_ => corpus.MarksOthers)) MarkOther(allowed, text, other, SpanOf(other, codePoints), corpus);
        if (!corpus.MarksEverything) OpenAdjectives(allowed, text);
        foreach (var toponym in document.Toponyms) Mark(allowed, text.Frame, SpanOf(toponym, codePoints), Begin, Inside);
        return allowed;
    }

    /// <summary>The open labels of each word of a document's passages; every label is open at words outside of them.</summary>
    /// <remarks>A word is where its language's elided letters and suffixes are taken off: "Iran" of "l'Iran". Adjectives and peoples are no places there.</remarks>
    public static byte[] OfPassages(AnnotatedDocument document, AnalysedText text, TrainingCorpus corpus, IEnumerable<PassageCues> passages)
    {
        var allowed = new byte[text.Frame.Count];
        Array.Fill(allowed, Any);
        var codePoints = new CodePoints(document.Text);
        foreach (var cues in passages)
        {
            var passage = cues.Passage;
            allowed.AsSpan(passage.First, passage.End - passage.First).Fill(corpus.MarksOthers ? Outside : NoPlace);
            foreach (var other in document.Others.Where(_ => corpus.MarksOthers)) Mark(allowed, passage, SpanOf(other, codePoints), LabelOf(other), LabelOf(other));
            foreach (var toponym in document.Toponyms) MarkPlace(allowed, cues, SpanOf(toponym, codePoints));
        }

        return allowed;
    }

    private static TextSpan SpanOf(AnnotatedToponym toponym, CodePoints codePoints) => new(codePoints.ToUtf16(toponym.Start), codePoints.ToUtf16(toponym.End));

    private static void MarkOther(byte[] allowed, AnalysedText text, AnnotatedToponym other, TextSpan span, TrainingCorpus corpus)
    {
        var label = LabelOf(other);
        Mark(allowed, text.Frame, span, label, label);
        if (label == Person || corpus.MarksEverything) return;
        for (var w = 0; w < text.Frame.Count; w++)
        {
            var isWithin = text.Frame.Start[w] >= span.Start && text.Frame.End[w] <= span.End;
            if (isWithin && text.Names.Cover(w).Class is NameClass.Country or NameClass.Capital or NameClass.FirstOrder or NameClass.Town or NameClass.Demonym) allowed[w] = Any;
        }
    }

    private static byte LabelOf(AnnotatedToponym other) => other.Type switch
    {
        "PER" or "person" or "NEP" => Person,
        "ORG" or "group" or "corporation" or "NEO" or "POG" => Organisation,
        _ => NoPlace,
    };

    /// <summary>Marks a place; one with words that no name of ours has ("Liste des communes de la Dordogne") is left open.</summary>
    private static void MarkPlace(byte[] allowed, PassageCues cues, TextSpan span)
    {
        var frame = cues.Passage.Document.Frame;
        var isName = true;
        for (var w = Math.Max(cues.Passage.First, frame.WordFrom(span.Start)); isName && w < cues.Passage.End && frame.Start[w] < span.End; w++)
            isName = cues.IsCandidate(w) || frame.Shape[w] == WordShape.Number;
        if (isName) Mark(allowed, cues.Passage, span, Begin, Inside);
        else Mark(allowed, cues.Passage, span, Any, Any);
    }

    private static void Mark(byte[] allowed, Passage passage, TextSpan span, byte first, byte rest)
    {
        var isFirst = true;
        for (var w = Math.Max(passage.First, passage.Document.Frame.WordFrom(span.Start)); w < passage.End && passage.Document.Frame.Start[w] < span.End; w++)
        {
            // A span that begins or ends within a word teaches nothing about it.
            var (word, frame) = (passage.Word(w), passage.Document.Frame);
            if ((isFirst && word.Start != span.Start && frame.Start[w] != span.Start) || (word.End > span.End && frame.End[w] > span.End))
            {
                allowed[w] = Any;
                continue;
            }

            allowed[w] = isFirst ? first : rest;
            isFirst = false;
        }
    }

    private static void OpenAdjectives(byte[] allowed, AnalysedText text)
    {
        for (var w = 0; w < text.Frame.Count; w++)
        {
            if (text.Names.Cover(w).HasDemonym) allowed[w] = Any;
        }
    }

    private static void Mark(byte[] allowed, WordFrame frame, TextSpan span, byte first, byte rest)
    {
        var isFirst = true;
        for (var w = 0; w < frame.Count; w++)
        {
            if (frame.End[w] <= span.Start || frame.Start[w] >= span.End) continue;

            // A span that begins within a word teaches nothing about it, unless what stands before is a conjunction or preposition as Arabic writes them.
            if (isFirst && frame.Start[w] != span.Start && !UncasedStem.MayBePrefix(frame.FoldedOf(w), span.Start - frame.Start[w]))
            {
                allowed[w] = Any;
                continue;
            }

            allowed[w] = isFirst ? first : rest;
            isFirst = false;
        }
    }
}
