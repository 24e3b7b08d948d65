using System.Collections.Frozen;
using Gazetteer.Text;

namespace Gazetteer.Recognition;

/// <summary>Tells "BC" after a year from the short name of a place.</summary>
internal static class Era
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names =
        FrozenSet.ToFrozenSet(["BC", "BCE", "AD", "CE", "AH", "B.C", "A.D", "B.C.", "A.D."], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the span counts years: "325 BC", "AD 712", "the third century BC".</summary>
    public static bool Is(string text, TextSpan span)
    {
        if (!Names.Contains(text.AsSpan(span.Start, span.Length))) return false;
        var before = text.AsSpan(0, span.Start).TrimEnd();
        var after = text.AsSpan(span.End).TrimStart(" .");
        return (before.Length > 0 && char.IsDigit(before[^1])) || (text[span.Start] == 'A' && after.Length > 0 && char.IsDigit(after[0])) || before.EndsWith("century")
            || before.EndsWith("millennium");
    }
}
