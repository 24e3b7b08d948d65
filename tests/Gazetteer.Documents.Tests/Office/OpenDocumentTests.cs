using Gazetteer.Text;

namespace Gazetteer.Documents.Tests.Office;

public sealed class OpenDocumentTests : ReadingTests
{
    private const string HiddenStyle = "<office:automatic-styles><style:style style:name='G'><style:text-properties text:display='none'/></style:style><style:style style:name='H' style:parent-style-name='G'/></office:automatic-styles>";

    [Theory]
    [InlineData("<table:table><table:table-row><table:table-cell><text:p>Mand</text:p></table:table-cell><table:table-cell/><table:table-cell><text:p>Kech</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell table:number-columns-spanned='2'><text:p>Jask</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table><text:p>Tump</text:p>", "Mand\tKech\n\nJask\n\nTump\n")]
    [InlineData("<text:p>Mand<text:tab/>Kech</text:p><text:p><text:tab/>Jask</text:p>", "Mand\tKech\n\nJask\n")]
    [InlineData("<text:list><text:list-item><text:p>Mand</text:p></text:list-item><text:list-item><text:p>Kech</text:p></text:list-item></text:list>", "Mand\n\nKech\n")]
    public void Cells_are_separated_by_tabs(string body, string text) => Assert.Equal(text, Read(body).Text);

    [Theory]
    [InlineData("<text:p><text:span text:style-name='G'>Rome</text:span>Mand</text:p>")]
    [InlineData("<text:p text:style-name='H'>Rome</text:p><text:p>Mand</text:p>")]
    [InlineData("<text:section text:display='none'><text:p>Rome</text:p></text:section><text:p>Mand</text:p>")]
    [InlineData("<table:table><table:table-row table:visibility='collapse'><table:table-cell><text:p>Rome</text:p></table:table-cell></table:table-row></table:table><text:p>Mand</text:p>")]
    public void Hidden_text_is_left_out_and_said(string body)
    {
        Assert.Equal("Mand\n", Read(body).Text);
        Assert.EndsWith("hidden text was not read (1 passage).", Assert.Single(Report.Notices).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_beside_the_text_follows_it()
    {
        const string styles = "<s:styles xmlns:s='urn:oasis:names:tc:opendocument:xmlns:style:1.0' xmlns:text='t'><s:header><text:p>Gwadar</text:p></s:header><s:header-left><text:p>Gwadar</text:p></s:header-left><s:footer s:display='false'><text:p>Rome</text:p></s:footer></s:styles>";
        var document = Read(
            "<text:p>San <draw:frame><draw:text-box><text:p>Mand</text:p><text:p>Kech</text:p></draw:text-box><svg:desc>Rome</svg:desc></draw:frame>Fran<office:annotation><dc:creator>Oslo</dc:creator><text:p>Turbat</text:p></office:annotation>cisco<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Zahedan</text:p></text:note-body></text:note></text:p>",
            styles);
        Assert.Equal("San Francisco\n\nGwadar\n\nMand\n\nKech\n\nTurbat\n\nZahedan\n", document.Text);
        Assert.Equal(["paragraph 1", "header 1", "text box 1", "comment 1", "note 1"], document.Parts.Select(static p => p.Label));
    }

    [Fact]
    public void Changes_are_read_as_accepted() =>
        Assert.Equal("Mand and Kech\n", Read("<text:tracked-changes><text:changed-region><text:deletion><text:p>Rome</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Mand<text:change-start/> and<text:change-end/> Kech<text:change/></text:p>").Text);

    private SourceText Read(string body, string styles = "<styles/>") => Assert.Single(ReadAll("a.odt", Zips.Odt(Zips.OdtContent(body, styles: HiddenStyle), styles: styles)));
}
