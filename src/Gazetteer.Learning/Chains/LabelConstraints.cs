using Gazetteer.Learning.Corpora;
using Gazetteer.Mentions.Analysis;
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

    private static TextSpan SpanOf(AnnotatedToponym toponym, CodePoints codePoints) => new(codePoints.ToUtf16(toponym.Start), codePoints.ToUtf16(toponym.End));

    private static void MarkOther(byte[] allowed, AnalysedText text, AnnotatedToponym other, TextSpan span, TrainingCorpus corpus)
    {
        var label = other.Type switch
        {
            "PER" or "person" or "NEP" => Person,
            "ORG" or "group" or "corporation" or "NEO" or "POG" => Organisation,
            _ => NoPlace,
        };
        Mark(allowed, text.Frame, span, label, label);
        if (label == Person || corpus.MarksEverything) return;
        for (var w = 0; w < text.Frame.Count; w++)
        {
            var isWithin = text.Frame.Start[w] >= span.Start && text.Frame.End[w] <= span.End;
            if (isWithin && text.Names.Cover(w).Class is NameClass.Country or NameClass.Capital or NameClass.FirstOrder or NameClass.Town or NameClass.Demonym) allowed[w] = Any;
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
