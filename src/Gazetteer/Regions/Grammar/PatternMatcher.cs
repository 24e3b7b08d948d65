using System.Collections.Immutable;
using System.Globalization;
using Gazetteer.Mentions;
using Gazetteer.Places;
using Gazetteer.Regions.Recipes;
using Gazetteer.Text;

namespace Gazetteer.Regions.Grammar;

/// <summary>Lays patterns over a text, from a place to both sides.</summary>
/// <param name="grammar">What words mean.</param>
/// <param name="text">The text in tokens.</param>
/// <param name="anchors">The places that it names, by their first token.</param>
internal sealed class PatternMatcher(RegionGrammar grammar, MatchedText text, IReadOnlyDictionary<int, Anchor> anchors)
{
    private const int Longest = 160;
    private const int MostBracketed = 4;

    private Compass _side;
    private double _metres;
    private PlaceId? _sea;
    private CountryCode _nation;

    /// <summary>The match of a pattern whose first place is this one; null where it does not fit.</summary>
    public RegionMatch? Match(RegionPattern pattern, Anchor anchor)
    {
        (_side, _metres, _sea, _nation) = (Compass.None, 0, null, default);
        if (!FitsSlot(anchor, pattern.Elements[pattern.Anchor].Slot)) return null;
        var (first, places) = (anchor.First, ImmutableArray.CreateBuilder<Anchor>());
        places.Add(anchor);
        var at = anchor.First - 1;
        var gap = (Func<ReadOnlyGap, bool>)Blank;
        for (var i = pattern.Anchor - 1; i >= 0; i--)
        {
            var element = pattern.Elements[i];
            if (!element.HasWord)
            {
                gap = GapOf(element);
                continue;
            }

            if (i == LastWord(pattern) && gap == Blank) SkipArticle(ref at);
            if (at < 0 || !gap(new(text, at)) || !Back(element, ref at)) return null;
            gap = Blank;
            if (!element.IsContext) first = at + 1;
        }

        if (IsStopped(pattern.Rule, first)) return null;
        at = anchor.Last + 1;
        return Forward(pattern, ref at, places) ? new RegionMatch(pattern, new TextSpan(text.Tokens[first].Start, text.Tokens[at - 1].End), _side, _metres, places.ToImmutable(), _sea, _nation) : null;
    }

    private static int LastWord(RegionPattern pattern) => Array.FindLastIndex(pattern.Elements, pattern.Anchor - 1, pattern.Anchor, static e => e.HasWord);

    private bool Forward(RegionPattern pattern, ref int at, ImmutableArray<Anchor>.Builder places)
    {
        var gap = (Func<ReadOnlyGap, bool>)Blank;
        for (var i = pattern.Anchor + 1; i < pattern.Elements.Length; i++)
        {
            var element = pattern.Elements[i];
            if (!element.HasWord)
            {
                // A comma may have "and" after it, which is an element of its own.
                gap = GapOf(element);
                continue;
            }

            if (element.Kind == ElementKind.Possessive) gap = Apostrophe;
            if (at >= text.Tokens.Count || !gap(new(text, at - 1)) || !Ahead(element, ref at, places)) return false;
            gap = Blank;
        }

        return true;
    }

    private bool FitsSlot(Anchor anchor, SlotKind slot)
    {
        if (anchor.Fits(slot)) return true;
        if (slot != SlotKind.Sea || !grammar.Seas.TryGet(Fold(anchor.First, anchor.Last), out var sea)) return false;
        _sea = sea;
        return true;
    }

    /// <summary>Whether a word before the region says that it is none, as in "talks between".</summary>
    private bool IsStopped(RegionRule rule, int first) => first > 0 && Blank(new(text, first - 1)) && grammar.Stops.TryGet(Fold(first - 1, first - 1), out var rules) && rules.Contains(rule);

    private void SkipArticle(ref int at)
    {
        if (at > 0 && Blank(new(text, at)) && grammar.Articles.TryGet(Fold(at, at), out _)) at--;
    }

    private bool Back(PatternElement element, ref int at) => element.Kind switch
    {
        ElementKind.Words => Back(element.Phrases!, ref at, out _),
        ElementKind.Direction => Back(grammar.Directions, ref at, out _side),
        ElementKind.Distance => BackDistance(ref at),
        ElementKind.SeaWord => Take(Back(grammar.Seas, ref at, out var sea), () => _sea = sea),
        ElementKind.Nation => Take(Back(grammar.Nations, ref at, out var nation), () => _nation = nation),
        _ => false,
    };

    private bool Ahead(PatternElement element, ref int at, ImmutableArray<Anchor>.Builder places) => element.Kind switch
    {
        ElementKind.Words => Ahead(element.Phrases!, ref at, out _),
        ElementKind.Direction => Ahead(grammar.Directions, ref at, out _side),
        ElementKind.SeaWord => Take(Ahead(grammar.Seas, ref at, out var sea), () => _sea = sea),
        ElementKind.Nation => Take(Ahead(grammar.Nations, ref at, out var nation), () => _nation = nation),
        ElementKind.Possessive => Fold(at, at) is "s" && at++ >= 0,
        ElementKind.Slot => AheadSlot(element.Slot, ref at, places),
        _ => false,
    };

    private static bool Take(bool isFound, Action take)
    {
        if (isFound) take();
        return isFound;
    }

    private bool AheadSlot(SlotKind slot, ref int at, ImmutableArray<Anchor>.Builder places)
    {
        if (!anchors.TryGetValue(at, out var anchor) && at + 1 < text.Tokens.Count && Blank(new(text, at)) && grammar.Articles.TryGet(Fold(at, at), out _)) anchor = anchors.GetValueOrDefault(at + 1);
        if (anchor is null || !FitsSlot(anchor, slot)) return false;
        places.Add(anchor);
        at = anchor.Last + 1;
        return true;
    }

    private bool Back<T>(PhraseTable<T> table, ref int at, out T meaning)
    {
        for (var words = Math.Min(table.MostWords, at + 1); words > 0; words--)
        {
            if (!IsPhrase(at - words + 1, at) || !table.TryGet(Fold(at - words + 1, at), out meaning)) continue;
            at -= words;
            return true;
        }

        meaning = default!;
        return false;
    }

    private bool Ahead<T>(PhraseTable<T> table, ref int at, out T meaning)
    {
        for (var words = Math.Min(table.MostWords, text.Tokens.Count - at); words > 0; words--)
        {
            if (!IsPhrase(at, at + words - 1) || !table.TryGet(Fold(at, at + words - 1), out meaning)) continue;
            at += words;
            return true;
        }

        meaning = default!;
        return false;
    }

    /// <summary>A number and a unit, perhaps with the same in another unit in brackets after it: "50 kilometres (31 miles)".</summary>
    private bool BackDistance(ref int at)
    {
        if (text.GapAfter(at).Contains(')'))
        {
            var back = 0;
            while (back++ < MostBracketed && at > 0 && !text.GapAfter(at - 1).Contains('(')) at--;
            at--;
        }

        if (at < 0 || !Back(grammar.Units, ref at, out var unit)) return at >= 0 && BackGlued(ref at);
        if (at < 0 || !Gaps.IsWithinPhrase(text.GapAfter(at))) return false;
        if (Back(grammar.Numbers, ref at, out var number)) return SetMetres(number * unit);
        return BackDigits(ref at, out number) && SetMetres(number * unit);
    }

    /// <summary>"50km".</summary>
    private bool BackGlued(ref int at)
    {
        var word = Fold(at, at);
        var digits = word.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && grammar.Units.TryGet(word[digits..], out var unit) && at-- >= 0 && SetMetres(double.Parse(word[..digits], CultureInfo.InvariantCulture) * unit);
    }

    private bool BackDigits(ref int at, out double number)
    {
        var digits = Fold(at, at);
        number = 0;
        if (digits.Length is 0 or > 6 || digits.ContainsAnyExceptInRange('0', '9')) return false;
        at--;
        if (at >= 0 && text.GapAfter(at) is "." or "," or "٫" or "٬" or "/" && Fold(at, at) is { Length: > 0 and < 4 } whole && !whole.ContainsAnyExceptInRange('0', '9'))
        {
            var isThousands = digits.Length == 3 && text.GapAfter(at) is "," or "٬";
            digits = isThousands ? $"{whole}{digits}" : $"{whole}.{digits}";
            at--;
        }

        number = double.Parse(digits, CultureInfo.InvariantCulture);
        return true;
    }

    private bool SetMetres(double metres)
    {
        _metres = metres;
        return metres is > 0 and < 5_000_000;
    }

    private bool IsPhrase(int first, int last)
    {
        if (text.Tokens[last].End - text.Tokens[first].Start > Longest / NameFolding.MaximumExpansion) return false;
        for (var i = first; i < last; i++)
        {
            if (!Gaps.IsWithinPhrase(text.GapAfter(i))) return false;
        }

        return true;
    }

    private ReadOnlySpan<char> Fold(int first, int last) => first == last ? text.FoldedOf(first)
        : NameFolding.Fold(text.Source.Text.AsSpan(text.Tokens[first].Start, text.Tokens[last].End - text.Tokens[first].Start));

    private static Func<ReadOnlyGap, bool> GapOf(PatternElement element) => element.Kind == ElementKind.Dash ? Dash : Comma;

    private static readonly Func<ReadOnlyGap, bool> Blank = static gap => Gaps.IsBlank(gap.Text) || gap.Text.Contains(')') && Gaps.IsBlank(gap.Text.Trim(')'));

    private static readonly Func<ReadOnlyGap, bool> Dash = static gap => Gaps.IsDash(gap.Text);

    private static readonly Func<ReadOnlyGap, bool> Comma = static gap => Gaps.IsComma(gap.Text);

    private static readonly Func<ReadOnlyGap, bool> Apostrophe = static gap => Gaps.IsApostrophe(gap.Text);

    /// <summary>What stands after a token.</summary>
    private readonly record struct ReadOnlyGap(MatchedText Source, int Token)
    {
        public ReadOnlySpan<char> Text => Source.GapAfter(Token);
    }
}
