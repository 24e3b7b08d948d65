using System.IO.Compression;

namespace Gazetteer.Importing.Tests;

/// <summary>Gazetteers in workbooks.</summary>
public sealed class SpreadsheetTests : ImportFixture
{
    [Fact]
    public void A_sheet_of_Excel_is_read_below_its_title_with_numbers_and_gaps()
    {
        var path = Workbook(("Towns", """
            <row r="1"><c r="A1" t="inlineStr"><is><t>Ports of Makran</t></is></c></row>
            <row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c><c r="D3" t="s"><v>2</v></c></row>
            <row r="4"><c r="A4" t="s"><v>3</v></c><c r="C4"><v>25.36</v></c><c r="D4"><v>60.61</v></c></row>
            <row r="5"><c r="A5" t="inlineStr"><is><t>Jask</t></is></c><c r="C5" t="inlineStr"><is><t>25°38'24"N</t></is></c><c r="D5"><v>57.77</v></c></row>
            <row r="6"><c r="A6" t="inlineStr"><is><t>Nowhere</t></is></c></row>
            """));

        Assert.Equal(["Tis 25.36,60.61", "Jask 25.64,57.77"], Read(path));
        Assert.Equal(6, Assert.Single(Problems).Line);
    }

    [Fact]
    public void Of_several_sheets_those_with_places_are_read_and_the_others_told_of()
    {
        var path = Workbook(
            ("Notes", """<row r="1"><c r="A1" t="inlineStr"><is><t>Read me first</t></is></c></row>"""),
            ("Towns", """<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row><row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2"><v>25.36</v></c><c r="C2"><v>60.61</v></c></row>"""));

        Assert.Equal(["Tis 25.36,60.61"], Read(path));
        Assert.Contains("Notes", Assert.Single(Problems).Source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_of_OpenDocument_is_read_by_its_values_with_repeated_cells()
    {
        var path = Path.Combine(Folder, "places.ods");
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            Add(archive, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            Add(archive, "content.xml", """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Orte">
                <table:table-row><table:table-cell office:value-type="string"><text:p>Name</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="string"><text:p>Breite</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Länge</text:p></table:table-cell></table:table-row>
                <table:table-row><table:table-cell office:value-type="string"><text:p>Tis</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="float" office:value="25.36"><text:p>25,4</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="60.61"><text:p>60,6</text:p></table:table-cell></table:table-row>
                <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                </table:table></office:spreadsheet></office:body></office:document-content>
                """);
        }

        Assert.Equal(["Tis 25.36,60.61"], Read(path));
        Assert.Empty(Problems);
    }

    [Fact]
    public void A_workbook_of_the_old_binary_kind_is_refused_with_what_to_do()
    {
        var path = Path.Combine(Folder, "old.xls");
        File.WriteAllBytes(path, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);

        Assert.Contains(".xlsx", Assert.Throws<FormatException>(() => Read(path)).Message, StringComparison.Ordinal);
    }

    private string Workbook(params (string Name, string Rows)[] sheets)
    {
        var path = Path.Combine(Folder, "places.xlsx");
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
        Add(archive, "_rels/.rels", $"""<Relationships xmlns="{Package}"><Relationship Id="r1" Type="{Types}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Add(archive, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Types}"><sheets>{string.Concat(sheets.Select(static (s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" r:id=\"s{i}\"/>"))}</sheets></workbook>""");
        Add(archive, "xl/_rels/workbook.xml.rels",
            $"""<Relationships xmlns="{Package}"><Relationship Id="t" Type="{Types}/sharedStrings" Target="sharedStrings.xml"/>{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"s{i}\" Type=\"{Types}/worksheet\" Target=\"sheet{i}.xml\"/>"))}</Relationships>""");
        Add(archive, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}"><si><t>Name</t></si><si><t>Lat</t></si><si><t>Lon</t></si><si><r><t>Ti</t></r><r><t>s</t></r></si></sst>""");
        for (var i = 0; i < sheets.Length; i++) Add(archive, $"xl/sheet{i}.xml", $"""<worksheet xmlns="{Main}"><sheetData>{sheets[i].Rows}</sheetData></worksheet>""");
        return path;
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }
}
