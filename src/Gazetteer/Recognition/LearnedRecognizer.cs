using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Recognition.Cues;
using Gazetteer.Recognition.Sequence;
using Gazetteer.Recognition.Uncased;
using Gazetteer.Text;

namespace Gazetteer.Recognition;

/// <summary>Recognises mentions by a trained sequence model over the words that can belong to names; rules do for the scripts that it has no model of.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class LearnedRecognizer
{
    /// <summary>Abbreviations whose stop belongs to the name: "Quetta, Pa." and "14th St.".</summary>
    private static readonly WordSet EndingInStop = LanguagePacks.Shipped.Everywhere.Set(WordClass.NameAbbreviation);

    private readonly ChainModel _latin;
    private readonly UncasedRecognizer _arabic;
    private readonly RuleRecognizer _others;

    /// <summary>Joins models with the index that texts are matched with.</summary>
    public LearnedRecognizer(PlaceIndex index, NotPlaces notPlaces, ChainModel latin, ChainModel arabic)
    {
        _latin = latin;
        _arabic = new UncasedRecognizer(arabic);
        _others = new RuleRecognizer(index, notPlaces);
    }

    /// <summary>The places, and the persons in scripts with capitals.</summary>
    public RecognizedNames Recognize(AnalysedText document)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        var persons = new List<WordRun>();
        Label(document, document.CasedSegments, new CasedCues(document), _latin, mentions, persons);
        _arabic.Recognize(document, mentions);
        AddOthers(document.Text, mentions);
        mentions.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return new RecognizedNames(mentions.ToImmutable(), persons, new NameDoubts(document, _latin));
    }

    /// <summary>Where a name that ends with a word ends in the text.</summary>
    internal static int EndOf(WordFrame frame, int word, string text)
    {
        var end = frame.End[word];
        var hasStop = end < text.Length && text[end] == '.' && !frame.IsDotted[word] && !frame.IsPossessive[word] && EndingInStop.Contains(frame.Hash[word]);
        return hasStop ? end + 1 : end;
    }

    private static void Label(AnalysedText document, List<NameSegment> segments, NameCues features, ChainModel model, ImmutableArray<Mention>.Builder mentions, List<WordRun> persons)
    {
        var decoder = new ChainDecoder(model);
        var set = new CueSet();
        foreach (var segment in segments)
        {
            document.Text.Cancellation.ThrowIfCancellationRequested();
            decoder.Begin(segment.End - segment.First);
            for (var w = segment.First; w < segment.End; w++)
            {
                features.Extract(w, set);
                decoder.Set(w - segment.First, set.Values, (int)document.Frame.GapBefore(w));
            }

            if (decoder.Decode()) Collect(document, segment, decoder, mentions);
            CollectPersons(document.Frame, segment.First, decoder.Labelling, persons);
        }
    }

    private static void Collect(AnalysedText document, NameSegment segment, ChainDecoder decoder, ImmutableArray<Mention>.Builder mentions)
    {
        decoder.Sum();
        var labels = decoder.Labelling;
        for (var t = 0; t < labels.Length; t++)
        {
            if (labels[t] != NameLabel.Begin) continue;
            var end = t + 1;
            while (end < labels.Length && labels[end] == NameLabel.Inside) end++;
            var (first, last) = (segment.First + t, segment.First + end - 1);
            var span = new TextSpan(document.Frame.Start[first], EndOf(document.Frame, last, document.Text.Source.Text));
            mentions.Add(new Mention(span, KindOf(document, first, last), document.NameOf(first, last), decoder.Probability(t, NameLabel.Begin)));
        }
    }

    private static void CollectPersons(WordFrame frame, int start, ReadOnlySpan<NameLabel> labels, List<WordRun> persons)
    {
        for (var t = 0; t < labels.Length; t++)
        {
            if (labels[t] != NameLabel.Person) continue;
            var first = t;
            while (t + 1 < labels.Length && labels[t + 1] == NameLabel.Person && frame.GapAfter[start + t] is Gap.Space or Gap.Hyphen or Gap.Stop) t++;
            persons.Add(new WordRun(start + first, start + t));
        }
    }

    private static MentionKind KindOf(AnalysedText document, int first, int last)
    {
        var frame = document.Frame;
        var after = last + 1 < frame.Count && frame.GapAfter[last] == Gap.Space && !frame.IsPossessive[last] ? new string(frame.FoldedOf(last + 1)) : "";
        if (after.Length > 0 && frame.Shape[last + 1] != WordShape.Lower && ContextWords.OrganisationHeads.Contains(after)) return MentionKind.Embedded;
        if (document.Names.Cover(first).Class != NameClass.Demonym) return MentionKind.Literal;
        return after.Length == 0 || ContextWords.FunctionWords.Contains(after) ? MentionKind.Demonym : MentionKind.Modifier;
    }

    /// <summary>Adds the mentions in scripts that no model knows.</summary>
    private void AddOthers(MatchedText text, ImmutableArray<Mention>.Builder mentions)
    {
        if (!HasOthers(text)) return;
        foreach (var mention in _others.Recognize(text))
        {
            var first = text.Source.Text[mention.Span.Start];
            if (!char.IsUpper(first) && !char.IsLower(first) && !WritingSystem.IsArabic(first)) mentions.Add(mention);
        }
    }

    private static bool HasOthers(MatchedText text)
    {
        foreach (var token in text.TokenSpan)
        {
            if (token.IsUncased && !WritingSystem.IsArabic(text.Source.Text[token.Start])) return true;
        }

        return false;
    }
}
