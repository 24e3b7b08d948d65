namespace Gazetteer.Layout;

/// <summary>A line of plain text, in offsets of the document.</summary>
/// <param name="Margin">Where it begins after its quote marks.</param>
/// <param name="Start">Its first sign that is neither quote mark nor blank.</param>
/// <param name="End">After its last sign that is no blank; <paramref name="Start"/> in a blank line.</param>
/// <param name="Depth">How many quote marks (<c>&gt;</c>) precede it.</param>
/// <param name="IsFlowed">Whether a blank ends it, by which mail says that its paragraph goes on (RFC 3676).</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct TextLine(int Margin, int Start, int End, int Depth, bool IsFlowed, LineKind Kind)
{
    /// <summary>Columns from the margin to its last sign.</summary>
    public int Width => End - Margin;

    /// <summary>Columns from the margin to its first sign.</summary>
    public int Indent => Start - Margin;

    /// <summary>Whether its words may go on in the next line.</summary>
    public bool MayGoOn => Kind is LineKind.Words or LineKind.Item;

    /// <summary>What it says.</summary>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text[Start..End];
}
