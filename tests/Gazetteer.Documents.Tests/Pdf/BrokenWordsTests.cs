using Gazetteer.Documents.Pdf.Pages;

namespace Gazetteer.Documents.Tests.Pdf;

public sealed class BrokenWordsTests
{
    private const string Whole = "گوادر پاکستان کے صوبہ بلوچستان کا ساحلی شہر ہے۔ کوئٹہ یہاں سے بہت دور ہے اور کراچی مشرق میں واقع ہے۔ ";
    private const string Broken = "گ وادر پ اکس ت ان کے ص وب ہ ب لوچ س ت ان ک ا س احلی ش ہر ہے۔ کوئ ٹ ہ ی ہ اں سے ب ہ ت دور ہے اور کراچ ی مش رق می ں واق ع ";

    [Fact]
    public void Words_that_came_apart_are_told_from_whole_ones()
    {
        Assert.True(BrokenWords.In(Broken + Broken));
        Assert.False(BrokenWords.In(Whole + Whole + Whole));
    }

    [Fact]
    public void Much_and_and_other_scripts_are_nothing_broken()
    {
        Assert.False(BrokenWords.In(string.Concat(Enumerable.Repeat("چابهار و زاهدان و خاش و ", 30))));
        Assert.False(BrokenWords.In(string.Concat(Enumerable.Repeat("A B C D ", 50))));
    }
}
