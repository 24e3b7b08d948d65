using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Text;

namespace Gazetteer.Resolution.Wording;

/// <summary>How two neighbouring mentions stand to each other by the words between them.</summary>
internal enum Relation
{
    None,

    /// <summary>"X, Y" or "X (Y)": X may lie in Y, or the two may stand in a list.</summary>
    Listed,

    /// <summary>"X in Y", "X district of Y": the first lies in the second.</summary>
    FirstInSecond,

    /// <summary>"Y's X", "Iranian X": the second lies in the first.</summary>
    SecondInFirst,

    /// <summary>"X near Y", "X, around Y": the first lies near the second, or around it.</summary>
    FirstNearSecond,

    /// <summary>"X–Y": two ends of something.</summary>
    Joined,

    /// <summary>Two cells of one row of a table: either may lie in the other.</summary>
    Cells,
}

/// <summary>Reads from the words between two mentions how the places are said to lie to each other.</summary>
internal static class WordsBetween
{
    private const int LongestGap = 48;
    private const int LongestNearGap = 24;

    private static readonly WordSet Fillers = LanguagePacks.Shipped.Everywhere.Set(WordClass.ContainmentFiller);

    public static Relation Between(string text, Mention first, Mention second)
    {
        var length = second.Span.Start - first.Span.End;
        if (length is <= 0 or > LongestGap) return Relation.None;
        var gap = text.AsSpan(first.Span.End, length);
        if (TableCell.IsGap(gap)) return TableCell.Of(text, first.Span) is not null && TableCell.Of(text, second.Span) is not null ? Relation.Cells : Relation.None;
        if (gap is " " && first.Kind is MentionKind.Modifier or MentionKind.Demonym) return Relation.SecondInFirst;
        if (gap is "-" or "–" or "—") return Relation.Joined;
        if (WritingSystem.IsArabic(text[first.Span.Start])) return UncasedWordsBetween.Between(text, first, second);
        if (gap is ", " or " (" or ",\n" or "/" or "، " or "، ") return Relation.Listed;
        if (gap is ", the " or ", a " or ", an " && IsAdjectiveOfSettlement(text, second)) return Relation.FirstInSecond;
        if (gap.StartsWith("'s ") || gap.StartsWith("’s ")) return OnlyFillers(gap[3..], out var linked) && !linked ? Relation.SecondInFirst : Relation.None;
        if (gap.ContainsAny('.', ';', ':')) return Relation.None;
        if (OnlyFillers(gap, out var says) && says) return Relation.FirstInSecond;
        return SaysNear(gap) ? Relation.FirstNearSecond : Relation.None;
    }

    /// <summary>Whether a mention is the adjective in "the Iranian town".</summary>
    private static bool IsAdjectiveOfSettlement(string text, Mention mention)
    {
        var rest = text.AsSpan(mention.Span.End);
        return mention.Kind == MentionKind.Modifier && (rest.StartsWith(" town") || rest.StartsWith(" city") || rest.StartsWith(" village") || rest.StartsWith(" port"));
    }

    /// <summary>Whether the gap ends in "near" or "around", and nothing before it is the subject of another sentence: "X near Y", "a X of their own, around Y".</summary>
    private static bool SaysNear(ReadOnlySpan<char> gap)
    {
        if (gap.Length > LongestNearGap || !(gap.EndsWith(" near ") || gap.EndsWith(" around "))) return false;
        return gap.Count(' ') == 2 || gap.StartsWith(" of ");
    }

    /// <summary>Whether the gap holds nothing but words that may stand between a place and what holds it.</summary>
    /// <param name="gap">The text between.</param>
    /// <param name="linked">Whether "in" or "of" is among them.</param>
    private static bool OnlyFillers(ReadOnlySpan<char> gap, out bool linked)
    {
        linked = false;
        var position = 0;
        var (previous, beforeIt) = ("", "");
        while (Tokenizer.TryNext(gap, ref position, out var token))
        {
            var word = NameFolding.Fold(gap[token.Start..token.End]);

            // What lies "south of" a place lies beside it; only "the south of" it is a part.
            if (word == "of" && DirectionWord.Is(previous) && beforeIt != "the") return false;
            if (word is "in" or "of" or "در" or "میں") linked = true;
            else if (!Fillers.Contains(word) && !FeatureNoun.Is(word)) return false;
            (previous, beforeIt) = (word, previous);
        }

        return true;
    }
}
