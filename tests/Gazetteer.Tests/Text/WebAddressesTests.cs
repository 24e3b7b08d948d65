using Gazetteer.Tests.Recognition;
using Gazetteer.Text;

namespace Gazetteer.Tests.Text;

public sealed class WebAddressesTests
{
    [Theory]
    [InlineData("See https://news.example/en/Pakistan/72-Iran, and Iran.", "Pakistan", true)]
    [InlineData("See https://news.example/en/Pakistan/72-Iran, and Iran.", "and Iran", false)]
    [InlineData("Quetta (www.example.org/Quetta)", "Quetta (", false)]
    [InlineData("Quetta (www.example.org/Quetta)", "Quetta)", true)]
    [InlineData("Tehran: a city", "Tehran", false)]
    public void Words_of_an_address_lie_in_it_and_those_beside_it_do_not(string text, string word, bool expected) =>
        Assert.Equal(expected, new WebAddresses(text).Hold(text.IndexOf(word, StringComparison.Ordinal)));

    [Fact]
    public void Words_of_an_address_are_not_labelled()
    {
        var text = new BorderlandIndex().Analyse("people in Tehran said https://news.example/Pakistan today");
        var labelled = text.CasedSegments.SelectMany(static s => Enumerable.Range(s.First, s.End - s.First)).Select(w => new string(text.Frame.FoldedOf(w)));
        Assert.Equal(["tehran"], labelled);
    }
}
