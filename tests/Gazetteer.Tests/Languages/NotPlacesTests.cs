using Gazetteer.Languages;
using Gazetteer.Text;

namespace Gazetteer.Tests.Languages;

public sealed class NotPlacesTests
{
    [Theory]
    [InlineData("nancy", "en", true)]
    [InlineData("nancy", "fr", false)]
    [InlineData("kelly, ned", "en", true)]
    [InlineData("reading", "en", false)]
    public void A_name_is_no_place_in_the_language_of_its_row_only(string name, string language, bool expected) =>
        Assert.Equal(expected, Table().Contains(NameFolding.Fold(name), language));

    [Fact]
    public void A_name_of_any_row_is_known_where_the_language_is_not() => Assert.True(Table().Contains("nancy"));

    [Theory]
    [InlineData("Nancy")]
    [InlineData("\"Kelly, Ned\"")]
    public void A_row_without_a_language_is_an_error_that_shows_the_row(string row) =>
        Assert.Contains(row, Assert.Throws<FormatException>(() => NotPlaces.Read(new StringReader($"name,language,reason\n{row}\n"))).Message, StringComparison.Ordinal);

    private static NotPlaces Table() => NotPlaces.Read(new StringReader("name,language,reason\nNancy,en,first name\n\"Kelly, Ned\",en,person\n"));
}
