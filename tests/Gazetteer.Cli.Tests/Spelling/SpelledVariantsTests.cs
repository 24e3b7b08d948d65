using Gazetteer.Places;
using Gazetteer.Resolution;
using Gazetteer.Text;

namespace Gazetteer.Cli.Tests.Spelling;

/// <summary>How many of the spellings that travellers, the foreign press, scanners and typists make of real places lead to these places, each in a sentence or two beside one other name.</summary>
public sealed class SpelledVariantsTests(SharedWorkspace shared) : IClassFixture<SharedWorkspace>
{
    private const double SamePlaceKm = 60;

    private static readonly string[] Texts =
    [
        "The road from {1} to {0} was closed for three days. Traders in {1} said that no lorries had come.",
        "Schools in {0} and {1} opened again on Sunday, officials said.",
        "Heavy rain fell on {1}. Two bridges near {0} were washed away, and villages were cut off.",
        "Our party left {1} at dawn and reached {0} on the fourth day, where water was scarce.",
    ];

    [Theory]
    [InlineData("variants-developed-on.tsv", 100, 0.95)]
    [InlineData("variants-kept-aside.tsv", 90, 0.8)]
    public void Most_spellings_that_the_gazetteer_does_not_have_are_read_as_the_place_that_is_meant(string file, int least, double share)
    {
        var rows = File.ReadLines(Path.Combine(RepositoryFolder.Path, "tests", "Gazetteer.Cli.Tests", "Spelling", file)).Where(static line => line[0] != '#').Select(static line => line.Split('\t'));
        var unknown = rows.Where(row => shared.Workspace.Index.FindName(NameFolding.Fold(row[0])) < 0).ToList();
        var missed = unknown.Where((row, i) => !IsFound(row, Texts[i % Texts.Length])).Select(static row => row[0]).ToList();

        Assert.True(unknown.Count >= least, $"only {unknown.Count} spellings are not in the gazetteer");
        Assert.True(missed.Count <= (1 - share) * unknown.Count, $"{missed.Count} of {unknown.Count} were missed: {string.Join(", ", missed)}");
    }

    private bool IsFound(string[] row, string text)
    {
        var source = new SourceText { Name = "spelling", Text = string.Format(System.Globalization.CultureInfo.InvariantCulture, text, row[0], row[3]) };
        var mention = shared.Workspace.Extractor.Extract(source, TestContext.Current.CancellationToken).Mentions.FirstOrDefault(m => m.Span.Of(source.Text) == row[0]);
        return mention is { Place: { } place } && IsPlaceOf(place, row[1], row[2]) && mention.Explanation.Contains($"{row[0]} → ", StringComparison.Ordinal) && IsExplained(mention);
    }

    private static bool IsExplained(ResolvedMention mention) => mention.Candidates[0].Evidence[0].Signal == "Spelling" && mention.Trail!.Steps.Any(static step => step.Pass == "spelling");

    private bool IsPlaceOf(Place place, string name, string country)
    {
        var index = shared.Workspace.Index;
        var number = index.FindName(NameFolding.Fold(name));
        if (number < 0 || place.Country.ToString() != country) return false;
        foreach (var posting in index.PostingsOf(number))
        {
            if (index.CountryOf(posting.Place) == place.Country && index.PointOf(posting.Place).DistanceKm(place.Point) <= SamePlaceKm) return true;
        }

        return false;
    }
}
