namespace Gazetteer.Cli.Tests.Sentences;

/// <summary>Towns of local papers, whose names persons bear or cities elsewhere, beside what they lie in or near.</summary>
public sealed class LocalTextTests(SharedWorkspace shared) : IClassFixture<SharedWorkspace>
{
    [Theory]
    [InlineData("Lawrence will get a second bridge. Douglas County pays half, and Eudora the rest. It was promised in 1998.", "Lawrence -95.24 38.97|Douglas County -95.29 38.89|Eudora -95.1 38.94")]
    [InlineData("Tyler opens its rose garden today. Buses run from Longview and Kilgore. Smith County has mown the verges.", "Tyler -95.3 32.35|Longview -94.74 32.5|Kilgore -94.88 32.39")]
    [InlineData("Marion lost its last bank. The nearest is now in Carbondale. Williamson County had asked for a delay.", "Marion -88.93 37.73|Carbondale -89.22 37.73")]
    [InlineData("Logan has snow. Cache County sends its plows to Smithfield first.", "Logan -111.83 41.74|Smithfield -111.83 41.84")]
    [InlineData("Taylor was hit hardest. Hutto and Round Rock lost trees. Williamson County opened a shelter.", "Taylor -97.41 30.57|Hutto -97.55 30.54")]
    [InlineData("Stirling beat Alloa on penalties. Falkirk are next.", "Stirling -3.94 56.12|Alloa -3.79 56.12|Falkirk -3.78 56.0")]
    [InlineData("Floyd County votes on Tuesday. Rome will get a fire station, and Cave Spring a bridge.", "Floyd County -85.21 34.26|Rome -85.16 34.26|Cave Spring -85.34 34.11")]
    [InlineData("A barn burned near Moscow, the Latah County sheriff said. Crews from Troy and Genesee helped.", "Moscow -117 46.73|Troy -116.77 46.73|Genesee -116.93 46.55")]
    public void Town_that_persons_are_named_for_is_found_beside_its_neighbours(string text, string expected) => PlacedText.Verify(shared, text, expected, 40);

    [Theory]
    [InlineData("{Florence} Carter lives in [Ripley]. {Florence} bakes for all of [Lauderdale County].")]
    [InlineData("{Jackson} laughed. His sister, {Madison}, was at school in [Humboldt].")]
    [InlineData("{Troy} said he was tired. [Albany] is two hours from [Cohoes], and {Troy} had walked.")]
    public void Person_stays_one_beside_the_town_of_that_name(string marked) => new MarkedSentence(marked).Verify(shared);

    [Theory]
    [InlineData("Barley failed across Suffolk and Norfolk; mills in Ipswich stand idle.", "Suffolk 1.0 52.2|Norfolk 1.0 52.67|Ipswich 1.15 52.06")]
    [InlineData("Cheshire and Yorkshire lend each other nurses.", "Cheshire -2.6 53.2|Yorkshire -1.5 54")]
    [InlineData("The sailor's wife waits at Norfolk, his mother at Virginia Beach.", "Norfolk -76.29 36.85|Virginia Beach -75.98 36.85")]
    [InlineData("Farmers in Cornwall and Devon count their sheep.", "Cornwall -4.6 50.5|Devon -3.8 50.7")]
    public void County_or_town_of_one_name_is_told_by_what_stands_beside(string text, string expected) => PlacedText.Verify(shared, text, expected, 70);

    [Theory]
    [InlineData("Buses from Barry stop at Penarth; others end in Porthcawl.", "Barry -3.28 51.4|Penarth -3.17 51.43")]
    [InlineData("A man from Lincoln was fined. He had fished at Gainsborough without a licence.", "Lincoln -0.54 53.23|Gainsborough -0.77 53.4")]
    public void Town_is_found_behind_a_preposition(string text, string expected) => PlacedText.Verify(shared, text, expected, 40);
}
