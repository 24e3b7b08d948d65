using System.Buffers;

namespace Gazetteer.Text;

/// <summary>The web addresses of a text: what their paths spell is no mention.</summary>
internal readonly struct WebAddresses
{
    private static readonly SearchValues<string> Signs = SearchValues.Create(["://", "www."], StringComparison.OrdinalIgnoreCase);

    private readonly List<TextSpan>? _spans;

    /// <summary>Finds the addresses of a text.</summary>
    public WebAddresses(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length;)
        {
            var sign = text[start..].IndexOfAny(Signs);
            if (sign < 0) return;
            var begin = start + sign;
            while (begin > start && !char.IsWhiteSpace(text[begin - 1])) begin--;
            var end = start + sign;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            (_spans ??= []).Add(new TextSpan(begin, end));
            start = end;
        }
    }

    /// <summary>The stretches between blanks that hold an address, in order.</summary>
    public ReadOnlySpan<TextSpan> Spans => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_spans);

    /// <summary>Whether an offset lies in one.</summary>
    public bool Hold(int offset)
    {
        foreach (var span in Spans)
        {
            if (span.Start > offset) return false;
            if (offset < span.End) return true;
        }

        return false;
    }
}
