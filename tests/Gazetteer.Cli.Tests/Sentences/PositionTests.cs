using Gazetteer.Mentions;
using Gazetteer.Resolution;
using Gazetteer.Text;

namespace Gazetteer.Cli.Tests.Sentences;

/// <summary>Positions in numbers are mentions of their own, beside names and not over them.</summary>
public sealed class PositionTests(SharedWorkspace shared) : IClassFixture<SharedWorkspace>
{
    [Theory]
    [InlineData("The boat left [Chabahar] and was last seen at [25°17′N 60°38′E], offshore.")]
    [InlineData("Trucks were counted at [41R KH 62678 99356] near [Chabahar] on Tuesday.")]
    [InlineData("The well of [Zahedan] ([29.4963°N, 60.8629°E]) is dry.")]
    [InlineData("On 2020-01-01 the price was 12.50, 13.75 in [Quetta].")]
    public void Names_and_positions_stand_side_by_side(string marked) => new MarkedSentence(marked).Verify(shared);

    [Fact]
    public void A_position_is_on_the_map_where_it_says_with_its_uncertainty_and_reason()
    {
        var position = Assert.Single(Positions("The boat was last seen at 25°17′N 60°38′E."));

        Assert.True(position.IsMappable);
        Assert.Equal((25.283333, 60.633333, "IR"), (position.Place!.Point.Latitude, position.Place.Point.Longitude, position.Place.Country.ToString()));
        Assert.InRange(position.Place.RadiusKm!.Value, 1, 1.5);
        Assert.Contains("degrees and minutes", position.Explanation, StringComparison.Ordinal);
        Assert.Contains("Chabahar", position.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The GPS of the camp near Chabahar read 60.6430, 25.2919 at noon.", 25.2919, "longitude first")]
    [InlineData("The GPS of the camp near Chabahar read 25.2919, 60.6430 at noon.", 25.2919, "latitude first")]
    [InlineData("GPS: 25.2919, 60.6430", 25.2919, "nothing tells")]
    public void Order_comes_from_what_the_text_names_nearby_and_the_other_one_stays_as_runner_up(string text, double latitude, string reason)
    {
        var position = Assert.Single(Positions(text));

        Assert.Equal(latitude, position.Place!.Point.Latitude);
        Assert.Contains(reason, position.Explanation, StringComparison.Ordinal);
        Assert.Equal(60.643, position.Candidates[1].Place.Point.Latitude);
    }

    [Fact]
    public void The_same_position_written_twice_is_one_place()
    {
        var positions = Positions("First at 25°17′N 60°38′E, then again at N25°17′ E60°38′.");

        Assert.Equal(2, positions.Count);
        Assert.Single(positions.Select(static p => p.Place!.Id).Distinct());
    }

    private List<ResolvedMention> Positions(string text) =>
        [.. shared.Workspace.Extractor.Extract(new SourceText { Name = "sentence", Text = text }, TestContext.Current.CancellationToken).Mentions.Where(static m => m.Kind == MentionKind.Position)];
}
