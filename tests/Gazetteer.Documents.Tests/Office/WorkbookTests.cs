namespace Gazetteer.Documents.Tests.Office;

public sealed class WorkbookTests : ReadingTests
{
    private const string Strings = "<si><t>Mand</t></si><si><r><t>Ke</t></r><r><t>ch</t></r><rPh><t>Rome</t></rPh></si><si/><si><t>Jask</t></si>";

    [Fact]
    public void Cells_of_a_row_are_separated_by_tabs_and_are_parts()
    {
        var document = Assert.Single(ReadAll("a.xlsx", Zips.Xlsx(Strings, ("Towns", "visible", """
            <sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>5</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Tump</t></is></c><c r="B2" t="s"><v>3</v></c><c r="C2" t="s"><v>99</v></c></row></sheetData>
            """))));
        Assert.Equal("Mand\tKech\n\nTump\tJask\n", document.Text);
        Assert.Equal(["Towns!A1", "Towns!B1", "Towns!A2", "Towns!B2"], document.Parts.Select(static p => p.Label));
        Assert.Equal("Towns!B1", document.PartAt(document.Text.IndexOf("Kech", StringComparison.Ordinal)));
        Assert.Empty(Report.Notices);
    }

    [Theory]
    [InlineData("hidden")]
    [InlineData("veryHidden")]
    public void A_hidden_sheet_is_left_out_and_said(string state)
    {
        const string rows = "<sheetData><row><c t='s'><v>0</v></c></row></sheetData>";
        Assert.Equal("Mand\n", Assert.Single(ReadAll("a.xlsx", Zips.Xlsx(Strings, ("Towns", "visible", rows), ("Scratch", state, rows)))).Text);
        Assert.EndsWith("the sheet Scratch is hidden and was not read.", Assert.Single(Report.Notices).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_rows_and_columns_are_left_out_and_said()
    {
        const string rows = "<cols><col min='2' max='3' hidden='1'/></cols><sheetData><row hidden='1'><c r='A1' t='s'><v>1</v></c></row><row><c r='A2' t='s'><v>0</v></c><c r='C2' t='s'><v>1</v></c><c r='D2' t='s'><v>3</v></c></row></sheetData>";
        Assert.Equal("Mand\tJask\n", Assert.Single(ReadAll("a.xlsx", Zips.Xlsx(Strings, ("Towns", "visible", rows)))).Text);
        Assert.EndsWith("hidden rows or columns of the sheet Towns were not read.", Assert.Single(Report.Notices).ToString(), StringComparison.Ordinal);
    }
}
