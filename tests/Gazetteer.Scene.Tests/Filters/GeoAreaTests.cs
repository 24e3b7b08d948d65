using Gazetteer.Places;
using Gazetteer.Scene.Filters;

namespace Gazetteer.Scene.Tests.Filters;

public sealed class GeoAreaTests
{
    [Theory]
    [InlineData("61,24,67,28", "gwadar", true)]
    [InlineData("61,24,67,28", "chabahar", false)]
    [InlineData("177,-20,-170,-10", "suva", true)]
    [InlineData("177,-20,-170,-10", "apia", true)]
    [InlineData("177,-20,-170,-10", "gwadar", false)]
    [InlineData("200 km of Gwadar", "chabahar", true)]
    [InlineData("100 km of Gwadar", "chabahar", false)]
    [InlineData("within 110 miles of Gwadar", "chabahar", true)]
    [InlineData("100 MI from Gwadar", "chabahar", false)]
    [InlineData("1300 km of -171.7666,-13.8333", "suva", true)]
    [InlineData("POLYGON ((60 25, 63 25, 63 26, 60 26, 60 25))", "gwadar", true)]
    [InlineData("polygon((60 25, 63 25, 63 26, 60 26, 60 25),(62 25.1, 62.5 25.1, 62.5 25.5, 62 25.5, 62 25.1))", "gwadar", false)]
    [InlineData("MULTIPOLYGON (((66 24, 68 24, 68 26, 66 24)), ((60 25, 61 25, 61 26, 60 26, 60 25)))", "chabahar", true)]
    public void An_area_holds_what_lies_in_it(string area, string place, bool isIn) =>
        Assert.Equal(isIn, GeoArea.Parse(area, Find).Contains(TinyDesk.Place(place).Point));

    [Theory]
    [InlineData("61,24,67,28")]
    [InlineData("150.5 km of Gwadar")]
    [InlineData("10 mi of 62,25")]
    [InlineData("POLYGON ((60 25, 63 25, 63 26, 60 25))")]
    public void An_area_is_read_again_from_its_text_without_a_gazetteer(string text)
    {
        var area = GeoArea.Parse(text, Find);
        Assert.Equal(area, GeoArea.Parse(area.Text));
        Assert.Equal(area.Label, GeoArea.Parse(area.Text).Label);
    }

    [Theory]
    [InlineData("", "is none of these")]
    [InlineData("61,28,67,24", "is none of these")]
    [InlineData("61,24,67", "is none of these")]
    [InlineData("61,24,67,NaN", "is none of these")]
    [InlineData("100 km of Nowhereabad", "no place named Nowhereabad")]
    [InlineData("0 km of Gwadar", "more than 0")]
    [InlineData("90000 km of Gwadar", "more than 0")]
    [InlineData("10 km of 25,98", "longitudes")]
    [InlineData("POLYGON ((60 25, 63 25", "well-known text")]
    [InlineData("POINT (60 25)", "a POLYGON")]
    [InlineData("POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))", "crosses itself")]
    public void What_is_no_area_is_refused_with_what_is_wanted(string text, string said) =>
        Assert.Contains(said, Assert.Throws<FormatException>(() => GeoArea.Parse(text, Find)).Message, StringComparison.Ordinal);

    private static Place? Find(string name) => name == "Gwadar" ? TinyDesk.Place("gwadar") : null;
}
