namespace Gazetteer.Cli.Tests.Sentences;

/// <summary>What the text says outweighs fame, and confidence says how far it does.</summary>
public sealed class EvidenceTests(SharedWorkspace shared) : IClassFixture<SharedWorkspace>
{
    [Theory]
    [InlineData("A man from Rome, Georgia, was held on Friday.", "Rome -85.16 34.26|Georgia -83.4 32.7")]
    [InlineData("They met in Toledo (Ohio), then in Santiago (Cuba).", "Toledo -83.55 41.65|Santiago -75.83 20.02")]
    [InlineData("A clinic opened in Hyderabad, Sindh, and one in Lahore, Punjab.", "Hyderabad 68.37 25.4|Lahore 74.34 31.55")]
    public void Unit_beside_a_name_outweighs_fame(string text, string expected) => PlacedText.Verify(shared, text, expected, 200);

    [Theory]
    [InlineData("Washington, Oregon, California and Nevada share the water.", "Washington -120.5 47.4|Nevada -116.7 39.4")]
    [InlineData("Punjab, Haryana and Rajasthan face a heat wave.", "Punjab 75.4 31|Haryana 76.3 29.2")]
    public void State_among_states_is_one(string text, string expected) => PlacedText.Verify(shared, text, expected, 250);

    [Theory]
    [InlineData("He has lived in New York since May.")]
    [InlineData("They opened a shop in Mexico.")]
    [InlineData("The match was moved to Guatemala.")]
    public void City_and_the_unit_of_its_name_that_holds_it_do_not_make_a_famous_name_doubtful(string text)
    {
        var mention = Assert.Single(shared.Workspace.Extractor.Extract(new Text.SourceText { Name = "text", Text = text, Language = "en" }, TestContext.Current.CancellationToken).Mentions);
        Assert.InRange(mention.Confidence, 0.4, 1);
    }
}
