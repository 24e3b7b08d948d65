using Gazetteer.Recognition.Uncased;
using Gazetteer.Text;

namespace Gazetteer.Tests.Recognition;

/// <summary>The word that says a name's kind belongs to the name when it is not used without it, or would then be another place.</summary>
public sealed class UncasedGenericsTests
{
    [Theory]
    [InlineData("استان هرمزگان", "هرمزگان")]
    [InlineData("استان کرمانشاه", "استان کرمانشاه")]
    [InlineData("ضلع چاغی", "ضلع چاغی")]
    [InlineData("دریائے ہنگول", "ہنگول")]
    [InlineData("دریائے حب", "دریائے حب")]
    [InlineData("دریاچهٔ هامون", "هامون")]
    [InlineData("تالاب لیپار", "تالاب لیپار")]
    [InlineData("جزیره کیش", "کیش")]
    [InlineData("سد کجکی", "کجکی")]
    [InlineData("کوه خواجه", "کوه خواجه")]
    [InlineData("خلیج گواتر", "خلیج گواتر")]
    public void Generic_word_belongs_to_the_name_where_the_name_needs_it(string written, string expected)
    {
        var document = UncasedSamples.Analyse("از " + written);
        var generics = new UncasedGenerics(document);
        var last = document.Frame.Count - 1;

        Assert.Equal(expected, WordsOf(generics.Fit(new UncasedName(1, last, 1), -1)));
        Assert.Equal(expected, WordsOf(generics.Fit(new UncasedName(2, last, 1), -1)));

        string WordsOf(UncasedName name) => new TextSpan(document.Frame.Start[name.First], document.Frame.End[name.Last]).Of(document.Text.Source.Text);
    }

    [Fact]
    public void Generic_word_of_the_name_before_is_left_to_it()
    {
        var document = UncasedSamples.Analyse("دریاچه استان کرمانشاه");

        Assert.Equal(2, new UncasedGenerics(document).Fit(new UncasedName(2, 2, 1), before: 1).First);
    }
}
