using Gazetteer.Text;

namespace Gazetteer.Cli.Tests.Spelling;

/// <summary>What is read as a name that is spelled nearly like it, what stays as it is, and what a reader is told.</summary>
public sealed class SpellingSentencesTests(SharedWorkspace shared) : IClassFixture<SharedWorkspace>
{
    [Theory]
    [InlineData("Buses from Chabahar, Zahedan and Quetta go to Guadar on Fridays.", "Guadar", "Gwadar", "Guadar → Gwadar: u for w")]
    [InlineData("The attack took place in the Savaran District of Iran's Sistan-Baluchistan Province.", "Savaran District", "Shahrestān-e Sarāvān", "Savaran District → Sarāvān: v and r exchanged")]
    [InlineData("Fishermen of Pasni and Ormara sell their catch in Gwadaur, in Balochistan.", "Gwadaur", "Gwadar", "Gwadaur → Gwadar: u too many")]
    [InlineData("Lorries from Quetta wait in Chamaan, in Balochistan.", "Chamaan", "Chaman", "Chamaan → Chaman: a too many")]
    [InlineData("The train from Lahore to Rawa1pindi was late.", "Rawa1pindi", "Rawalpindi", "Rawa1pindi → Rawalpindi: 1 for l")]
    [InlineData("در شهر زاهذان و در خاش و ایرانشهر باران بارید.", "زاهذان", "Zahedan", "زاهذان → زاهدان: ذ for د")]
    public void A_name_that_is_spelled_otherwise_is_read_and_the_difference_is_told(string text, string written, string place, string note)
    {
        var mention = Assert.Single(Mentions(text), m => m.Written == written);

        Assert.Equal((place, note), (mention.Place, mention.Note));
    }

    [Theory]
    [InlineData("Mr Quettar and Dr Zahedam met in Karachi.")]
    [InlineData("She played Haydn in Karachi, and Saturn rose over Quetta.")]
    [InlineData("The firm Gwadex opened an office in Gwadar.")]
    [InlineData("They met in Tuhran Hall, said Karim Peshawari of Lahore.")]
    [InlineData("The Arabic and Latin texts from Mosul were read in Baghdad.")]
    public void Persons_ordinary_words_and_firms_are_not_read_as_places(string text) => Assert.DoesNotContain(Mentions(text), static m => m.Note.Contains('→', StringComparison.Ordinal));

    [Theory]
    [InlineData("The bridge at Tukbat in Norway is closed; the ferry from Bergen to Stavanger sails.")]
    [InlineData("In Kenya the school of Gwador, near Nairobi and Nakuru, has a new roof.")]
    public void A_small_place_at_the_other_end_of_the_world_is_not_meant(string text) => Assert.DoesNotContain(Mentions(text), static m => m.Note.Contains('→', StringComparison.Ordinal));

    private List<(string Written, string? Place, string Note)> Mentions(string text) =>
        [.. shared.Workspace.Extractor.Extract(new SourceText { Name = "spelling", Text = text }, TestContext.Current.CancellationToken).Mentions
            .Select(m => (m.Span.Of(text), m.Place?.Name, m.Candidates.IsEmpty || m.Candidates[0].Evidence.IsEmpty ? "" : m.Candidates[0].Evidence[0].Detail))];
}
