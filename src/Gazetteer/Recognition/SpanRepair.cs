using System.Buffers;
using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Text;

namespace Gazetteer.Recognition;

/// <summary>Mends spans by what the gazetteer knows: names that were cut at "and", "of" or an ezafe are joined, spans that hold two names are parted.</summary>
/// <remarks>A sequence model decides word by word and cannot ask for a name as a whole; this can. Thread-safe.</remarks>
internal sealed class SpanRepair(PlaceIndex index)
{
    private static readonly ImmutableArray<string> Joints = ["and", "&", "of", "of the", "and the", "-e", "-i", "-ye", "-e-", "-i-"];
    private static readonly ImmutableArray<string> Cuts = ["’s ", "'s ", " of the ", " of ", " in "];
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—");
    private static readonly ImmutableArray<string> Tails = [" Borders", " Border", " Frontier"];

    /// <summary>The mentions with their spans mended, in order of the text.</summary>
    public ImmutableArray<Mention> Mend(string text, ImmutableArray<Mention> mentions)
    {
        var mended = ImmutableArray.CreateBuilder<Mention>(mentions.Length);
        foreach (var mention in mentions)
        {
            if (mended.Count > 0 && Joined(text, mended[^1], mention) is { } joined) mended[^1] = joined;
            else Part(text, mention, mended);
        }

        return mended.ToImmutable();
    }

    private Mention? Joined(string text, Mention first, Mention second)
    {
        var length = second.Span.Start - first.Span.End;
        if (length is < 2 or > 10 || !Joints.Contains(text.AsSpan(first.Span.End, length).Trim().ToString())) return null;
        var span = new TextSpan(first.Span.Start, second.Span.End);
        var name = NameOf(text, span);
        return name < 0 || UnitWithin(text, span) is not null ? null : first with { Span = span, Name = name };
    }

    private void Part(string text, Mention mention, ImmutableArray<Mention>.Builder mended)
    {
        var span = WithoutTail(text, mention.Span);
        if (UnitWithin(text, span) is var (unit, whole))
        {
            mended.Add(mention with { Span = unit, Name = NameOf(text, unit) });
            mended.Add(mention with { Span = whole, Name = NameOf(text, whole) });
            return;
        }

        if (PairWithin(text, mention.Span) is var (left, right))
        {
            mended.Add(mention with { Span = left, Name = NameOf(text, left) });
            mended.Add(mention with { Span = right, Name = NameOf(text, right) });
            return;
        }

        // "Kurdistan Regional Government (KRG" is a name and its abbreviation.
        if (text.AsSpan(span.Start, span.Length) is var written && written.IndexOf(" (") is var bracket and > 0 && !written.Contains(')'))
        {
            var (name, abbreviation) = (span with { End = span.Start + bracket }, span with { Start = span.Start + bracket + 2 });
            mended.Add(mention with { Span = name, Name = NameOf(text, name) });
            if (NameOf(text, abbreviation) is var known and >= 0) mended.Add(mention with { Span = abbreviation, Name = known });
            return;
        }

        if (NameOf(text, span) < 0)
        {
            if (AdjectiveBefore(text, span) is var (adjective, named))
            {
                mended.Add(mention with { Span = adjective, Kind = MentionKind.Modifier, Name = NameOf(text, adjective) });
                mended.Add(mention with { Span = named, Name = NameOf(text, named) });
                return;
            }

            foreach (var cut in Cuts)
            {
                var at = text.AsSpan(span.Start, span.Length).IndexOf(cut);
                if (at <= 0) continue;
                var first = new TextSpan(span.Start, span.Start + at);
                var second = new TextSpan(span.Start + at + cut.Length, span.End);
                if (NameOf(text, second) < 0 && !cut.EndsWith("s ", StringComparison.Ordinal)) continue;

                // "University of Manitoba" is no university and a Manitoba.
                if (!ContextWords.OrganisationsOf.Contains(NameFolding.Fold(first.Of(text)))) mended.Add(mention with { Span = first, Name = NameOf(text, first) });
                mended.Add(mention with { Span = second, Name = NameOf(text, second) });
                return;
            }
        }

        mended.Add(span == mention.Span ? mention : mention with { Span = span, Name = NameOf(text, span) });
    }

    /// <summary>"Baluchistan Province" and "Pakistan" of "Baluchistan Province of Pakistan": a name that ends with a kind of place, and what it lies in.</summary>
    private (TextSpan Unit, TextSpan Whole)? UnitWithin(string text, TextSpan span)
    {
        var at = text.AsSpan(span.Start, span.Length).IndexOf(" of ");
        if (at <= 0) return null;
        var (unit, whole) = (span with { End = span.Start + at }, span with { Start = span.Start + at + 4 });
        var noun = text.AsSpan(unit.Start, unit.Length).LastIndexOf(' ');
        if (noun < 0 || !Resolution.FeatureNoun.Is(NameFolding.Fold(text.AsSpan(unit.Start + noun + 1, unit.Length - noun - 1)))) return null;
        return NameOf(text, whole) >= 0 && (NameOf(text, unit) >= 0 || NameOf(text, unit with { End = unit.Start + noun }) >= 0) ? (unit, whole) : null;
    }

    /// <summary>"Iranian" and "Pishin" of "Iranian Pishin": an adjective of a place, and the name of another.</summary>
    private (TextSpan Adjective, TextSpan Named)? AdjectiveBefore(string text, TextSpan span)
    {
        var space = text.AsSpan(span.Start, span.Length).IndexOf(' ');
        if (space <= 0) return null;
        var (adjective, named) = (span with { End = span.Start + space }, span with { Start = span.Start + space + 1 });
        return NameOf(text, named) >= 0 && index.IsDemonym(NameOf(text, adjective)) ? (adjective, named) : null;
    }

    /// <summary>"Iran" and "Pakistan" of "Iran–Pakistan border", "Mand" and "Pishin" of "Mand–Pishin": two names that a dash joins, though no place bears both.</summary>
    private (TextSpan Left, TextSpan Right)? PairWithin(string text, TextSpan span)
    {
        var pair = span with { End = span.End - TailLength(text, span) };
        var dash = text.AsSpan(pair.Start, pair.Length).IndexOfAny(Dashes);
        if (dash <= 0 || dash + 1 == pair.Length || NameOf(text, pair) >= 0) return null;
        var (left, right) = (pair with { End = pair.Start + dash }, pair with { Start = pair.Start + dash + 1 });
        return IsNameOfItsOwn(text, left) && IsNameOfItsOwn(text, right) ? (left, right) : null;
    }

    /// <summary>Whether it is a known name in capitals: neither the article of "al-Fashaga" nor the half of "Sary-Tash".</summary>
    private bool IsNameOfItsOwn(string text, TextSpan span) => span.Length > 3 && char.IsUpper(text[span.Start]) && NameOf(text, span) >= 0;

    private static int TailLength(string text, TextSpan span)
    {
        foreach (var tail in Tails)
        {
            if (text.AsSpan(span.Start, span.Length).EndsWith(tail, StringComparison.OrdinalIgnoreCase)) return tail.Length;
        }

        return 0;
    }

    private TextSpan WithoutTail(string text, TextSpan span)
    {
        var shorter = span with { End = span.End - TailLength(text, span) };
        return NameOf(text, span) < 0 && NameOf(text, shorter) >= 0 ? shorter : span;
    }

    private int NameOf(string text, TextSpan span) => index.FindName(NameFolding.Fold(text.AsSpan(span.Start, span.Length)));
}
