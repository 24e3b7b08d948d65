using Gazetteer.Indexing;
using Gazetteer.Text;

namespace Gazetteer.Resolution.Wording;

/// <summary>What stands in brackets behind a name and is a part of a longer name of the gazetteer: "Frankfurt (Oder)", "Halle (Saale)".</summary>
internal static class Qualifier
{
    private const int Longest = 30;

    /// <summary>What brackets stand for in names that are written out: "Brandenburg (Havel)" is Brandenburg an der Havel.</summary>
    private static readonly string[] Links = [" ", " an der ", " am ", " im ", " ob der ", " in der ", " upon ", " on ", " sur ", " en "];

    /// <summary>The longer name; null when the brackets hold none of its words.</summary>
    public static string? NameOf(PlaceIndex index, string text, TextSpan span)
    {
        var rest = text.AsSpan(span.End);
        if (!rest.StartsWith(" (") || rest.IndexOf(')') is not (> 2 and <= Longest and var end)) return null;
        foreach (var link in Links)
        {
            var whole = $"{text.AsSpan(span.Start, span.Length)}{link}{rest[2..end]}";
            if (index.FindName(NameFolding.Fold(whole)) >= 0) return whole;
        }

        return null;
    }
}
