namespace Gazetteer.Cli.Tests.Sentences;

/// <summary>Offices, prepositions, councils, articles and times beside a name, which say what sort of place it is.</summary>
public sealed class WordsBesideTests(SharedWorkspace shared) : IClassFixture<SharedWorkspace>
{
    [Theory]
    [InlineData("The senator from Georgia voted against it.", "Georgia -83.4 32.7")]
    [InlineData("The governor of Washington signed the law.", "Washington -120.5 47.4")]
    [InlineData("The president of Georgia flew home.", "Georgia 43.5 42")]
    public void Office_says_whether_state_or_country_is_meant(string text, string expected) => PlacedText.Verify(shared, text, expected, 300);

    [Theory]
    [InlineData("Dover lost a ferry to the storm. Kent County Council closed the road to Folkestone.", "Dover 1.31 51.13|Kent 0.7 51.2")]
    public void County_council_is_of_Britain_or_Ireland(string text, string expected) => PlacedText.Verify(shared, text, expected, 60);

    [Theory]
    [InlineData("Steel from the PRC was taxed.", "PRC 105 35")]
    [InlineData("The vote in the CAR was put off.", "CAR 21 7")]
    public void Initials_with_an_article_are_the_country(string text, string expected) => PlacedText.Verify(shared, text, expected, 400);

    [Theory]
    [InlineData("Snow on Kilimanjaro melts early.", "Kilimanjaro 37.36 -3.07")]
    [InlineData("Three students climbed Damavand in June.", "Damavand 52.11 35.95")]
    [InlineData("Goats graze on the slopes of Etna.", "Etna 15 37.75")]
    public void Snow_slopes_and_climbers_speak_of_a_mountain(string text, string expected) => PlacedText.Verify(shared, text, expected, 30);

    [Theory]
    [InlineData("Tankers cross the Caspian every week.", "Caspian 50.5 41.8")]
    [InlineData("In January the Baltic froze.", "Baltic 20 58")]
    [InlineData("The Adriatic was calm, and the Aegean rough.", "Adriatic 15 43|Aegean 25.3 38.5")]
    public void Article_alone_speaks_of_a_sea(string text, string expected) => PlacedText.Verify(shared, text, expected, 400);

    [Theory]
    [InlineData("We fly from LA to NYC.", "LA -118.24 34.05")]
    [InlineData("The pump stands in Baton Rouge, LA, and was made in 1950.", "LA -92 31")]
    public void Two_capitals_are_the_city_in_a_sentence_and_the_state_behind_a_town(string text, string expected) => PlacedText.Verify(shared, text, expected, 100);

    [Theory]
    [InlineData("The Gold Coast and British Honduras were colonies in 1930.", "Gold Coast -1.2 6.5")]
    [InlineData("Rome and Carthage fought over Syracuse in 212 BC.", "Carthage 10.33 36.85|Syracuse 15.29 37.08")]
    public void Time_of_the_text_says_which_bearer_is_meant(string text, string expected) => PlacedText.Verify(shared, text, expected, 150);

    [Theory]
    [InlineData("“I am glad,” said {Sydney}. Charlotte hugged {Sydney} and wept.")]
    public void Who_speaks_or_is_hugged_is_a_person(string marked) => new MarkedSentence(marked).Verify(shared);
}
