using Gazetteer.Text;

namespace Gazetteer.Documents.Tests.Office;

public sealed class WordTests : ReadingTests
{
    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc><w:p>«Mand»</w:p></w:tc><w:tc><w:p>«Kech»</w:p></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc><w:p>«Jask»</w:p></w:tc></w:tr></w:tbl><w:p>«Tump»</w:p>",
        "Mand\tKech\n\nJask\n\nTump\n")]
    [InlineData("<w:tbl><w:tr><w:tc><w:p>«Mand»</w:p><w:p>«Buleda»</w:p></w:tc><w:tc><w:p>«Kech»</w:p></w:tc></w:tr></w:tbl>", "Mand\n\nBuleda\n\nKech\n")]
    [InlineData("<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p>«Mand»</w:p></w:tc><w:tc><w:p>«Kech»</w:p></w:tc></w:tr></w:tbl><w:p/></w:tc><w:tc><w:p>«Jask»</w:p></w:tc></w:tr></w:tbl>",
        "Mand\tKech\n\nJask\n")]
    [InlineData("<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>«Mand»<w:r><w:tab/></w:r>«Kech»</w:p><w:p><w:r><w:tab/></w:r>«Jask»</w:p>", "Mand\tKech\n\nJask\n")]
    [InlineData("<w:p>«Gwa»<w:r><w:softHyphen/></w:r>«dar»<w:r><w:br/></w:r>«Stratford»<w:r><w:noBreakHyphen/></w:r>«upon»</w:p>", "Gwadar\nStratford-upon\n")]
    public void Cells_are_separated_by_tabs(string body, string text) => Assert.Equal(text, Read(body).Text);

    [Theory]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space='preserve'>HIDE</w:t></w:r>«Mand»</w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:rStyle w:val='Ghost'/></w:rPr><w:t xml:space='preserve'>HIDE</w:t></w:r>«Mand»</w:p>")]
    [InlineData("<w:p><w:pPr><w:pStyle w:val='Child'/></w:pPr>«HIDE»</w:p><w:p>«Mand»</w:p>")]
    public void Hidden_text_is_left_out_and_said(string body)
    {
        const string styles = "<w:style w:styleId='Ghost'><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId='Child'><w:basedOn w:val='Ghost'/></w:style>";
        Assert.Equal("Mand\n", Read(body, ("styles", styles)).Text);
        Assert.EndsWith("hidden text was not read (1 passage).", Assert.Single(Report.Notices).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:p><w:r><w:rPr><w:rStyle w:val='Ghost'/><w:vanish w:val='0'/></w:rPr><w:t xml:space='preserve'>Mand</w:t></w:r></w:p>", "Mand\n")]
    [InlineData("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>«Gwa»</w:p><w:p>«dar»</w:p>", "Gwadar\n")]
    [InlineData("<w:p>«Mand»<w:del><w:r><w:delText>Rome</w:delText></w:r></w:del><w:moveFrom><w:r><w:t xml:space='preserve'>Rome</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t xml:space='preserve'> Kech</w:t></w:r></w:moveTo></w:p>", "Mand Kech\n")]
    [InlineData("<w:p><w:r><w:fldChar/><w:instrText>HYPERLINK Rome</w:instrText></w:r>«Mand»</w:p><w:sdt><w:sdtContent><w:p>«Kech»</w:p></w:sdtContent></w:sdt>", "Mand\n\nKech\n")]
    public void What_is_seen_is_read(string body, string text) =>
        Assert.Equal(text, Read(body, ("styles", "<w:style w:styleId='Ghost'><w:rPr><w:vanish/></w:rPr></w:style>")).Text);

    [Fact]
    public void What_stands_beside_the_text_follows_it()
    {
        var document = Read(
            "<w:p>«San »<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>«Mand»</w:p><w:p>«Kech»</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>«Mand»</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>«Francisco»</w:p>",
            ("header", "<w:p>«Gwadar»</w:p>"),
            ("header", "<w:p>«Gwadar»</w:p>"),
            ("footer", "<w:p>«12»</w:p>"),
            ("footnotes", "<w:footnote w:type='separator'><w:p>«Rome»</w:p></w:footnote><w:footnote><w:p>«Zahedan»</w:p></w:footnote>"),
            ("comments", "<w:comment><w:p>«Turbat»</w:p></w:comment><w:comment><w:p>«Pasni»</w:p></w:comment>"));
        Assert.Equal("San Francisco\n\nMand\n\nKech\n\nZahedan\n\nTurbat\n\nPasni\n\nGwadar\n", document.Text);
        Assert.Equal(["paragraph 1", "text box 1", "footnote 1", "comment 1", "comment 2", "header 1"], document.Parts.Select(static p => p.Label));
        Assert.All(document.Parts, p => Assert.Equal(p.Label, document.PartAt(p.Span.Start)));
    }

    [Fact]
    public void A_document_that_includes_another_says_that_it_was_not_read()
    {
        Assert.Equal("Mand\n", Read("<w:p>«Mand»</w:p><w:altChunk/>").Text);
        Assert.Contains("it includes other documents (1), which were not read", OnlyProblem(), StringComparison.Ordinal);
    }

    [Fact]
    public void Properties_are_found_whatever_the_producer_calls_their_relation()
    {
        var document = Assert.Single(ReadAll("a.docx", Zips.Of(
            ("_rels/.rels", "<Relationships><Relationship Id='1' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument' Target='word/document.xml'/><Relationship Id='2' Type='http://schemas.openxmlformats.org/officedocument/2006/relationships/metadata/core-properties' Target='docProps/core.xml'/></Relationships>"),
            ("docProps/core.xml", "<c xmlns:d='d' xmlns:t='t'><d:title>Two ports</d:title><t:created>2024-05-06T07:08:09Z</t:created></c>"),
            ("word/document.xml", "<w:document xmlns:w='w'><w:p><w:r><w:t>Mand</w:t></w:r></w:p></w:document>"))));
        Assert.Equal(("Two ports", new DateOnly(2024, 5, 6), "document properties"), (document.Title, document.Date, document.DateSource));
    }

    /// <summary>Words between these quotation marks are put into runs of their own.</summary>
    private SourceText Read(string body, params (string Kind, string Content)[] beside) =>
        Assert.Single(ReadAll("a.docx", Zips.Docx(InRuns(body), [.. beside.Select(static b => (b.Kind, InRuns(b.Content)))])));

    private static string InRuns(string markup) => markup.Replace("«", "<w:r><w:t xml:space='preserve'>", StringComparison.Ordinal).Replace("»", "</w:t></w:r>", StringComparison.Ordinal);
}
