using Gazetteer.Recognition;
using Gazetteer.Text;

namespace Gazetteer.Tests.Recognition;

public sealed class EraTests
{
    [Theory]
    [InlineData("In 325 [BC] the army came.", true)]
    [InlineData("It fell in [AD] 712.", true)]
    [InlineData("the third century [BCE]", true)]
    [InlineData("They live in Victoria, [BC].", false)]
    [InlineData("He left [BC] 3 years ago.", false)]
    [InlineData("a village in [Ba]", false)]
    public void Era_stands_beside_a_year(string marked, bool expected)
    {
        var (text, marks) = MarkedText.Parse(marked);
        Assert.Equal(expected, Era.Is(text, marks[0].Span));
    }
}
