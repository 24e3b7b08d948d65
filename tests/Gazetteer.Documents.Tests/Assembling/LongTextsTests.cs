using Gazetteer.Documents.Assembling;
using Gazetteer.Text;

namespace Gazetteer.Documents.Tests.Assembling;

public sealed class LongTextsTests
{
    [Fact]
    public void A_very_long_text_comes_in_pieces_that_lead_back()
    {
        var text = string.Concat(Enumerable.Range(0, 1000).Select(static i => $"Paragraph {i} of Quetta 😀.\n\n"));
        var document = new SourceText
        {
            Name = "b.docx",
            Title = "Book",
            Text = text,
            Body = new TextSpan(5, text.Length),
            Parts = [new TextPart(new TextSpan(0, 3000), "first"), new TextPart(new TextSpan(3000, text.Length), "second")],
        };
        var pieces = LongTexts.Cut(document, 2000).ToList();
        Assert.Equal(text, string.Concat(pieces.Select(static p => p.Text)));
        Assert.Equal(["b.docx", "b.docx (part 2)"], pieces.Take(2).Select(static p => p.Name));
        Assert.Equal([new TextSpan(5, pieces[0].Text.Length), new TextSpan(0, pieces[1].Text.Length)], pieces.Take(2).Select(static p => p.Body));
        var second = pieces[1];
        Assert.Equal(new CodePoints(text).FromUtf16(pieces[0].Text.Length), second.CodePointOffset);
        Assert.Equal(["first", "second"], new[] { second.PartAt(0), second.PartAt(second.Text.Length - 1) });
        Assert.All(pieces, static p => Assert.InRange(p.Text.Length, 1, 2000));
    }

    [Fact]
    public void A_book_stays_whole()
    {
        var document = new SourceText { Name = "b.txt", Text = new string('x', 4000) };
        Assert.Same(document, Assert.Single(LongTexts.Cut(document, 1000)));
    }

    [Fact]
    public void No_letter_is_cut_where_there_is_nowhere_to_cut()
    {
        var document = new SourceText { Name = "b.txt", Text = "x" + string.Concat(Enumerable.Repeat("😀", 5000)) };
        Assert.All(LongTexts.Cut(document, 1000), static p => Assert.False(char.IsLowSurrogate(p.Text[0])));
    }
}
