namespace Gazetteer.Documents.Tests.Tei;

public sealed class TeiStructureTests : ReadingTests
{
    [Theory]
    [InlineData("<table><head>Towns</head><row role='label'><cell>Mand</cell><cell>Kech</cell></row><row><cell>Jask</cell><cell/><cell>Minab</cell></row></table><p>Tump</p>",
        "Towns\n\nMand\tKech\n\nJask\tMinab\n\nTump\n")]
    [InlineData("<table><row><cell><p>Mand</p></cell><cell cols='2'><table><row><cell>Jask</cell><cell>Minab</cell></row></table></cell></row></table>", "Mand\n\nJask\tMinab\n")]
    [InlineData("<list><label>Mand</label><item>Kech</item><label>Jask</label><item>Minab</item></list>", "Mand\n\nKech\n\nJask\n\nMinab\n")]
    [InlineData("<figure><head>Mand</head><figDesc>Kech</figDesc></figure><listPlace><place><placeName>Jask</placeName></place></listPlace><postscript><p>Tump</p></postscript>",
        "Mand\n\nKech\n\nJask\n\nTump\n")]
    [InlineData("<address><addrLine>Mand</addrLine><addrLine>Kech</addrLine></address>", "Mand\n\nKech\n")]
    public void Cells_and_blocks_are_apart(string body, string text) => Assert.Equal(text, Read(body));

    [Theory]
    [InlineData("<p>from <del>Kabul</del><add>Herat</add></p>", "from Herat\n")]
    [InlineData("<p>from <subst><add place='above'>Herat</add><del>Kabul</del></subst></p>", "from Herat\n")]
    [InlineData("<p>from <choice><orig>Gwadur</orig><reg>Gwadar</reg></choice></p>", "from Gwadar\n")]
    [InlineData("<p>from <choice><corr>Gwadar</corr><sic>Gwadur</sic></choice> and <sic>Pasny</sic></p>", "from Gwadar and Pasny\n")]
    [InlineData("<p>from <choice><abbr>Kh<am>.</am></abbr><expan>Khash</expan></choice></p>", "from Khash\n")]
    [InlineData("<p>from <choice><unclear>Gwadar</unclear><unclear>Gwader</unclear></choice></p>", "from Gwadar\n")]
    [InlineData("<p>from <app><lem wit='#a'>Herat</lem><rdg wit='#b'>Kabul</rdg><wit>Rome</wit></app></p>", "from Herat\n")]
    [InlineData("<p>from <app><rdg>Herat</rdg><rdg>Kabul</rdg></app> on</p>", "from Herat on\n")]
    [InlineData("<p>from <app><lem>He<app><lem>rat</lem><rdg>rut</rdg></app></lem><rdgGrp><rdg>Kabul</rdg></rdgGrp></app></p>", "from Herat\n")]
    [InlineData("<p>from <surplus>from</surplus> Her<supplied>at</supplied> <unclear>Road</unclear></p>", "from Herat Road\n")]
    public void Of_several_forms_one_is_read(string body, string text) => Assert.Equal(text, Read(body));

    [Theory]
    [InlineData("<p>San <pb n='2'/>Francisco</p>", "San Francisco\n")]
    [InlineData("<p>Fran<pb n='2' break='no'/>cisco</p>", "Francisco\n")]
    [InlineData("<p>San<lb/>Francisco<space/>Bay</p>", "San Francisco Bay\n")]
    [InlineData("<p><w>San</w><w>Fran</w><w part='F'>cisco</w><pc>.</pc></p>", "San Francisco.\n")]
    [InlineData("<p>San<note>on <choice><sic>Mnad</sic><corr>Mand</corr></choice><p>and Kech</p></note> Francisco</p>", "San Francisco\n\non Mand\n\nand Kech\n")]
    public void Words_go_on_over_marks(string body, string text) => Assert.Equal(text, Read(body));

    [Fact]
    public void A_page_that_turns_within_a_paragraph_begins_a_part()
    {
        var document = ReadOne("a.xml", "<TEI><text><body><pb n='1'/><p>San <pb n='2'/>Francisco</p></body></text></TEI>");
        Assert.Equal(("page 1", "page 2"), (document.PartAt(0), document.PartAt(4)));
    }

    private string Read(string body) => ReadOne("a.xml", $"<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body>{body}</body></text></TEI>").Text;
}
