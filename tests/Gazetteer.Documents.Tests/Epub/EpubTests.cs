using System.Text;

namespace Gazetteer.Documents.Tests.Epub;

/// <summary>A book is read chapter by chapter, and a chapter that is lost is said.</summary>
public sealed class EpubTests : ReadingTests
{
    private const string Container = """<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>""";

    [Fact]
    public void A_chapter_that_is_missing_is_said_and_the_others_are_read()
    {
        var book = Book("<item id='a' href='a.xhtml'/><item id='b' href='b.xhtml'/><item id='c' href='c.xhtml'/>", "<itemref idref='a'/><itemref idref='b'/><itemref idref='c'/>",
            ("a.xhtml", "<html><body><h1>Coast</h1>Jiwani</body></html>"), ("c.xhtml", "<html><body>Ormara</body></html>"));
        var read = Assert.Single(ReadAll("book.epub", book));
        Assert.Contains("Jiwani", read.Text, StringComparison.Ordinal);
        Assert.Contains("Ormara", read.Text, StringComparison.Ordinal);
        Assert.EndsWith("book.epub/b.xhtml: the chapter is missing from the book; get the book anew.", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chapter_that_the_list_of_files_does_not_know_is_said()
    {
        Assert.Contains("Jiwani", Assert.Single(ReadAll("book.epub", Book("<item id='a' href='a.xhtml'/>", "<itemref idref='a'/><itemref idref='gone'/>", ("a.xhtml", "<p>Jiwani</p>")))).Text,
            StringComparison.Ordinal);
        Assert.Contains("names “gone”, which the book does not hold", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chapter_that_is_no_text_is_said()
    {
        var book = Zips.Of(("META-INF/container.xml", Encoding.UTF8.GetBytes(Container)),
            ("book.opf", Opf("<item id='a' href='a.xhtml'/><item id='b' href='b.xhtml'/>", "<itemref idref='b'/><itemref idref='a'/>")), ("a.xhtml", "<p>Jiwani</p>"u8.ToArray()),
                ("b.xhtml", [0x89, (byte)'P', (byte)'N', (byte)'G', .. new byte[600]]));
        Assert.Contains("Jiwani", Assert.Single(ReadAll("book.epub", book)).Text, StringComparison.Ordinal);
        Assert.Contains("book.epub/b.xhtml: the file is a PNG picture, not text", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chapter_in_the_encoding_that_it_declares_is_read()
    {
        byte[] chapter = [.. "<?xml version='1.0' encoding='windows-1256'?><html><body>"u8, .. CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes("ميناء جوادر"), .. "</body></html>"u8];
        var book = Zips.Of(("META-INF/container.xml", Encoding.UTF8.GetBytes(Container)), ("book.opf", Opf("<item id='a' href='a.xhtml'/>", "<itemref idref='a'/>")), ("a.xhtml", chapter));
        Assert.Contains("ميناء جوادر", Assert.Single(ReadAll("book.epub", book)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chapter_of_many_paragraphs_takes_time_in_their_number()
    {
        var paragraphs = string.Concat(Enumerable.Range(0, 200_000).Select(static i => $"<p>Well {i}</p>"));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var read = Assert.Single(ReadAll("book.epub", Book("<item id='a' href='a.xhtml'/>", "<itemref idref='a'/>", ("a.xhtml", $"<html><body>{paragraphs}</body></html>"))));
        Assert.EndsWith("Well 199999\n", read.Text, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    private static byte[] Book(string manifest, string spine, params (string Name, string Xhtml)[] chapters) => Zips.Of(
    [
        ("META-INF/container.xml", Encoding.UTF8.GetBytes(Container)),
        ("book.opf", Opf(manifest, spine)),
        .. chapters.Select(static c => (c.Name, Encoding.UTF8.GetBytes(c.Xhtml))),
    ]);

    private static byte[] Opf(string manifest, string spine) =>
        Encoding.UTF8.GetBytes($"<package xmlns='http://www.idpf.org/2007/opf'><manifest>{manifest}</manifest><spine>{spine}</spine></package>");
}
