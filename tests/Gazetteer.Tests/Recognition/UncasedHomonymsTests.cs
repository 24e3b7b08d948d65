using Gazetteer.Recognition.Uncased;

namespace Gazetteer.Tests.Recognition;

public sealed class UncasedHomonymsTests
{
    [Theory]
    [InlineData("کابل برق را بریدند", 0, true)]
    [InlineData("به کابل رفتند", 1, false)]
    [InlineData("چمن میں پھول کھلے", 0, true)]
    [InlineData("چمن میں دکانیں بند رہیں", 0, false)]
    [InlineData("شہر میں بم دھماکہ ہوا", 2, true)]
    [InlineData("زلزله بم را ویران کرد", 1, false)]
    public void Neighbours_say_whether_a_word_is_a_thing_or_a_town(string text, int word, bool isNoun) =>
        Assert.Equal(isNoun, UncasedHomonyms.IsNoun(UncasedSamples.Analyse(text).Frame, word));
}
