using System.Buffers;
using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Text;

namespace Gazetteer.Resolution.Wording;

/// <summary>Reads from a text in Persian or Urdu which place is said to lie in which, or beside which: Urdu says it behind the second name, "Pishin Iran in", "Pishin Quetta's north in".</summary>
internal static class UncasedWordsBetween
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("۔.;:؛؟!\n");

    private static readonly WordSet Of = LanguagePacks.Shipped.Everywhere.Set(WordClass.UncasedOf);

    private static readonly WordSet Beside = LanguagePacks.Shipped.Everywhere.Set(WordClass.UncasedBeside);

    private static readonly WordSet BesidePersian = LanguagePacks.Shipped.Everywhere.Set(WordClass.UncasedNear);

    private static readonly WordSet Fillers = LanguagePacks.Shipped.Everywhere.Set(WordClass.UncasedFiller);

    /// <summary>How two mentions stand to each other.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="first">The first mention.</param>
    /// <param name="second">The next one.</param>
    public static Relation Between(string text, Mention first, Mention second)
    {
        var gap = text.AsSpan(first.Span.End, second.Span.Start - first.Span.End);
        if (gap.ContainsAny(Ends)) return Relation.None;
        var words = WordsOf(gap);
        var (next, nextButOne) = WordsBehind(text, second.Span.End);
        if (words.Count == 0)
        {
            if (Of.Contains(next) && Beside.Contains(nextButOne)) return Relation.FirstNearSecond;

            // "Pishin Iran in" says that the one lies in the other, "the river Kabul in" does not: the places themselves must tell.
            return gap is " " or "، " or " (" ? Relation.Listed : Relation.None;
        }

        if (BesidePersian.Contains(words[^1]) && words.TrueForAll(static w => BesidePersian.Contains(w) || Fillers.Contains(w))) return Relation.FirstNearSecond;
        if (!words.TrueForAll(static w => Of.Contains(w) || Fillers.Contains(w) || FeatureNoun.Is(w))) return Relation.None;
        return words.Contains("در") || words is ["پایتخت" or "مرکز"] ? Relation.FirstInSecond : Of.Contains(words[0]) ? Relation.SecondInFirst : Relation.None;
    }

    private static List<string> WordsOf(ReadOnlySpan<char> gap)
    {
        var (words, position) = (new List<string>(), 0);
        while (Tokenizer.TryNext(gap, ref position, out var token)) words.Add(NameFolding.Fold(gap[token.Start..token.End]));
        return words;
    }

    private static (string Next, string NextButOne) WordsBehind(string text, int end)
    {
        const int Reach = 24;
        var behind = text.AsSpan(end, Math.Min(Reach, text.Length - end));
        if (behind is not [' ', ..]) return ("", "");
        var words = WordsOf(behind);
        return (words.Count > 0 ? words[0] : "", words.Count > 1 ? words[1] : "");
    }
}
