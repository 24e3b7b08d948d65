using System.Runtime.InteropServices;

namespace Gazetteer.Layout;

/// <summary>Gives quoted lines that a mail program broke once more their depth back: the rest of a long line then stands on a line of its own without marks.</summary>
internal static class BrokenQuotes
{
    private const int MostWordsOfRest = 3;

    /// <summary>Repairs the lines.</summary>
    public static void Mend(string text, List<TextLine> lines)
    {
        var span = CollectionsMarshal.AsSpan(lines);
        for (var i = 1; i + 1 < span.Length; i++)
        {
            if (span[i] is { Depth: 0, Kind: LineKind.Words } && span[i - 1] is { Depth: > 0, MayGoOn: true } before && span[i + 1].Depth == before.Depth && IsRest(text, before, span[i]))
                span[i] = span[i] with { Depth = before.Depth };
        }
    }

    /// <summary>An answer between quoted lines begins with a capital and ends a sentence; a rest does not stand so after a line that ends none.</summary>
    private static bool IsRest(string text, TextLine before, TextLine line) =>
        LineRuns.CountWords(line.Of(text)) <= MostWordsOfRest && text[before.End - 1] is var end && (char.IsLetterOrDigit(end) || end is ',' or '-') && char.IsLetterOrDigit(text[line.End - 1]);
}
