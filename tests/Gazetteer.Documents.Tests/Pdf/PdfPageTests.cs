using Gazetteer.Documents.Pdf.Pages;

namespace Gazetteer.Documents.Tests.Pdf;

public sealed class PdfPageTests
{
    private static readonly PdfPage Empty = new([]);
    private static readonly PdfPage Text = new(["The road to Quetta and on to Zahedan"]);
    private static readonly PdfPage Signs = new(["\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD Q"]);
    private static readonly PdfPage Guess = new(["Que"]);
    private static readonly PdfPage Broken = new([string.Concat(Enumerable.Repeat("گ وادر پ اکس ت ان ", 20))]);
    private static readonly PdfPage Whole = new([string.Concat(Enumerable.Repeat("گوادر پاکستان ", 20))]);

    [Fact]
    public void A_page_without_letters_with_unknown_ones_or_with_broken_words_is_poor()
    {
        Assert.All([Empty, Signs, Broken, new PdfPage([]) { Failure = "it takes too long" }], static p => Assert.True(p.IsPoor));
        Assert.All([Text, Whole, Guess], static p => Assert.False(p.IsPoor));
    }

    [Fact]
    public void Whole_words_and_more_known_letters_are_better_but_not_a_few_guesses()
    {
        Assert.True(Text.IsBetterThan(Empty));
        Assert.True(Text.IsBetterThan(Signs));
        Assert.True(Whole.IsBetterThan(Broken));
        Assert.False(Broken.IsBetterThan(Whole));
        Assert.False(Guess.IsBetterThan(Signs));
        Assert.False(Empty.IsBetterThan(Signs));
    }
}
