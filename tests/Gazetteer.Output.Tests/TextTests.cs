using System.IO.Compression;
using System.Text;

namespace Gazetteer.Output.Tests;

public sealed class TextTests
{
    [Fact]
    public void Brat_gets_text_and_offsets_that_fit_together()
    {
        using var zip = new ZipArchive(new MemoryStream(Samples.Write("brat")));
        var text = Entry(zip, "reports-ports- 2023.txt.txt");
        Assert.Equal(Samples.Documents[0].Source.Text, text);
        var runes = text.EnumerateRunes().ToArray();
        var entities = Entry(zip, "reports-ports- 2023.txt.ann").Split('\n').Where(static l => l.StartsWith('T')).Select(static l => l.Split('\t')).ToList();
        Assert.Equal(5, entities.Count);
        Assert.All(entities, e =>
        {
            var (start, end) = (int.Parse(e[1].Split(' ')[1]), int.Parse(e[1].Split(' ')[2]));
            Assert.Equal(e[2], string.Concat(runes[start..end].Select(static r => r.ToString())));
        });
        Assert.Contains("N1\tReference T1 geonames:1177446\tGwadar\n", Entry(zip, "reports-ports- 2023.txt.ann"), StringComparison.Ordinal);
    }

    [Fact]
    public void Linked_places_tsv_has_its_columns_and_no_stray_tabs()
    {
        var lines = Encoding.UTF8.GetString(Samples.Write("lp-tsv")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static l => l.Split('\t')).ToList();
        Assert.Equal(["id", "title", "title_source", "fclasses", "start"], lines[0].Take(5));
        Assert.All(lines, l => Assert.Equal(lines[0].Length, l.Length));
        Assert.Contains(lines, static l => l[0] == "geonames:1161724" && l[9] == "چابهار@fa;Chabahar@en");
    }

    [Fact]
    public void Places_csv_has_one_row_a_place()
    {
        var lines = Encoding.UTF8.GetString(Samples.Write("places-csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(6, lines.Length);
        Assert.StartsWith("geonames:1161724,Chabahar,چابهار | Chabahar,P,PPL,IR,,25.2919,60.643,POINT (60.643 25.2919),50000,3,2,\"reports/ports, 2023.txt | گزارش.txt\",2023-05-19,2024-01-02,0.9",
            lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.csv", "csv")]
    [InlineData("a.places.csv", "places-csv")]
    [InlineData("A.GEOJSON", "geojson")]
    [InlineData("a.lpf.json", "lpf")]
    [InlineData("a.tei.xml", "tei")]
    [InlineData("a.brat.zip", "brat")]
    [InlineData("a.html", "html")]
    [InlineData("a.qqq", null)]
    public void A_file_name_chooses_the_format(string file, string? format) => Assert.Equal(format, ExportCatalog.OfFile(file)?.Name);

    [Fact]
    public void No_mention_at_all_is_written_in_every_format()
    {
        foreach (var format in ExportCatalog.All) Assert.NotNull(Samples.Write(format.Name, []));
    }

    private static string Entry(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
