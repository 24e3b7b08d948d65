namespace Gazetteer.Documents.Tests.Office;

public sealed class OfficeTests : ReadingTests
{
    [Fact]
    public void Word_reads_what_is_seen()
    {
        var document = Assert.Single(ReadAll("a.docx", Zips.Docx("""
            <w:p><w:r><w:t xml:space="preserve">From </w:t></w:r><w:r><w:t>Gwa</w:t></w:r><w:r><w:t>dar</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:r><w:t>to</w:t><w:tab/><w:t>Mand</w:t></w:r></w:p>
            <w:p><w:del><w:r><w:delText>Paris</w:delText></w:r></w:del><w:ins><w:r><w:t>Turbat</w:t></w:r></w:ins><w:r><w:instrText>HYPERLINK "Rome"</w:instrText></w:r></w:p>
            <w:p><w:r><w:lastRenderedPageBreak/><mc:AlternateContent><mc:Choice Requires="wps"><w:t>Jask</w:t></mc:Choice><mc:Fallback><w:t>Jask</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>
            <w:p><w:r><w:t>Quetta</w:t></w:r></w:p>
            """)));
        Assert.Equal("From Gwadar to\tMand\n\nTurbat\n\nJask\n\nQuetta\n", document.Text);
        Assert.Equal("paragraph 1", document.PartAt(0));
        Assert.Equal("page 2, paragraph 4", document.PartAt(document.Text.IndexOf("Quetta", StringComparison.Ordinal)));
    }

    [Fact]
    public void OpenDocument_reads_what_is_seen()
    {
        var document = Assert.Single(ReadAll("a.odt", Zips.Odt(Zips.OdtContent("""
            <text:tracked-changes><text:p>Paris</text:p></text:tracked-changes>
            <text:h>Ports</text:h><text:p>From <text:span>Gwa</text:span>dar<text:s/>to<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>See Muscat.</text:p></text:note-body></text:note><text:tab/>Mand</text:p>
            <text:p><office:annotation><text:p>Rome</text:p></office:annotation>Quetta<text:line-break/>Jask</text:p>
            """))));
        Assert.Equal("Ports\n\nFrom Gwadar to\tMand\n\nQuetta\nJask\n\nSee Muscat.\n\nRome\n", document.Text);
        Assert.Equal("paragraph 2", document.PartAt(document.Text.IndexOf("Gwadar", StringComparison.Ordinal)));
        Assert.Equal("note 1", document.PartAt(document.Text.IndexOf("Muscat", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_book_is_read_in_its_order()
    {
        var book = Assert.Single(ReadAll("a.epub",
            Zips.Epub(("z.xhtml", "<html><body><h1>Ports</h1><p>Gwadar</p></body></html>"), ("a%20b/c.xhtml", "<html><body>unreachable</body></html>"),
                ("b.xhtml", "<html><head><title>Roads</title></head><body><p>Quetta&nbsp;road</p></body></html>"))));
        Assert.Equal(("A book", new DateOnly(2020, 1, 2), "en"), (book.Title, book.Date, book.Language));
        Assert.Equal("Ports\n\nGwadar\n\nQuetta road\n", book.Text);
        Assert.Equal("chapter Ports", book.PartAt(8));
        Assert.Equal("chapter Roads", book.PartAt(book.Text.IndexOf("Quetta", StringComparison.Ordinal)));
    }
}
