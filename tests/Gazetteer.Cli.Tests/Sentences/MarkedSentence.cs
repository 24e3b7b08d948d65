using Gazetteer.Mentions;
using Gazetteer.Resolution;
using Gazetteer.Text;

namespace Gazetteer.Cli.Tests.Sentences;

/// <summary>A sentence with what must be recognised in it: <c>[a place]</c> as a mention of just these words, <c>{no place}</c> on no map.</summary>
internal sealed class MarkedSentence
{
    private readonly MarkedText _marked;

    public MarkedSentence(string marked) => _marked = MarkedText.Parse(marked, "[{");

    /// <summary>The sentence without its marks.</summary>
    public string Text => _marked.Text;

    /// <summary>Fails where the shipped program reads the sentence otherwise.</summary>
    public void Verify(SharedWorkspace shared)
    {
        var document = shared.Workspace.Extractor.Extract(new SourceText { Name = "sentence", Text = Text }, TestContext.Current.CancellationToken);

        // A region contains the names that it is made of.
        var mentions = document.Mentions.RemoveAll(static m => m.Kind == MentionKind.Region);
        var wrong = Spans('[').Where(place => mentions.Where(m => m.Span.Overlaps(place)).ToList() is not [var only] || only.Span != place).Select(place => $"[{place.Of(Text)}]")
            .Concat(Spans('{').Where(other => mentions.Any(m => m.IsMappable && m.Span.Overlaps(other))).Select(other => $"{{{other.Of(Text)}}}")).ToList();
        Assert.True(wrong.Count == 0, $"{string.Join(' ', wrong)} in: {Text}{Environment.NewLine}read: {string.Join(" | ", document.Mentions.Select(Shown))}");
    }

    private IEnumerable<TextSpan> Spans(char sign) => _marked.Marks.Where(m => m.Sign == sign).Select(static m => m.Span);

    private string Shown(ResolvedMention mention) => $"{mention.Span.Of(Text)} ({mention.Kind}{(mention.IsMappable ? ", mapped" : "")})";
}
