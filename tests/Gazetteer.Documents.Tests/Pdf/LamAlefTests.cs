using Gazetteer.Documents.Pdf.Pages;

namespace Gazetteer.Documents.Tests.Pdf;

public sealed class LamAlefTests
{
    [Fact]
    public void Turned_ligatures_are_mended_where_a_document_betrays_that_it_has_them()
    {
        List<List<string>> pages = [["الہور اور اسالم آباد کاال،", "سال شمال"]];
        LamAlef.Repair(pages);
        Assert.Equal(["لاہور اور اسلام آباد کالا،", "سال شمال"], pages[0]);
    }

    [Theory]
    [InlineData("الہور کالا")]
    [InlineData("الہور سال")]
    public void Other_documents_stay_as_they_are(string line)
    {
        List<List<string>> pages = [[line]];
        LamAlef.Repair(pages);
        Assert.Equal(line, pages[0][0]);
    }
}
