using Gazetteer.Text;

namespace Gazetteer.Project.Corrections;

/// <summary>Finds anchored words in a text that may have changed since.</summary>
internal static class AnchorFinder
{
    /// <summary>So many characters beside the words must be the same, or as many as the anchor has.</summary>
    private const int LeastContext = 8;

    /// <summary>The words' stretch.</summary>
    /// <returns>Null when the words are gone, or stand nowhere in surroundings that are like the old ones.</returns>
    public static TextSpan? Find(string text, string contentHash, MentionAnchor anchor)
    {
        if (contentHash == anchor.ContentHash && IsAt(text, anchor)) return anchor.Span;
        var quote = Squeezed.Of(anchor.Quote);
        var squeezed = Squeezed.Of(text);
        if (quote.Text.Length == 0) return null;
        var (before, after) = (Squeezed.Of(anchor.Before).Text, Squeezed.Of(anchor.After).Text);
        var needed = Math.Min(LeastContext, before.Length + after.Length);
        TextSpan? found = null;
        var best = (Context: needed - 1, Distance: int.MaxValue);
        for (var at = squeezed.Text.IndexOf(quote.Text, StringComparison.Ordinal); at >= 0; at = squeezed.Text.IndexOf(quote.Text, at + 1, StringComparison.Ordinal))
        {
            var end = at + quote.Text.Length;
            var context = CommonEnd(squeezed.Text.AsSpan(0, at), before) + CommonStart(squeezed.Text.AsSpan(end), after);
            var span = new TextSpan(squeezed.Offsets[at], squeezed.Offsets[end - 1] + 1);
            var distance = Math.Abs(span.Start - anchor.Offset);
            if (context < best.Context || (context == best.Context && (found is null || distance >= best.Distance))) continue;
            best = (context, distance);
            found = span;
        }

        return found;
    }

    private static bool IsAt(string text, MentionAnchor anchor) =>
        anchor.Offset >= 0 && anchor.Span.End <= text.Length && text.AsSpan(anchor.Offset, anchor.Quote.Length).SequenceEqual(anchor.Quote);

    private static int CommonStart(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => a.CommonPrefixLength(b);

    private static int CommonEnd(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[^(length + 1)] == b[^(length + 1)]) length++;
        return length;
    }

    /// <summary>A text whose runs of blanks and line ends are one blank each, so that other line breaks make no difference.</summary>
    private readonly record struct Squeezed(string Text, int[] Offsets)
    {
        public static Squeezed Of(string text)
        {
            var characters = new char[text.Length];
            var offsets = new int[text.Length];
            var length = 0;
            for (var i = 0; i < text.Length; i++)
            {
                var isBlank = char.IsWhiteSpace(text[i]);
                if (isBlank && length > 0 && characters[length - 1] == ' ') continue;
                characters[length] = isBlank ? ' ' : text[i];
                offsets[length++] = i;
            }

            return new Squeezed(new string(characters, 0, length), offsets);
        }
    }
}
