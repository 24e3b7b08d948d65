using Gazetteer.Indexing;
using Gazetteer.Mentions;
using Gazetteer.Resolution.History;
using Gazetteer.Text;

namespace Gazetteer.Tests.Resolution;

/// <summary>Of which times a text speaks.</summary>
public sealed class HistoryTests
{
    [Theory]
    [InlineData("They met in 1942.", 1925, 1961, true)]
    [InlineData("They met in 1975.", 1925, 1961, false)]
    [InlineData("Built in 480 BC and burned.", -500, -400, true)]
    [InlineData("It fell in AD 70, by others' count in 71 CE.", 60, 80, true)]
    [InlineData("Coins of the 5th century BC.", -500, -401, true)]
    [InlineData("Mosaics of the 4th century were found.", 330, 1930, true)]
    [InlineData("Call 1942555 or pay 1,942 roubles.", 1925, 1961, false)]
    [InlineData("Bus 12 goes there.", int.MinValue, 1000, false)]
    [InlineData("", int.MinValue, int.MaxValue, false)]
    public void Years_and_centuries_that_a_text_names_say_its_times(string text, int from, int to, bool expected) =>
        Assert.Equal(expected, TimesOf(text).HasYear(from, to));

    [Theory]
    [InlineData("Excavations went on.", true)]
    [InlineData("the tombs of the Pharaohs", true)]
    [InlineData("در شهر باستانی", true)]
    [InlineData("The police excused him.", false)]
    public void Words_that_only_ancient_things_are_spoken_of_with_say_them_too(string text, bool expected) =>
        Assert.Equal(expected, TimesOf(text).IsAncient);

    [Fact]
    public void Table_of_historic_names_is_read_with_quotes_and_open_years()
    {
        var names = HistoricNames.Read(new StringReader("place_id,name,from,to,source,reason\nt:1,\"Rupert's Land, North\",1670,,books,\"land, of a company\"\n"));

        Assert.True(names.Contains(NameFolding.Fold("Rupert's Land, North")));
        Assert.False(names.Contains("rupert"));
    }

    [Fact]
    public void Row_with_too_few_columns_is_refused() =>
        Assert.Throws<InvalidDataException>(static () => HistoricNames.Read(new StringReader("place_id,name,from,to\nt:1,Troy\n")));

    private static TextTimes TimesOf(string text) => TextTimes.Of(new MatchedText(new SourceText { Name = "times", Text = text }, new NameMatcher(new PlaceIndexBuilder().Build())));
}
