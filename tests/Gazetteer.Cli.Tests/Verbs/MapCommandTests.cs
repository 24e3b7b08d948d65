using Gazetteer.Tests.Tools;

namespace Gazetteer.Cli.Tests.Verbs;

/// <summary><c>gazetteer map</c> writes a picture of what documents mention, or says why it does not.</summary>
public sealed class MapCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _letter;

    public MapCommandTests() => _letter = _folder.Write("letter.txt", "Ships sail from Karachi to Gwadar and Chabahar, lorries drive to Zahedan and Tehran. A letter came from Tokyo.");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("map.png", "\u0089PNG")]
    [InlineData("map.pdf", "%PDF-")]
    [InlineData("map.svg", "<?xml")]
    [InlineData("map.html", "<figure lang=\"en\"")]
    public void The_extension_chooses_the_format(string file, string beginning)
    {
        var path = Path.Combine(_folder.Path, file);
        var (code, output, errors) = CommandRun.Of(null, "map", _letter, "-o", path, "--title", "Roads", "--memory", "none");
        Assert.Equal((0, ""), (code, output));
        Assert.Contains("6 places, 6 named.", errors, StringComparison.Ordinal);
        Assert.StartsWith(beginning, System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(path)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_maps_wants_documents_with_dates()
    {
        var path = Path.Combine(_folder.Path, "years.svg");
        var (code, _, errors) = CommandRun.Of(null, "map", _letter, "-o", path, "--by", "year");
        Assert.NotEqual(0, code);
        Assert.Contains("--by wants documents that have a date", errors, StringComparison.Ordinal);
        var dated = _folder.Write("dated.md", "---\ndate: 2021-03-04\n---\nShips sail from Karachi to Gwadar.");
        (code, _, errors) = CommandRun.Of(null, "map", _letter, dated, "-o", path, "--by", "year");
        Assert.Equal(0, code);
        Assert.Contains("1 document without a date", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_documents_give_the_same_bytes()
    {
        string[] files = [Path.Combine(_folder.Path, "one.pdf"), Path.Combine(_folder.Path, "two.pdf")];
        foreach (var file in files) Assert.Equal(0, CommandRun.Of(null, "map", _letter, "-o", file, "--numbers").Code);
        Assert.Equal(File.ReadAllBytes(files[0]), File.ReadAllBytes(files[1]));
    }

    [Theory]
    [InlineData("Iran", "1 place outside")]
    [InlineData("60,24,66,27", "4 places outside")]
    [InlineData("139,35,140,36", "5 places outside")]
    [InlineData("world", "map.svg: 6 places, ")]
    public void A_part_of_the_world_is_named_or_given_as_a_box(string extent, string said)
    {
        var (code, _, errors) = CommandRun.Of(null, "map", _letter, "-o", Path.Combine(_folder.Path, "map.svg"), "--extent", extent);
        Assert.Equal(0, code);
        Assert.Contains(said, errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--paper", "b7", "--paper wants")]
    [InlineData("--extent", "Nowhereabad", "--extent wants a place")]
    [InlineData("--extent", "60,30,66,27", "--extent wants a box")]
    [InlineData("--language", "xx", "--language wants")]
    [InlineData("--label-languages", "en,fa,ur", "--label-languages wants")]
    [InlineData("--labels", "hundreds", "--labels wants")]
    [InlineData("--scale", "9", "--scale wants a number from 1 to 4")]
    [InlineData("--north", "south", "--north wants auto, yes or no")]
    public void A_mistake_is_said_and_nothing_is_written(string option, string value, string said)
    {
        var path = Path.Combine(_folder.Path, "map.png");
        var (code, _, errors) = CommandRun.Of(null, "map", _letter, "-o", path, option, value);
        Assert.Equal(2, code);
        Assert.Contains(said, errors, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }

    [Theory]
    [InlineData(null, "name the file to write")]
    [InlineData("map.jpeg", "is not one of .png, .svg, .pdf")]
    public void A_file_of_a_known_format_must_be_named(string? file, string said)
    {
        var (code, _, errors) = CommandRun.Of(null, file is null ? ["map", _letter] : ["map", _letter, "-o", Path.Combine(_folder.Path, file)]);
        Assert.Equal(2, code);
        Assert.Contains(said, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_exists_is_kept_unless_it_may_be_replaced()
    {
        var path = _folder.Write("map.svg", "mine");
        Assert.Equal(3, CommandRun.Of(null, "map", _letter, "-o", path).Code);
        Assert.Equal("mine", File.ReadAllText(path));
        Assert.Equal(0, CommandRun.Of(null, "map", _letter, "-o", path, "--force").Code);
        Assert.StartsWith("<?xml", File.ReadAllText(path), StringComparison.Ordinal);
    }
}
