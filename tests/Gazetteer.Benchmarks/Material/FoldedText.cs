using System.Text;
using Gazetteer.Text;

namespace Gazetteer.Benchmarks.Material;

/// <summary>Text as the peers get it, since they neither fold nor cut: folded tokens, each between single spaces, and a bar where a name must end.</summary>
internal sealed class FoldedText
{
    private FoldedText(string text, int[] starts)
    {
        Text = text;
        Starts = starts;
    }

    public string Text { get; }

    /// <summary>Where each token begins in the folded text, in UTF-8 bytes.</summary>
    public int[] Starts { get; }

    public static FoldedText Of(string text)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, tokens);
        var starts = new int[tokens.Count];
        var folded = new StringBuilder(text.Length + (text.Length / 8)).Append(' ');
        var bytes = 1;
        for (var i = 0; i < starts.Length; i++)
        {
            if (i > 0 && !NameGap.Joins(text.AsSpan(tokens[i - 1].End..tokens[i].Start)))
            {
                folded.Append("| ");
                bytes += 2;
            }

            starts[i] = bytes;
            var token = NameFolding.Fold(text.AsSpan(tokens[i].Start, tokens[i].Length));
            folded.Append(token).Append(' ');
            bytes += Encoding.UTF8.GetByteCount(token) + 1;
        }

        return new FoldedText(folded.ToString(), starts);
    }
}
