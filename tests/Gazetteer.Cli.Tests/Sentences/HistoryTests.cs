namespace Gazetteer.Cli.Tests.Sentences;

/// <summary>Names of other times lead to the places that bore them, where the text is of those times.</summary>
public sealed class HistoryTests(SharedWorkspace shared) : IClassFixture<SharedWorkspace>
{
    [Theory]
    [InlineData("The front ran from Leningrad to Stalingrad in the autumn of 1942.", "Leningrad 30.3 59.9|Stalingrad 44.5 48.7")]
    [InlineData("In 1908 a clerk sailed from Danzig to Memel and on to Reval.", "Danzig 18.65 54.35|Memel 21.1 55.7|Reval 24.75 59.4")]
    [InlineData("The USSR and Zaire opened embassies in 1975.", "USSR 100 60|Zaire 23.6 -2.9")]
    [InlineData("Pilgrims rode from Antioch to Smyrna and looked at the ruins of Troy.", "Antioch 36.16 36.2|Smyrna 27.14 38.42|Troy 26.24 39.96")]
    [InlineData("Excavations at Memphis and Thebes brought up statues of the pharaohs; Carthage and Utica traded with them.",
        "Memphis 31.25 29.85|Thebes 32.61 25.72|Carthage 10.33 36.85|Utica 10.06 37.06")]
    [InlineData("In the 5th century BC the people of Ephesus paid tribute to the king of Persia.", "Ephesus 27.34 37.94|Ephesus 27.34 37.94")]
    [InlineData("Nyasaland and Bechuanaland were British in 1950.", "Nyasaland 34 -13.5|Bechuanaland 24 -22")]
    [InlineData("Paul wrote to the churches of Ephesus, Corinth and Philippi.", "Ephesus 27.34 37.94|Corinth 22.95 37.94|Philippi 24.28 41.01")]
    [InlineData("Ash buried Pompeii in the year 79.", "Pompeii 14.48 40.75")]
    public void Name_means_the_place_of_its_time(string text, string expected) => Verify(text, expected);

    [Theory]
    [InlineData("Priests of Ur kept accounts; those of Lagash and Nippur copied them.", "Ur 46.1 30.96|Lagash 46.41 31.41|Nippur 45.23 32.13")]
    [InlineData("Nabataean merchants rested at Petra before Gaza.", "Petra 35.44 30.33")]
    [InlineData("Achilles never saw Troy burn.", "Troy 26.24 39.96")]
    [InlineData("The apostle landed at Troas, crossed to Philippi and wrote to Colossae.", "Troas 26.16 39.75|Philippi 24.28 41.01|Colossae 29.26 37.79")]
    [InlineData("Scribes of Sippar and Avaris used other signs than those of Carchemish.", "Sippar 44.25 33.06|Avaris 31.82 30.79|Carchemish 38.02 36.83")]
    public void Ancient_site_is_found_where_the_text_speaks_of_antiquity(string text, string expected) => Verify(text, expected);

    [Theory]
    [InlineData("The archive came from Persia.", "Persia 53.5 32.5", 500)]
    [InlineData("Stamps of the GDR and of the FRG sell well.", "GDR 12.5 52|FRG 9 50.7", 300)]
    [InlineData("A letter from Tanganyika arrived yesterday.", "Tanganyika 35 -6.3", 300)]
    [InlineData("Monks of Mercia and Northumbria wrote it.", "Mercia -1.8 52.6|Northumbria -2 55", 150)]
    public void Former_state_needs_no_year_to_be_meant(string text, string expected, double withinKm) => PlacedText.Verify(shared, text, expected, withinKm);

    [Theory]
    [InlineData("A fire in Troy, Michigan, burned near the Roman ruins of a film set in 1955.", "Troy -83.15 42.6")]
    [InlineData("Memphis police arrested two men in Tennessee on Friday.", "Memphis -90.05 35.15")]
    public void Name_that_a_living_town_bears_means_that_where_the_text_is_of_today_or_says_so(string text, string expected) => Verify(text, expected);

    [Theory]
    [InlineData("Floods hit An Giang, Ben Tre and Hai Duong in Vietnam.", "An Giang 105.18 10.5|Hai Duong 106.3 20.94")]
    [InlineData("The provinces of Afghanistan are Parwan, Panjshir, Uruzgan, Daykundi, Paktia and Paktika.", "Parwan 68.9 34.95|Panjshir 69.8 35.4|Uruzgan 66.05 32.86|Daykundi 66.17 33.74")]
    [InlineData("From Kermanshah they drove to Taq-e Bostan, and from Yazd to Kharanaq.", "Taq-e Bostan 47.13 34.39|Kharanaq 54.67 32.34")]
    [InlineData("Rohtas Fort and Derawar Fort in Pakistan were repaired.", "Rohtas Fort 73.59 32.96|Derawar Fort 71.33 28.77")]
    public void Unit_or_site_lies_where_it_is(string text, string expected) => Verify(text, expected);

    [Theory]
    [InlineData("The front ran from Leningrad to Stalingrad in the autumn of 1942.", "Leningrad|Stalingrad")]
    [InlineData("In 1908 a clerk sailed from Danzig to Reval.", "Danzig|Reval")]
    public void Place_is_shown_under_the_name_of_its_time(string text, string expected)
    {
        var mentions = shared.Workspace.Extractor.Extract(new Text.SourceText { Name = "text", Text = text, Language = "en" }, TestContext.Current.CancellationToken).Mentions;
        Assert.Equal(expected.Split('|'), mentions.Select(static m => m.Place?.Name));
    }

    private void Verify(string text, string expected) => PlacedText.Verify(shared, text, expected);
}
