using Gazetteer.Documents.Library;
using Gazetteer.Tests.Tools;
using Gazetteer.Text;

namespace Gazetteer.Documents.Tests.Real;

[Trait("Category", "Tools")]
public sealed class RealDocumentTests(RealDocuments documents, ITestOutputHelper output) : IClassFixture<RealDocuments>
{
    private static readonly string[] Places =
    [
        "Chabahar lies on the Gulf of Oman.", "Zahedan", "Iranshahr", "چابهار در استان سیستان و بلوچستان در جنوب شرقی ایران است", "زاهدان", "گوادر پاکستان کے صوبہ بلوچستان کا ساحلی شہر ہے", "کوئٹہ",
            "Turbat", "Saravan", "Muscat",
    ];

    [Theory]
    [InlineData("pandoc.docx")]
    [InlineData("pandoc.odt")]
    [InlineData("pandoc.epub")]
    [InlineData("pandoc.html")]
    [InlineData("pandoc.rtf")]
    [InlineData("pandoc.tei.xml")]
    [InlineData("office.docx")]
    [InlineData("office.odt")]
    [InlineData("office.rtf")]
    [InlineData("office.pdf")]
    [InlineData("chromium.pdf")]
    public void Every_place_of_the_text_comes_through_in_every_script(string file)
    {
        var document = Read(file);
        output.WriteLine(document.Text);
        var text = string.Join(' ', document.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.All(Places, p => Assert.Contains(p, text, StringComparison.Ordinal));
        Assert.All(Places, p => Assert.NotEqual("", document.PartAt(document.Text.IndexOf(p.Split(' ')[0], StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("pandoc.docx", "Two ports on one sea")]
    [InlineData("pandoc.odt", "Two ports on one sea")]
    [InlineData("pandoc.epub", "Two ports on one sea")]
    [InlineData("pandoc.html", "Two ports on one sea")]
    [InlineData("office.docx", "Two ports on one sea")]
    [InlineData("office.rtf", "Two ports on one sea")]
    [InlineData("chromium.pdf", "Two ports on one sea")]
    public void Titles_come_through(string file, string title) => Assert.Equal(title, Read(file).Title);

    [Fact]
    public void Pages_of_a_pdf_are_parts() => Assert.Equal("page 1", Read("chromium.pdf").PartAt(0));

    [Fact]
    public void Cells_of_a_spreadsheet_are_parts()
    {
        var document = Read("rows.xlsx");
        Assert.Equal("rows!D2", document.PartAt(document.Text.IndexOf("گوادر", StringComparison.Ordinal)));
    }

    [Fact]
    public void Rows_of_a_table_are_documents()
    {
        var report = new ReadingReport();
        var rows = new DocumentLibrary().Read([Path.Combine(documents.Path, "rows.csv")], report, TestContext.Current.CancellationToken).ToList();
        Assert.Equal(["Port", "Road"], rows.Select(static r => r.Title));
        Assert.Equal("Port\tGwadar, گوادر", rows[0].Text);
        Assert.Equal(new DateOnly(2024, 1, 3), rows[1].Date);
    }

    [Fact]
    public void An_archive_gives_what_it_holds()
    {
        var report = new ReadingReport();
        var names = new DocumentLibrary().Read([Path.Combine(documents.Path, "all.zip")], report, TestContext.Current.CancellationToken).Select(static d => Path.GetFileName(d.Name)).ToList();
        Assert.Equal(["office.docx", "pandoc.html", "rows.csv#7", "rows.csv#8"], names);
        Assert.Empty(report.Problems);
    }

    [Fact]
    public void The_whole_folder_is_read_without_a_problem()
    {
        var report = new ReadingReport();
        var read = new DocumentLibrary().Read([documents.Path], report, TestContext.Current.CancellationToken).Count();
        Assert.Empty(report.Problems);
        Assert.Equal(read, report.DocumentsRead);
        Assert.True(read >= 19, $"{read} documents");
    }

    private SourceText Read(string file)
    {
        var report = new ReadingReport();
        var document = Assert.Single(new DocumentLibrary().Read([Path.Combine(documents.Path, file)], report, TestContext.Current.CancellationToken));
        Assert.Empty(report.Problems);
        return document;
    }
}
