using Gazetteer.Tests.Tools;

namespace Gazetteer.Cli.Tests.Verbs;

/// <summary>What <c>extract</c> and <c>map</c> write is narrowed by the same conditions as the views.</summary>
public sealed class FilterCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _notes;

    public FilterCommandTests()
    {
        _folder.Write("notes/old/1.md", "---\ndate: 1999-03-01\n---\n\nFrom Karachi the mail went to Quetta and to Kandahar.\n");
        _folder.Write("notes/new/2.md", "---\ndate: 2022-07-09\n---\n\nThe ship from Muscat called at Gwadar, then at Karachi.\n");
        _folder.Write("notes/new/3.md", "A letter from Lahore, without a day.\n");
        _notes = Path.Combine(_folder.Path, "notes");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Gwadar Karachi Muscat", "--since", "2022")]
    [InlineData("Kandahar Karachi Quetta", "--until", "1999-03")]
    [InlineData("Gwadar Karachi Karachi Lahore Quetta", "--in-country", "PK")]
    [InlineData("Kandahar Muscat", "--in-country", "AF,OM", "--kind", "settlement")]
    [InlineData("Gwadar Karachi Lahore Muscat", "--tag", "new")]
    [InlineData("Gwadar", "--within", "150 km of Gwadar")]
    [InlineData("Gwadar Karachi Karachi", "--within", "61,24,68,26")]
    [InlineData("Kandahar Karachi Quetta", "--having", "mail went")]
    [InlineData("", "--in-language", "fa")]
    [InlineData("Gwadar Karachi Karachi Kandahar Lahore Muscat Quetta", "--reviewed", "no")]
    public void Only_what_meets_the_conditions_is_written(string names, params string[] conditions)
    {
        var (code, output, errors) = CommandRun.Of(null, ["extract", _notes, "--memory", "none", .. conditions]);
        Assert.Equal(0, code);
        Assert.Equal(names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), Names(output));
        Assert.Contains("filtered (", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_without_a_date_are_counted_where_dates_are_asked_for()
    {
        var (_, _, errors) = CommandRun.Of(null, "extract", _notes, "--memory", "none", "--since", "2000", "--in-country", "PK");
        Assert.Contains("filtered (since 2000-01-01; Pakistan): 1 of 3 documents; 1 document without a date left out.", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("area.wkt", "POLYGON ((61 24, 68 24, 68 26, 61 26, 61 24))")]
    [InlineData("area.geojson", """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[61,24],[68,24],[68,26],[61,26],[61,24]]]}}]}""")]
    [InlineData("area.json", """{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[0,0]},{"type":"Polygon","coordinates":[[[61,24],[68,24],[68,26],[61,26],[61,24]]]}]}""")]
    public void An_area_may_lie_in_a_file(string file, string content)
    {
        var (code, output, _) = CommandRun.Of(null, "extract", _notes, "--memory", "none", "--within", _folder.Write(file, content));
        Assert.Equal((0, "Gwadar Karachi Karachi"), (code, string.Join(' ', Names(output))));
    }

    [Theory]
    [InlineData("--since", "soon", "--since wants")]
    [InlineData("--kind", "town", "--kind wants one of country")]
    [InlineData("--in-country", "Pakistan", "--in-country wants")]
    [InlineData("--min-confidence", "2", "--min-confidence wants")]
    [InlineData("--within", "100 km of Nowhereabad", "--within: the gazetteer has no place named Nowhereabad")]
    [InlineData("--within", "1,2,3", "--within: an area is")]
    public void A_mistake_is_said_by_the_name_of_its_option(string option, string value, string said)
    {
        var (code, output, errors) = CommandRun.Of(null, "extract", _notes, "--memory", "none", option, value);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(said, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_shows_what_meets_the_conditions_and_a_report_says_which_they_are()
    {
        var map = Path.Combine(_folder.Path, "map.svg");
        Assert.Contains("1 place, 1 named.", CommandRun.Of(null, "map", _notes, "-o", map, "--memory", "none", "--within", "150 km of Gwadar").Errors, StringComparison.Ordinal);
        var report = Path.Combine(_folder.Path, "report.html");
        Assert.Equal(0, CommandRun.Of(null, "extract", _notes, "-o", report, "--memory", "none", "--until", "2000").Code);
        Assert.Contains("Places in documents (until 2000-12-31)", File.ReadAllText(report), StringComparison.Ordinal);
    }

    private static List<string> Names(string csv) =>
        [.. csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(static row => row.Split(','))
            .Select(static cells => cells.First(static c => c.Length > 2 && char.IsUpper(c[0]) && c.All(char.IsLetter))).Order(StringComparer.Ordinal)];
}
