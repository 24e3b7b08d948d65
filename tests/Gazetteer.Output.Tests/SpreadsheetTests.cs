using Gazetteer.Output.Formats;
using Gazetteer.Tests.Tools;

namespace Gazetteer.Output.Tests;

/// <summary>LibreOffice reads the CSV as a person would who opens it.</summary>
[Trait("Category", "Tools")]
public sealed class SpreadsheetTests
{
    [Fact]
    public void Persian_and_numbers_come_through_and_no_formula_runs()
    {
        DebianPrograms.Require("localc");
        using var folder = new TemporaryFolder();
        folder.Write("mentions.csv", Samples.Write("csv"));
        DebianPrograms.Run("soffice", folder.Path, "--headless", $"-env:UserInstallation=file://{folder.Path}/.office", "--infilter=CSV:44,34,76,1", "--convert-to", "xlsx", "--outdir", "out",
            "mentions.csv");
        DebianPrograms.Run("soffice", folder.Path, "--headless", $"-env:UserInstallation=file://{folder.Path}/.office", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1", "--outdir", "out",
            "out/mentions.xlsx");
        using var reader = new StreamReader(Path.Combine(folder.Path, "out", "mentions.csv"));
        var rows = MentionsCsv.Read(reader).ToList();
        Assert.Equal(11, rows.Count);
        Assert.Equal(2, rows.Count(static r => r.Text == "چابهار" && r.Document == "گزارش.txt"));
        Assert.All(rows.Where(static r => r.PlaceId == "geonames:1177446"), static r => Assert.Equal((62.32541, 25.12163), (r.Longitude, r.Latitude)));
        Assert.Contains(rows, static r => r.Document == "=odd#?<&>\".md");
    }
}
