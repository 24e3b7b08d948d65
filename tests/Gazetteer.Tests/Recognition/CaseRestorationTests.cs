using Gazetteer.Mentions.Analysis;

namespace Gazetteer.Tests.Recognition;

public sealed class CaseRestorationTests
{
    private readonly BorderlandIndex _index = new();

    [Theory]
    [InlineData("PEOPLE IN TEHRAN PROTESTED TODAY")]
    [InlineData("people in tehran protested today")]
    public void Name_of_the_gazetteer_is_taken_for_capitalised_where_case_is_lost(string text)
    {
        var frame = _index.Analyse(text).Frame;
        Assert.Equal(
            [WordShape.Lower, WordShape.Lower, WordShape.Capitalised, WordShape.Lower, WordShape.Lower],
            frame.Shape[..frame.Count]);
    }

    [Fact]
    public void Name_in_lower_case_stays_so_where_the_text_has_capitals()
    {
        var frame = _index.Analyse("People in Tehran said tehran today").Frame;
        Assert.Equal(WordShape.Lower, frame.Shape[4]);
    }
}
