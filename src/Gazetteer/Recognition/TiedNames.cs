using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Text;

namespace Gazetteer.Recognition;

/// <summary>Widens mentions that hyphens and particles tie to other words, "Marie" of "Sainte-Marie-sur-Orb", to the whole compound.</summary>
/// <remarks>No place need be known by it: what is known of the piece says little of the whole, and is not to be put on a map for it. Thread-safe.</remarks>
internal sealed class TiedNames(PlaceIndex index)
{
    private static readonly WordSet Ties = LanguagePacks.Shipped.Everywhere.Set(WordClass.Tie);
    private static readonly WordSet Saints = LanguagePacks.Shipped.Everywhere.Set(WordClass.Saint);

    /// <summary>The mentions, those widened that are tied into a compound no place is known by: what is known of the piece says little of the whole.</summary>
    /// <param name="document">The text.</param>
    /// <param name="mentions">Its mentions, in order.</param>
    public ImmutableArray<Mention> Widen(AnalysedText document, ImmutableArray<Mention> mentions)
    {
        var widened = ImmutableArray.CreateBuilder<Mention>(mentions.Length);
        foreach (var mention in mentions)
        {
            if (widened.Count > 0 && mention.Span.Start < widened[^1].Span.End) continue;
            var whole = Compound(document, mention);
            if (whole.Span.Start < mention.Span.Start)
            {
                while (widened.Count > 0 && widened[^1].Span.End > whole.Span.Start) widened.RemoveAt(widened.Count - 1);
            }

            widened.Add(whole);
        }

        return widened.ToImmutable();
    }

    private Mention Compound(AnalysedText document, Mention mention)
    {
        if (document.CasedWordsOf(mention.Span) is not var (first, last)) return mention;
        var frame = document.Frame;
        var (start, end) = (first, last);
        while (start > 0 && frame.GapAfter[start - 1] == Gap.Hyphen && Before(start) is >= 0 and var before) start = before;
        while (end + 1 < frame.Count && frame.GapAfter[end] == Gap.Hyphen && After(end) is > 0 and var after) end = after;
        if (start == first && end == last) return mention;
        var span = new TextSpan(frame.Start[start], Math.Max(mention.Span.End, LearnedRecognizer.EndOf(frame, end, document.Text.Source.Text)));
        return mention with { Span = span, Name = index.FindName(NameFolding.Fold(span.Of(document.Text.Source.Text))) };

        int Before(int word)
        {
            if (Saints.Contains(frame.Hash[word - 1]) && frame.IsWrittenAsName(word - 1)) return word - 1;
            return word > 1 && IsTie(word - 1) && frame.GapAfter[word - 2] == Gap.Hyphen && frame.IsWrittenAsName(word - 2) ? word - 2 : -1;
        }

        int After(int word)
        {
            if (Saints.Contains(frame.Hash[word]) && frame.IsWrittenAsName(word + 1)) return word + 1;
            return word + 2 < frame.Count && IsTie(word + 1) && frame.GapAfter[word + 1] is Gap.Hyphen or Gap.Space && frame.IsWrittenAsName(word + 2) ? word + 2 : -1;
        }

        bool IsTie(int word) => frame.Shape[word] == WordShape.Lower && Ties.Contains(frame.Hash[word]);
    }
}
