using Gazetteer.Documents;
using Gazetteer.Documents.Library;
using Gazetteer.Output.Rows;
using Gazetteer.Tests.Tools;

namespace Gazetteer.Cli.Tests.Documents;

/// <summary>A folder with a file of every format goes through the whole: each finds its places, and each mention leads back to where it stands.</summary>
[Trait("Category", "Tools")]
public sealed class EveryFormatTests(SharedWorkspace shared, RealDocuments documents) : IClassFixture<SharedWorkspace>, IClassFixture<RealDocuments>
{
    [Theory]
    [InlineData("pandoc.docx", "paragraph")]
    [InlineData("office.docx", "paragraph")]
    [InlineData("pandoc.odt", "paragraph")]
    [InlineData("pandoc.epub", "chapter")]
    [InlineData("pandoc.html", "section")]
    [InlineData("pandoc.rtf", "paragraph")]
    [InlineData("pandoc.tei.xml", "section")]
    [InlineData("office.pdf", "page 1")]
    [InlineData("chromium.pdf", "page 1")]
    [InlineData("source.md", "section")]
    public void Places_in_two_scripts_are_found_and_lead_back(string file, string part)
    {
        var rows = Rows(file);
        Assert.All((string[])["Chabahar", "Zahedan", "Iranshahr", "چابهار", "زاهدان", "گوادر", "کوئٹہ"],
            n => Assert.Contains(rows, r => r.Text.Contains(n) && r.Part.StartsWith(part, StringComparison.Ordinal)));
        Assert.All(rows.Where(static r => r.Text == "Chabahar" || r.Text.Contains("چابهار")),
            static r => Assert.Equal((60.6, 25.3), (Math.Round(r.Longitude ?? 0, 1), Math.Round(r.Latitude ?? 0, 1))));
    }

    [Fact]
    public void Cells_of_spreadsheets_and_rows_of_tables_lead_back()
    {
        Assert.Contains(Rows("rows.xlsx"), static r => r is { Text: "زاهدان", Part: "rows!D3" });
        Assert.Contains(Rows("rows.csv"), static r => r is { Text: "Zahedan", Part: "row 3, text" } && r.Document.EndsWith("rows.csv#8", StringComparison.Ordinal));
        Assert.Contains(Rows("all.zip"), static r => r.Text == "Chabahar" && r.Document.EndsWith("all.zip/inner/office.docx", StringComparison.Ordinal));
    }

    private List<MentionRow> Rows(string file)
    {
        var report = new ReadingReport();
        var read = new DocumentLibrary().Read([Path.Combine(documents.Path, file)], report, TestContext.Current.CancellationToken).ToList();
        Assert.Empty(report.Problems);
        return [.. read.Select(d => shared.Workspace.Extractor.Extract(d, TestContext.Current.CancellationToken)).SelectMany(static d => MentionRows.Of(d, new ExportOptions { AllKinds = true }))];
    }
}
