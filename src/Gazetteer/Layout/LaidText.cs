using Gazetteer.Text;

namespace Gazetteer.Layout;

/// <summary>A document as it is read once its lines are joined, and the way back from there to the document as it was written. Immutable, thread-safe.</summary>
/// <param name="source">The document with joined lines: its body is all of its text, and it has no parts.</param>
/// <param name="starts">Where in the joined text stretches begin that were one stretch before, too, in order.</param>
/// <param name="shifts">What to add to an offset in such a stretch to get the one in the document.</param>
internal sealed class LaidText(SourceText source, int[] starts, int[] shifts)
{
    /// <summary>What is read for places.</summary>
    public SourceText Source { get; } = source;

    /// <summary>Where a stretch stands in the document: from its first letter to its last, with whatever stood between them.</summary>
    public TextSpan Original(TextSpan span) => span.Length == 0 ? new TextSpan(Original(span.Start), Original(span.Start)) : new TextSpan(Original(span.Start), Original(span.End - 1) + 1);

    private int Original(int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        return offset + (starts.Length == 0 ? 0 : shifts[Math.Max(0, found >= 0 ? found : ~found - 1)]);
    }
}
