using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Tests.Resolution;

public sealed class ResolverWeightsTests
{
    [Fact]
    public void Weights_come_back_as_they_were_written()
    {
        var written = new StringWriter();
        ResolverWeights.Read(new StringReader("signal,weight\nCapital,1.25\nNoneOfThese,-2\nConfidenceScale,0.8\nConfidenceBias,-0.3\n")).Write(written);
        var read = ResolverWeights.Read(new StringReader(written.ToString()));
        Assert.Equal(1.25, read[Signal.Capital]);
        Assert.Equal(0, read[Signal.Country]);
        Assert.Equal(-2, read.NoneOfThese);
        Assert.Equal(0.8, read.ConfidenceScale);
        Assert.Equal(-0.3, read.ConfidenceBias);
    }

    [Theory]
    [InlineData("signal,weight\nNoSuchSignal,1\n", "Line 2")]
    [InlineData("signal,weight\nCapital,1\nCountry;2\n", "Line 3")]
    [InlineData("signal,weight\nCapital,much\n", "Line 2")]
    public void Damaged_weights_are_refused_with_their_line(string text, string place) =>
        Assert.Contains(place, Assert.Throws<InvalidDataException>(() => ResolverWeights.Read(new StringReader(text))).Message, StringComparison.Ordinal);
}
