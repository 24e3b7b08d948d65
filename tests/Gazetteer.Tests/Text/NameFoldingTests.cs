using Gazetteer.Text;

namespace Gazetteer.Tests.Text;

public sealed class NameFoldingTests
{
    [Theory]
    [InlineData("Chabahar", "chabahar")]
    [InlineData("  Sistan—va–Balūchestān ", "sistan va baluchestan")]
    [InlineData("Œuilly", "oeuilly")]
    [InlineData("Łódź", "lodz")]
    [InlineData("ÞÓRSHÖFN", "thorshofn")]
    [InlineData("ﬃ", "ffi")]
    [InlineData("يزد", "یزد")]
    [InlineData("كُويٹہ", "کویٹه")]
    [InlineData("أحمد آباد", "احمد اباد")]
    [InlineData("۱۲۳ ٤٥٦", "123 456")]
    [InlineData("O’Neill", "oneill")]
    [InlineData("ΑΘΉΝΑ", "αθηνα")]
    [InlineData("!?", "")]
    public void Spellings_of_one_name_become_one(string name, string expected) => Assert.Equal(expected, NameFolding.Fold(name));

    [Fact]
    public void Folding_twice_changes_nothing_more()
    {
        for (var c = 1; c < char.MaxValue; c++)
        {
            var once = NameFolding.Fold(((char)c).ToString());
            Assert.Equal(once, NameFolding.Fold(once));
        }
    }

    [Fact]
    public void No_character_grows_beyond_the_stated_limit()
    {
        var folded = new char[16];
        for (var c = 0; c <= char.MaxValue; c++) Assert.InRange(NameFolding.FoldToken([(char)c], folded), 0, NameFolding.MaximumExpansion);
    }
}
