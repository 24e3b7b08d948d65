namespace Gazetteer.Documents.Tests.Tei;

public sealed class TeiTests : ReadingTests
{
    [Fact]
    public void The_edited_text_is_read_page_by_page()
    {
        var document = ReadOne("a.xml", """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A journey</title></titleStmt><sourceDesc><p>Held in <placeName>London</placeName>, <date when="1839-02-07"/></p></sourceDesc></fileDesc></teiHeader>
            <text xml:lang="en"><body><pb n="12"/><fw>Running Paris</fw><div><head>The coast</head><p>From <choice><sic>Gwadur</sic><corr>Gwadar</corr></choice> we<note>See Muscat.</note> went to Pas<lb break="no"/>ni</p></div><pb n="13"/><p>and <abbr>Cap.</abbr> Ormara.</p></body></text></TEI>
            """);
        Assert.Equal(("A journey", new DateOnly(1839, 2, 7), "en"), (document.Title, document.Date, document.Language));
        Assert.Equal("The coast\n\nFrom Gwadar we went to Pasni\n\nand Cap. Ormara.\n\nSee Muscat.\n", document.Text);
        Assert.Equal("page 12", document.PartAt(document.Text.IndexOf("Gwadar", StringComparison.Ordinal)));
        Assert.Equal("page 13", document.PartAt(document.Text.IndexOf("Ormara", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_corpus_gives_each_text()
    {
        var documents = ReadAll("c.xml", "<teiCorpus><teiHeader/><TEI><text><body><p>Quetta</p></body></text></TEI><TEI><text><body><p>Mand</p></body></text></TEI></teiCorpus>");
        Assert.Equal(["Quetta\n", "Mand\n"], documents.Select(static d => d.Text));
    }

    [Fact]
    public void Other_xml_is_named()
    {
        Assert.Empty(ReadAll("a.xml", "<rss><title>Quetta</title></rss>"));
        Assert.Contains("it is XML, but not TEI", OnlyProblem(), StringComparison.Ordinal);
    }
}
