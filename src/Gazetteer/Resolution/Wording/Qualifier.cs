using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Mentions;

namespace Gazetteer.Resolution.Wording;

/// <summary>What stands in brackets after a name and is a part of a longer name of the gazetteer: "Frankfurt (Oder)", "Halle (Saale)".</summary>
internal static class Qualifier
{
    private const int Longest = 30;

    /// <summary>The longer name's ordinal; −1 when the brackets hold none of its words. "Brandenburg (Havel)" is Brandenburg an der Havel.</summary>
    public static int NameOf(PlaceIndex index, MentionsInText text, int mention, string folded)
    {
        var rest = text.After(mention);
        if (!rest.StartsWith(" (") || rest.IndexOf(')') is not (> 2 and <= Longest and var end)) return -1;
        var start = text.All[mention].Span.End;
        var within = text.Matched.FoldedOf(new Text.TextSpan(start + 2, start + end));
        if (index.FindName($"{folded} {within}") is >= 0 and var whole) return whole;
        foreach (var rule in LanguagePacks.Shipped.Everywhere.Affixes)
        {
            if (rule.Place == AffixPlace.Brackets && index.FindName($"{folded} {rule.Stands} {within}") is >= 0 and var name) return name;
        }

        return -1;
    }
}
