namespace Gazetteer.Cli.Tests.Verbs;

/// <summary><c>gazetteer explain</c>, and the hints of a region that it shares with other verbs.</summary>
public sealed class ExplainCommandTests
{
    private const string Text = "The market of Pishin was full.";

    [Fact]
    public void Each_mention_is_explained_with_what_else_it_may_be()
    {
        var (code, output, errors) = CommandRun.Of(Text, "explain", "-");
        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("line 1: Pishin (literal)", output, StringComparison.Ordinal);
        Assert.Contains("or: Pishin IR", output, StringComparison.Ordinal);
        Assert.Contains("how famous it is", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The market of Pishin was full.", "Pishin", "name (model): ")]
    [InlineData("Trucks left the Quetta road.", "Quetta", "kind (kinds): it says something of the noun after it")]
    [InlineData("She studied at Zahedan University.", "Zahedan", "kind (kinds): it stands within a name of something else")]
    [InlineData("Wir fahren heute mit dem Zug nach München.", "München", "name (passages): ")]
    public void Each_mention_tells_which_pass_made_it_and_why(string text, string name, string expected)
    {
        var (_, output, _) = CommandRun.Of(text, "explain", "-", "--name", name);
        Assert.Contains(expected, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Marvel Consultants, Inc. 28601 Chagrin Blvd. Cleveland, Ohio 44122 USA Email: jobs@example.com")]
    [InlineData("Acme Corp. 12 Hauptstr. Berlin, Germany 10115 Tel. 030 1234")]
    [InlineData("Casa Blanca, S.A. 45 Rue du Port, Marseille, France 13002")]
    public void No_two_mentions_overlap(string text)
    {
        var (_, output, _) = CommandRun.Of(text, "extract", "-", "--format", "jsonl", "--all-kinds");
        var spans = System.Text.RegularExpressions.Regex.Matches(output, "\"start\":(\\d+),\"end\":(\\d+)").Select(static m => (Start: int.Parse(m.Groups[1].Value), End: int.Parse(m.Groups[2].Value)))
            .ToList();
        Assert.NotEmpty(spans);
        Assert.All(spans.Zip(spans.Skip(1)), static pair => Assert.True(pair.First.End <= pair.Second.Start));
    }

    [Theory]
    [InlineData("--country", "IR", "Pishin IR")]
    [InlineData("--country", "PK", "Pishin PK")]
    [InlineData("--near", "Chabahar", "Pishin IR")]
    [InlineData("--near", "Quetta", "Pishin PK")]
    public void A_hint_of_the_region_decides_between_namesakes(string option, string value, string expected)
    {
        var (_, output, _) = CommandRun.Of(Text, "explain", "-", option, value);
        Assert.Contains($"): {expected}", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--country", "IRN")]
    [InlineData("--near", "Nowhere at all")]
    public void A_hint_that_means_nothing_is_refused(string option, string value)
    {
        var (code, output, errors) = CommandRun.Of(Text, "extract", "-", option, value);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(value, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_asked_name_is_explained()
    {
        var (_, output, _) = CommandRun.Of("From Quetta to Chabahar.", "explain", "-", "--name", "chabahar");
        Assert.Contains("Chabahar (", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Quetta (", output, StringComparison.Ordinal);
    }
}
