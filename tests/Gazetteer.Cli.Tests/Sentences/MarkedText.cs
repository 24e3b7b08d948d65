using System.Text;
using Gazetteer.Resolution;
using Gazetteer.Text;

namespace Gazetteer.Cli.Tests.Sentences;

/// <summary>A sentence with what must be recognised in it: <c>[a place]</c> as a mention of just these words, <c>{no place}</c> on no map.</summary>
internal sealed class MarkedText
{
    private readonly List<TextSpan> _places = [];
    private readonly List<TextSpan> _others = [];

    public MarkedText(string marked)
    {
        var (text, open) = (new StringBuilder(), -1);
        foreach (var c in marked)
        {
            if (c is '[' or '{') open = text.Length;
            else if (c is ']') _places.Add(new TextSpan(open, text.Length));
            else if (c is '}') _others.Add(new TextSpan(open, text.Length));
            else text.Append(c);
        }

        Text = text.ToString();
    }

    /// <summary>The sentence without its marks.</summary>
    public string Text { get; }

    /// <summary>Fails where the shipped program reads the sentence otherwise.</summary>
    public void Verify(SharedWorkspace shared)
    {
        var document = shared.Workspace.Extractor.Extract(new SourceText { Name = "sentence", Text = Text }, TestContext.Current.CancellationToken);
        var wrong = _places.Where(place => document.Mentions.Where(m => m.Span.Overlaps(place)).ToList() is not [var only] || only.Span != place).Select(place => $"[{place.Of(Text)}]")
            .Concat(_others.Where(other => document.Mentions.Any(m => m.IsMappable && m.Span.Overlaps(other))).Select(other => $"{{{other.Of(Text)}}}")).ToList();
        Assert.True(wrong.Count == 0, $"{string.Join(' ', wrong)} in: {Text}{Environment.NewLine}read: {string.Join(" | ", document.Mentions.Select(Shown))}");
    }

    private string Shown(ResolvedMention mention) => $"{mention.Span.Of(Text)} ({mention.Kind}{(mention.IsMappable ? ", mapped" : "")})";
}
