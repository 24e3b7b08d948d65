using System.Globalization;
using Gazetteer.Mentions;
using Gazetteer.Regions.Recipes;
using Gazetteer.Resolution;
using Gazetteer.Text;

namespace Gazetteer.Cli.Tests.Regions;

/// <summary>Regions that English and Persian say in words: the rows of <c>english.tsv</c> and <c>persian.tsv</c>, each a sentence with the words marked and what they say.</summary>
public sealed class RegionSpecificationTests(SharedWorkspace shared) : IClassFixture<SharedWorkspace>
{
    public static IEnumerable<TheoryDataRow<string, string>> Cases =>
        from file in (string[])["english.tsv", "persian.tsv"]
        from row in File.ReadLines(Path.Combine(RepositoryFolder.Path, "tests", "Gazetteer.Cli.Tests", "Regions", file)).Skip(1)
        where row.Length > 0 && row[0] != '#'
        let cells = row.Split('\t')
        select new TheoryDataRow<string, string>(cells[0], cells[1]);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Words_say_a_region_as_the_table_has_it(string marked, string says)
    {
        var (start, end) = (marked.IndexOf('[', StringComparison.Ordinal), marked.IndexOf(']', StringComparison.Ordinal) - 1);
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

        var regions = RegionsIn(text);

        var found = string.Join("; ", regions.Select(region => $"[{region.Span.Of(text)}] {Says(region)}"));
        Assert.Equal(says.Length == 0 ? "" : $"[{text[start..end]}] {says}", found);
    }

    [Fact]
    public void Names_in_a_region_stay_mentions_of_their_own()
    {
        const string Text = "Trade across the border between Iran and Pakistan has stopped.";

        var mentions = Extract(Text);

        Assert.Equal(["border between Iran and Pakistan", "Iran", "Pakistan"], mentions.Select(m => m.Span.Of(Text)));
        Assert.Equal([true, false, false], mentions.Select(static m => m.Kind == MentionKind.Region));
    }

    [Fact]
    public void A_region_tells_which_words_made_it_and_how_far_its_edge_is_in_doubt()
    {
        var region = Assert.Single(RegionsIn("Rain fell over southeastern Iran."));

        Assert.True(region.IsMappable);
        Assert.Contains("southeast of its middle", region.Explanation, StringComparison.Ordinal);
        Assert.Contains("in doubt by some", region.Explanation, StringComparison.Ordinal);
        Assert.Contains("<dir> <place>", region.Trail!.Reason, StringComparison.Ordinal);
        Assert.Equal("IR", region.Place!.Country.ToString());
    }

    private string Says(ResolvedMention region)
    {
        var recipe = RegionRecipe.TryParse(region.Place!.Id)!;
        var names = recipe.Places.Select(id => shared.Workspace.Index.PlaceAt(shared.Workspace.Index.FindPlace(id)).Name);
        string[] words = [recipe.Rule.ToString(), recipe.Side == Compass.None ? "" : recipe.Side.ToString(), recipe.Metres > 0 ? string.Create(CultureInfo.InvariantCulture, $"{recipe.Metres:0}m")
            : "", string.Join(" | ", names)];
        return string.Join(' ', words.Where(static word => word.Length > 0));
    }

    private List<ResolvedMention> RegionsIn(string text) => Extract(text).FindAll(static m => m.Kind == MentionKind.Region);

    private List<ResolvedMention> Extract(string text) => [.. shared.Workspace.Extractor.Extract(new SourceText { Name = "sentence", Text = text }, TestContext.Current.CancellationToken).Mentions];
}
