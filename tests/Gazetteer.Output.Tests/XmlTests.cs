using System.Text;
using Gazetteer.Documents;
using Gazetteer.Documents.Library;
using Gazetteer.Tests.Tools;

namespace Gazetteer.Output.Tests;

[Trait("Category", "Tools")]
public sealed class XmlTests
{
    [Theory]
    [InlineData("kml")]
    [InlineData("tei")]
    [InlineData("svg")]
    public void Files_are_well_formed(string format)
    {
        DebianPrograms.Require("xmllint");
        using var folder = new TemporaryFolder();
        var (_, errors) = DebianPrograms.Run("xmllint", folder.Path, "--noout", "--nonet", folder.Write("export.xml", Samples.Write(format)));
        Assert.Equal("", errors);
    }

    [Theory]
    [InlineData("tei", "tei.rng")]
    [InlineData("kml", "kml.rng")]
    public void Files_fit_their_schema(string format, string schema)
    {
        DebianPrograms.Require("xmllint");
        using var folder = new TemporaryFolder();
        DebianPrograms.Run("xmllint", folder.Path, "--noout", "--nonet", "--relaxng", Path.Combine(AppContext.BaseDirectory, "Schemas", schema),
            folder.Write("export.xml", Samples.Write(format, [.. Samples.Documents.Skip(1), ReviewedTests.Document])));
    }

    [Fact]
    public void Tei_is_read_back_with_its_words()
    {
        using var folder = new TemporaryFolder();
        var report = new ReadingReport();
        var read = new DocumentLibrary().Read([folder.Write("export.tei.xml", Samples.Write("tei"))], report, TestContext.Current.CancellationToken).ToList();
        Assert.Empty(report.Problems);
        Assert.Equal(Samples.Documents.Select(static d => Words(d.Source.Text)), read.Select(static d => Words(d.Text)));
        Assert.Equal(["en", "fa"], read.Take(2).Select(static d => d.Language));
        Assert.Equal(new DateOnly(2023, 5, 19), read[0].Date);
    }

    [Fact]
    public void Every_mention_in_tei_refers_to_a_place_of_the_list()
    {
        var xml = Encoding.UTF8.GetString(Samples.Write("tei"));
        Assert.Contains("""<placeName ref="#place-geonames-1177446" cert="high">Gwadar</placeName>""", xml, StringComparison.Ordinal);
        Assert.Contains("""<place xml:id="place-geonames-1177446">""", xml, StringComparison.Ordinal);
        Assert.Contains("<geo>25.12163 62.32541</geo>", xml, StringComparison.Ordinal);
        Assert.Contains("<placeName>Nowhereabad</placeName>", xml, StringComparison.Ordinal);
    }

    private static string Words(string text) => string.Join(' ', text.Replace('\u0007', '\uFFFD').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
