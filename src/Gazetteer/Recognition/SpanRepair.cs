using System.Buffers;
using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Text;

namespace Gazetteer.Recognition;

/// <summary>Repairs spans by what the gazetteer knows: names that were cut at "and", "of" or an ezafe are joined, spans that hold two names are split.</summary>
/// <remarks>A sequence model decides word by word and cannot ask for a name as a whole; this can. Thread-safe.</remarks>
internal sealed class SpanRepair(PlaceIndex index)
{
    private static readonly ImmutableArray<string> Joints = ["and", "&", "of", "of the", "and the", "-e", "-i", "-ye", "-e-", "-i-"];
    private static readonly ImmutableArray<string> Cuts = ["’s ", "'s ", " of the ", " of ", " in "];
    private const string And = " and ";
    private static readonly SearchValues<char> Ends = SearchValues.Create(";)]}");
    private static readonly SearchValues<char> Edges = SearchValues.Create(" ,:;([{\t");
    private static readonly SearchValues<char> Separators = SearchValues.Create("-–—/,");

    /// <summary>After a name, these are none by themselves: "St. Peter's" and "Basilica" are one.</summary>
    private static readonly WordSet Buildings = LanguagePacks.Shipped.Everywhere.Set(WordClass.Building);

    private readonly SpanEdges _edges = new(index);

    private static readonly ImmutableArray<string> Tails = [" Borders", " Border", " Frontier", " Line"];

    /// <summary>The mentions with their spans repaired, in order of the text.</summary>
    public ImmutableArray<Mention> Mend(string text, ImmutableArray<Mention> mentions, CancellationToken cancellation = default)
    {
        var mended = ImmutableArray.CreateBuilder<Mention>(mentions.Length);
        foreach (var mention in mentions)
        {
            cancellation.ThrowIfCancellationRequested();
            if (mended.Count > 0 && Joined(text, mended[^1], mention) is { } joined) mended[^1] = joined;
            else Part(text, mention, mended);
        }

        return mended.ToImmutable();
    }

    private Mention? Joined(string text, Mention first, Mention second)
    {
        var length = second.Span.Start - first.Span.End;
        if (length is < 1 or > 10) return null;
        if (JoinedAt(text.AsSpan(first.Span.End, length), text, first, second) is { } whole) return whole;
        if (length < 2 || !Joints.Contains(text.AsSpan(first.Span.End, length).Trim().ToString())) return null;
        var span = new TextSpan(first.Span.Start, second.Span.End);
        var name = NameOf(text, span);
        return name < 0 || UnitWithin(text, span) is not null ? null : first with { Span = span, Name = name };
    }

    /// <summary>The mention with the Arabic article before it: "al-Bayda".</summary>
    public Mention WithArticle(string text, Mention mention)
    {
        var span = SpanEdges.WithArabicArticle(text, mention.Span, 0);
        return span == mention.Span ? mention : mention with { Span = span, Name = NameOf(text, span) is >= 0 and var name ? name : mention.Name };
    }

    /// <summary>A name and what is no name without it: "St. Peter’s Basilica", "Frenchmen Street"; and "Washington, D.C.", which the gazetteer has as one.</summary>
    private Mention? JoinedAt(ReadOnlySpan<char> gap, string text, Mention first, Mention second)
    {
        var span = new TextSpan(first.Span.Start, second.Span.End);
        if (gap is " " or "’s " or "'s ") return Buildings.Contains(NameFolding.Fold(second.Span.Of(text))) ? first with { Span = span, Name = NameOf(text, span) } : null;
        return gap is ", " && second.Span.Of(text).Contains('.', StringComparison.Ordinal) && NameOf(text, span) is >= 0 and var name ? first with { Span = span, Name = name } : null;
    }

    private void Part(string text, Mention mention, ImmutableArray<Mention>.Builder mended)
    {
        foreach (var piece in PiecesOf(text, mention.Span))
        {
            foreach (var part in PartsOf(text, WithoutTail(text, piece), piece))
            {
                var span = _edges.Mended(text, part, mended.Count == 0 ? 0 : mended[^1].Span.End);
                mended.Add(mention with { Span = span, Name = NameOf(text, span) });
            }
        }
    }

    /// <summary>What stands between semicolons and after closing brackets: no name goes on after one, or begins or ends with a sign of listing.</summary>
    private static List<TextSpan> PiecesOf(string text, TextSpan span)
    {
        var pieces = new List<TextSpan>();
        for (var start = span.Start; start < span.End;)
        {
            var length = text.AsSpan(start, span.End - start).IndexOfAny(Ends);
            var end = length < 0 ? span.End : start + length;
            var (first, last) = (start, end);
            while (first < last && Edges.Contains(text[first])) first++;
            while (last > first && Edges.Contains(text[last - 1])) last--;
            if (last > first) pieces.Add(new TextSpan(first, last));
            start = end + 1;
        }

        return pieces;
    }

    /// <summary>The names within a span: itself when the gazetteer knows it, or knows no better.</summary>
    private TextSpan[] PartsOf(string text, TextSpan span, TextSpan withTail)
    {
        if ((UnitWithin(text, span) ?? PairWithin(text, withTail)) is { } parts) return parts;
        if (NameAndAbbreviation(text, span) is { } pair) return pair;
        if (NameOf(text, span) >= 0) return [span];
        return NamesBesideAnd(text, span) ?? NameBeforeHead(text, span) ?? NameAndUnit(text, span) ?? AdjectiveBefore(text, span) ?? NamesBesideCut(text, span) ?? [span];
    }

    /// <summary>Whether a span holds a unit and what it lies in: "Baluchistan Province of Pakistan".</summary>
    public bool HoldsUnit(string text, TextSpan span) => UnitWithin(text, span) is not null;

    /// <summary>"Baluchistan Province" and "Pakistan" of "Baluchistan Province of Pakistan": a name that ends with a kind of place, and what it lies in.</summary>
    private TextSpan[]? UnitWithin(string text, TextSpan span)
    {
        var at = text.AsSpan(span.Start, span.Length).IndexOf(" of ");
        if (at <= 0) return null;
        var (unit, whole) = (span with { End = span.Start + at }, span with { Start = span.Start + at + 4 });
        var noun = text.AsSpan(unit.Start, unit.Length).LastIndexOf(' ');
        if (noun < 0 || !FeatureNoun.Is(NameFolding.Fold(text.AsSpan(unit.Start + noun + 1, unit.Length - noun - 1)))) return null;
        return NameOf(text, whole) >= 0 && (NameOf(text, unit) >= 0 || NameOf(text, unit with { End = unit.Start + noun }) >= 0) ? [unit, whole] : null;
    }

    /// <summary>"Iranian" and "Pishin" of "Iranian Pishin": an adjective of a place, and the name of another.</summary>
    private TextSpan[]? AdjectiveBefore(string text, TextSpan span)
    {
        var space = text.AsSpan(span.Start, span.Length).IndexOf(' ');
        if (space <= 0) return null;
        var (adjective, named) = (span with { End = span.Start + space }, span with { Start = span.Start + space + 1 });
        return NameOf(text, named) >= 0 && index.IsDemonym(NameOf(text, adjective)) ? [adjective, named] : null;
    }

    /// <summary>
    /// "Iran" and "Pakistan" of "Iran–Pakistan border", "Mand" and "Pishin" of "Mand–Pishin", "Surfside" and "Garden City" of "Surfside/Garden City": two names that a sign joins, though no place
    /// bears both.
    /// </summary>
    private TextSpan[]? PairWithin(string text, TextSpan span)
    {
        var pair = span with { End = span.End - TailLength(text, span) };
        var sign = text.AsSpan(pair.Start, pair.Length).IndexOfAny(Separators);
        if (sign <= 0 || sign + 1 == pair.Length || IsCompound(text.AsSpan(pair.Start, pair.Length)) || NameOf(text, pair) >= 0) return null;
        var (left, right) = (pair with { End = pair.Start + sign }, pair with { Start = pair.Start + sign + 1 });
        if (text[left.End - 1] == ' ') left = left with { End = left.End - 1 };
        if (text[right.Start] == ' ') right = right with { Start = right.Start + 1 };
        return IsNameOfItsOwn(text, left) && IsNameOfItsOwn(text, right) ? [left, right] : null;
    }

    /// <summary>Whether several hyphens tie it: "Mont-Saint-Denis" is one name, known or not.</summary>
    private static bool IsCompound(ReadOnlySpan<char> written) => written.Count('-') > 1;

    /// <summary>"Maiduguri" and "Borno State" of "Maiduguri Borno State": a name, and one that ends with a kind of unit.</summary>
    private TextSpan[]? NameAndUnit(string text, TextSpan span)
    {
        var written = text.AsSpan(span.Start, span.Length);
        var noun = written.LastIndexOf(' ');
        var space = noun <= 0 ? -1 : written[..noun].LastIndexOf(' ');
        if (space <= 0 || !FeatureNoun.Is(NameFolding.Fold(written[(noun + 1)..]))) return null;
        var (name, unit) = (span with { End = span.Start + space }, span with { Start = span.Start + space + 1 });
        return IsNameOfItsOwn(text, name) && IsNameOfItsOwn(text, unit) && IsNameOfItsOwn(text, unit with { End = span.Start + noun }) ? [name, unit] : null;
    }

    /// <summary>"Chabahar" of "Chabahar Maritime University": the place that an organisation is named for, when no place bears the organisation's name.</summary>
    private TextSpan[]? NameBeforeHead(string text, TextSpan span)
    {
        var head = text.AsSpan(span.Start, span.Length).LastIndexOf(' ');
        if (head <= 0 || !ContextWords.PlainOrganisationHeads.Contains(NameFolding.Fold(text.AsSpan(span.Start + head + 1, span.Length - head - 1)))) return null;
        for (var end = head; end > 0; end = text.AsSpan(span.Start, end).LastIndexOf(' '))
        {
            var bearer = span with { End = span.Start + end };
            if (NameOf(text, bearer) >= 0) return [bearer];
        }

        return null;
    }

    /// <summary>
    /// "Kurdistan Regional Government" and "KRG" of "Kurdistan Regional Government (KRG", "Halle" and "Saale" of "Halle (Saale": a name and, where it is known, what stands in brackets after it.
    /// </summary>
    private TextSpan[]? NameAndAbbreviation(string text, TextSpan span)
    {
        var written = text.AsSpan(span.Start, span.Length);
        if (written.IndexOf(" (") is not (> 0 and var bracket) || written.Contains(')')) return null;
        var (name, abbreviation) = (span with { End = span.Start + bracket }, span with { Start = span.Start + bracket + 2 });
        return NameOf(text, abbreviation) >= 0 ? [name, abbreviation] : [name];
    }

    /// <summary>"ST. LOUIS" and "ST. PAUL" of "ST. LOUIS AND ST. PAUL": two known names, though no place bears both.</summary>
    private TextSpan[]? NamesBesideAnd(string text, TextSpan span)
    {
        var at = text.AsSpan(span.Start, span.Length).IndexOf(And, StringComparison.OrdinalIgnoreCase);
        if (at <= 0) return null;
        var (first, second) = (span with { End = span.Start + at }, span with { Start = span.Start + at + And.Length });
        return IsNameOfItsOwn(text, first) && IsNameOfItsOwn(text, second) ? [first, second] : null;
    }

    private TextSpan[]? NamesBesideCut(string text, TextSpan span)
    {
        foreach (var cut in Cuts)
        {
            var at = text.AsSpan(span.Start, span.Length).IndexOf(cut);
            if (at <= 0) continue;
            var (first, second) = (span with { End = span.Start + at }, span with { Start = span.Start + at + cut.Length });
            if (NameOf(text, second) < 0 && !cut.EndsWith("s ", StringComparison.Ordinal)) continue;

            // "University of Manitoba" is no university and a Manitoba.
            return ContextWords.OrganisationsOf.Contains(NameFolding.Fold(first.Of(text))) ? [second] : [first, second];
        }

        return null;
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
        if (TailLength(text, span) is not (> 0 and var tail)) return span;
        var shorter = span with { End = span.End - tail };
        return NameOf(text, span) < 0 && NameOf(text, shorter) >= 0 ? shorter : span;
    }

    private int NameOf(string text, TextSpan span) => index.FindName(NameFolding.Fold(text.AsSpan(span.Start, span.Length)));
}
